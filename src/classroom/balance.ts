/** How much text each side has on each sheet, for the report on balance. */
import { countWords } from '../record/core/quotations.ts';
import type { DisputeRecord } from '../record/index.ts';
import { findCitations, withoutCitations } from '../record/core/parse-markdown.ts';
import { countReading, grade, gradeOf } from '../record/measure/reading.ts';
import { classroomOf } from './classroom.ts';
import { sheetContext } from './context.ts';
import { handoutSheet } from './sheets/handout.ts';
import { textOf } from './sheet.ts';

/** One side's share of a sheet. */
export interface Share {
  /** The party, or the title of a column of reasons. */
  readonly side: string;
  readonly words: number;
  /** Lines or reasons with a source. */
  readonly sourced: number;
  /** Rows on which the sources are silent. */
  readonly silent: number;
  /** Reading level, as a school grade. */
  readonly grade: number;
}

/** The shares of one set of cards or one pair of columns. */
export interface SheetBalance {
  readonly lesson: string;
  readonly handout: string;
  readonly title: string;
  readonly shares: readonly Share[];
  /** How many more words the longer side has, as a share of the shorter: 0.1 is 10%. */
  readonly gap: number;
}

const gapOf = (shares: readonly Share[]): number => {
  const counts = shares.map(({ words }) => words);
  return Math.min(...counts) === 0 ? Number.POSITIVE_INFINITY : Math.max(...counts) / Math.min(...counts) - 1;
};

/** The balance of every sheet that has text for each side. */
export function balanceOfSheets(record: DisputeRecord): SheetBalance[] {
  const classroom = classroomOf(record);
  if (!classroom) return [];
  const context = sheetContext(record);
  return classroom.lessons.flatMap((taught) =>
    taught.handouts.flatMap((handout): SheetBalance[] => {
      const base = { lesson: taught.lesson.id, handout: handout.id, title: handout.data.title };
      const cards = handoutSheet(context, taught, handout, 'standard')
        .blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []))
        .filter((card) => card.party !== undefined);
      const parties = [...new Set(cards.map((card) => card.party ?? ''))];
      const byCard = parties.map((side): Share => {
        const lines = cards.filter((card) => card.party === side).flatMap((card) => card.lines);
        const texts = lines.filter((line) => !line.silent).map((line) => textOf(line.text));
        return {
          side,
          words: countWords(texts.join(' ')),
          sourced: lines.filter((line) => line.source !== undefined).length,
          silent: lines.filter((line) => line.silent).length,
          grade: grade(countReading(texts)),
        };
      });
      const byReason = handout.data.parts.flatMap((part) =>
        part.kind === 'reasons'
          ? part.columns.map(({ title, reasons }): Share => {
              const text = reasons.map((reason) => withoutCitations(reason.text)).join(' ');
              return {
                side: title,
                words: countWords(text),
                sourced: reasons.filter((reason) => findCitations(reason.text).length > 0).length,
                silent: 0,
                grade: gradeOf(text),
              };
            })
          : [],
      );
      return [byCard, byReason].filter((shares) => shares.length > 1).map((shares) => ({ ...base, shares, gap: gapOf(shares) }));
    }),
  );
}
