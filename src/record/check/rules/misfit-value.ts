import { ISSUES } from '../../collections/issues/index.ts';
import { LEDGERS } from '../../collections/ledgers/index.ts';
import { atField, type Rule } from '../rule.ts';

export const misfitValue: Rule = {
  code: 'misfit-value',
  asks: "A value of a ledger fits its issue's measure: a date when the unit is `date`, else a number; none without a measure.",
  *check({ entries }) {
    const issues = new Map(entries(ISSUES).map(({ raw, data }) => [raw.id, data]));
    for (const { raw, data } of entries(LEDGERS)) {
      const issue = issues.get(raw.id);
      if (!issue) continue;
      const values = data.rounds.flatMap(({ positions, outcome }, round) => [
        ...positions.map(({ value }, index) => ({ value, field: ['rounds', round, 'positions', index, 'value'] })),
        { value: outcome?.value, field: ['rounds', round, 'outcome', 'value'] },
      ]);
      for (const { value, field } of values) {
        if (value === undefined) continue;
        if (!issue.measure) {
          yield atField(raw, field, {
            message: `the issue "${raw.id}" has no "measure", so a value is not allowed`,
            hint: `Add "measure" to issues/${raw.id}/index.mdx, or leave the value out.`,
          });
          continue;
        }
        const { unit } = issue.measure;
        if ((unit === 'date') === (typeof value === 'string')) continue;
        yield atField(raw, field, {
          message: `the issue is measured in ${unit === 'date' ? 'dates' : unit}, and ${String(value)} is a ${typeof value === 'string' ? 'date' : 'number'}`,
          hint:
            unit === 'date'
              ? 'Write a date in quotes, such as "2021-02-28".'
              : 'Write a plain number, without its unit and without quotes.',
        });
      }
    }
  },
};
