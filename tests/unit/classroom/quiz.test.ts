/** The questions that are made from the record, and their key. */
import { describe, expect, it } from 'vitest';
import { sheetContext } from '../../../src/classroom/context.ts';
import { questionsOf, quizBlocks, quizKey } from '../../../src/classroom/parts/quiz.ts';
import { textOf } from '../../../src/classroom/sheet.ts';
import { BASE } from '../../sites/base.ts';
import { smallRecord } from './small.ts';

/** Five events in as many months as are given, in turn. */
const quizOn = (months: readonly string[]) => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const files = ids.map((id, at) => {
    const date = `${months[at % months.length] ?? ''}-0${String(at + 1)}`;
    return [`events/${id}.mdx`, (BASE['events/2014-05-01-vote.mdx'] ?? '').replace('date: "2014-05-01"', `date: "${date}"`)] as const;
  });
  return { context: sheetContext(smallRecord(false, Object.fromEntries(files))), ids };
};

describe.each([
  ['one month', ['2014-03']],
  ['two months', ['2014-03', '2014-04']],
  ['three months', ['2014-03', '2014-04', '2014-05']],
  ['four months', ['2014-03', '2014-04', '2014-05', '2014-06']],
])('a quiz about events of %s', (_, months) => {
  const { context, ids } = quizOn(months);
  const questions = questionsOf(context, ids);

  it('has the month of the event among different choices, and the key names it', () => {
    for (const [at, { choices, right }] of questions.entries()) {
      expect(new Set(choices).size).toBe(choices.length);
      expect(choices).toHaveLength(Math.min(4, months.length));
      expect(choices[right]).toBe(context.date(months[at % months.length] ?? ''));
    }
  });

  it('has a key whose letters are those of the columns that students see', () => {
    const [sheet] = quizBlocks(context, ids);
    const [key] = quizKey(context, ids);
    if (sheet?.kind !== 'table' || key?.kind !== 'list') throw new Error('a quiz is a table, and its key a list');
    for (const [at, item] of key.items.entries()) {
      const [letter = '', answer] = textOf(item).split(': ');
      expect(textOf(sheet.rows[at]?.[sheet.columns.indexOf(letter)] ?? [])).toBe(answer);
    }
  });
});
