import { LEDGERS } from '../../collections/ledgers/index.ts';
import { ROUNDS } from '../../collections/rounds/index.ts';
import { STORIES } from '../../collections/stories/index.ts';
import type { StoryData } from '../../collections/schemas.ts';
import type { Context, ReportText, Rule } from '../rule.ts';
import { atField } from '../rule.ts';

type Change = StoryData['steps'][number]['table'][number];

/** The dates of the positions of a party on an issue in a round, by `issue round party`. */
function positionDates({ entries }: Context): ReadonlyMap<string, readonly string[]> {
  const positions = entries(LEDGERS).flatMap(({ raw, data }) =>
    data.rounds.flatMap(({ round, positions: own }) => own.map(({ party, date }) => ({ key: `${raw.id} ${round} ${party}`, date }))),
  );
  return new Map([...Map.groupBy(positions, ({ key }) => key)].map(([key, list]) => [key, list.map(({ date }) => date)]));
}

/** What is wrong with a change of the table, if something is. */
function fault(
  { lines, round }: StoryData,
  { line, party, position }: Change,
  dates: ReadonlyMap<string, readonly string[]>,
): ReportText | undefined {
  const issue = lines.find(({ id }) => id === line)?.issue;
  if (issue === undefined)
    return { message: `the story has no line "${line}"`, hint: `Its lines are: ${lines.map(({ id }) => id).join(', ') || 'none'}.` };
  const known = dates.get(`${issue} ${round} ${party}`) ?? [];
  if (known.includes(position)) return undefined;
  return {
    message: `the ledger of "${issue}" has no position of "${party}" of ${position} in that round`,
    hint: known.length === 0 ? 'Add the position to the ledger first.' : `It has positions of ${[...new Set(known)].join(', ')}.`,
  };
}

export const storyLine: Rule = {
  code: 'story-line',
  asks: 'What a step of a story says is on the table is a position of a side, in the ledger of the issue of its line.',
  *check(context) {
    const dates = positionDates(context);
    const sides = new Map(context.entries(ROUNDS).map(({ raw, data }) => [raw.id, data.sides]));
    for (const { raw, data } of context.entries(STORIES)) {
      for (const [step, { table }] of data.steps.entries()) {
        for (const [place, change] of table.entries()) {
          const field = ['steps', step, 'table', place];
          const own = sides.get(data.round);
          if (own && !own.includes(change.party))
            yield atField(raw, [...field, 'party'], {
              message: `"${change.party}" is no side of the round "${data.round}"`,
              hint: `The table shows the sides: ${own.join(', ')}.`,
            });
          const text = fault(data, change, dates);
          if (text) yield atField(raw, field, text);
        }
      }
    }
  },
};
