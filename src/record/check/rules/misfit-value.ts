import { atField, type Rule } from '../rule.ts';

export const misfitValue: Rule = {
  code: 'misfit-value',
  asks: "A value of a ledger fits its issue's measure: a date when the unit is `date`, else a number; none without a measure.",
  *check({ entries }) {
    const issues = new Map(entries('issues').map(({ draft, data }) => [draft.id, data]));
    for (const { draft, data } of entries('ledgers')) {
      const issue = issues.get(draft.id);
      if (!issue) continue;
      const values = data.rounds.flatMap(({ positions, outcome }, round) => [
        ...positions.map(({ value }, index) => ({ value, field: ['rounds', round, 'positions', index, 'value'] })),
        { value: outcome?.value, field: ['rounds', round, 'outcome', 'value'] },
      ]);
      for (const { value, field } of values) {
        if (value === undefined) continue;
        if (!issue.measure) {
          yield atField(draft, field, {
            message: `the issue "${draft.id}" has no measure that a value could be in`,
            hint: `Add "measure" to issues/${draft.id}/index.mdx, or leave the value out.`,
          });
          continue;
        }
        const { unit } = issue.measure;
        if ((unit === 'date') === (typeof value === 'string')) continue;
        yield atField(draft, field, {
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
