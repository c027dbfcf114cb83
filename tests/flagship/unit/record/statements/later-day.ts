import { readDate } from '../../../../../src/record/core/date.ts';
import type { Candidate, Kind } from './candidates.ts';
import { datesIn } from './dates.ts';
import type { Corpus, Statement } from './statements.ts';

/** Verbs that tell what somebody did on the day, not what they asked for it. */
const DONE =
  /\b(?:says|said|accepts|accepted|repeats|repeated|puts|put|asks|asked|offers|offered|declines|declined|came|took|gave|withdrew|called|calls|was|were|had|has|wrote|sent|moved|dropped|agreed|ended|began|met|voted)\b/;

/** The part of a sentence between semicolons, or an "and" and the next, that holds a place. */
function clauseAt(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf(';', index), text.lastIndexOf(', and ', index), text.lastIndexOf(' and by ', index), 0);
  const to = text.indexOf(';', index);
  return text.slice(from, to < 0 ? undefined : to);
}

/** The position that a statement of a ledger belongs to. */
function positionOf({ record }: Corpus, { collection, id, field }: Statement): { readonly date: string } | undefined {
  const [, round, position] = /^rounds\.(\d+)\.positions\.(\d+)\.terms$/.exec(field) ?? [];
  return collection === 'ledgers' ? record.issue(id).ledger[Number(round)]?.positions[Number(position)] : undefined;
}

/** A position that tells, as done, of a day after its own. */
export const laterDay: Kind = {
  id: 'later-day',
  asks: 'The terms of a position tell of its own day; what a party did on a later day is a position of that day.',
  mend: 'Make what happened on the later day a position of its own, with its date and sources.',
  find: (corpus) =>
    corpus.statements.flatMap((statement): Candidate[] => {
      const position = positionOf(corpus, statement);
      if (!position) return [];
      const { from, to } = readDate(position.date);
      return datesIn(statement.text, from)
        .filter(({ date, index, words }) => {
          const clause = clauseAt(statement.text, index);
          const told = new RegExp(
            `\\b(?:by|on) ${words},? (?:that|it|they|the|she|he)\\b|\\bfrom ${words} that\\b|; .*\\b(?:on|of|by) ${words}`,
          );
          return date > to.slice(0, date.length) && (DONE.test(clause) || told.test(statement.text));
        })
        .slice(0, 1)
        .map(({ words }) => ({ statement, found: words }));
    }),
};
