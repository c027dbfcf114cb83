/** Questions made from the record: when did it happen, who acted. The key is made from the same data. */
import { readDate } from '../../record/core/date.ts';
import { typeset } from '../../markdown/typeset.ts';
import { plain } from '../blocks.ts';
import type { SheetContext } from '../context.ts';
import type { Block } from '../sheet.ts';
import { letter } from './cards.ts';

/** A question with its choices. */
export interface Question {
  readonly ask: string;
  readonly choices: readonly string[];
  /** Which choice is right, counted from 0. */
  readonly right: number;
}

const month = (context: SheetContext, date: string): string => {
  const { from, precision } = readDate(date);
  return context.date(from.slice(0, precision === 'year' ? 4 : 7));
};

/** One question for each event. Wrong choices are the months of the other events; the place of the right one rotates. */
export function questionsOf(context: SheetContext, ids: readonly string[]): Question[] {
  const events = ids.map((id) => context.record.event(id));
  const months = [...new Set(events.map((event) => month(context, event.data.date)))];
  return events.map((event, index) => {
    const answer = month(context, event.data.date);
    const others = months.filter((one) => one !== answer);
    const wrong = [0, 1, 2]
      .flatMap((step) => others.slice((index + step) % Math.max(others.length, 1)).slice(0, 1))
      .filter((one, at, all) => all.indexOf(one) === at);
    const right = index % (wrong.length + 1);
    return { ask: typeset(event.data.title), choices: [...wrong.slice(0, right), answer, ...wrong.slice(right)], right };
  });
}

/** The questions as a table, one row for each event and one column for each choice, without any sign of the answer. */
export function quizBlocks(context: SheetContext, ids: readonly string[]): Block[] {
  const questions = questionsOf(context, ids);
  return [
    {
      kind: 'table',
      caption: '',
      rowHeads: true,
      columns: [
        context.t('happened'),
        ...Array.from({ length: Math.max(0, ...questions.map(({ choices }) => choices.length)) }, (_, at) => letter(at)),
      ],
      rows: questions.map(({ ask, choices }, at) => [plain(`${String(at + 1)}. ${ask}`), ...choices.map(plain)]),
    },
  ];
}

/** The key, for the guide. */
export function quizKey(context: SheetContext, ids: readonly string[]): Block[] {
  return [
    {
      kind: 'list',
      ordered: true,
      items: questionsOf(context, ids).map(({ choices, right }) => plain(`${letter(right)}: ${choices[right] ?? ''}`)),
    },
  ];
}
