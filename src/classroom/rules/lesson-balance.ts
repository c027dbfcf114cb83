import { atField, type Report, type Rule } from '../../record/check/rule.ts';
import type { HandoutPart, PartOf } from '../../record/collections/handouts/schema.ts';
import { findCitations, withoutCitations } from '../../record/core/parse-markdown.ts';
import { countWords } from '../../record/core/quotations.ts';
import type { RawEntry } from '../../record/core/raw-entry.ts';
import { partsInUse } from './parts-in-use.ts';

/** How much longer one side may be than the other. */
const MOST = 0.1;

type Field = readonly PropertyKey[];

/** The words written for each side: one list for each reading version. Empty where a part has no sides. */
function textsBySide(part: HandoutPart): string[][] {
  if (part.kind === 'reasons')
    return (['text', 'supported'] as const).map((version) =>
      part.columns.map(({ reasons }) => reasons.map((reason) => withoutCitations(reason[version])).join(' ')),
    );
  if (part.kind === 'private-cards')
    return [part.sides.map((side) => [...side.interests, ...side.priorities, side.inside, side.noDeal].join(' '))];
  return [];
}

function* unequalLengths(raw: RawEntry, field: Field, texts: readonly string[][]): Iterable<Report> {
  for (const sides of texts) {
    const counts = sides.map(countWords);
    const gap = Math.max(...counts) / Math.max(1, Math.min(...counts)) - 1;
    if (gap > MOST)
      yield atField(raw, field, {
        message: `the sides have ${counts.map(String).join(' and ')} words`,
        hint: 'Bring them within a tenth of each other.',
      });
  }
}

function* unequalReasons(raw: RawEntry, field: Field, { columns }: PartOf<'reasons'>): Iterable<Report> {
  if (new Set(columns.map(({ reasons }) => reasons.length)).size > 1)
    yield atField(raw, field, { message: 'one side has more reasons than the other', hint: 'Give each side as many.' });
}

function* reasonsWithoutSource(raw: RawEntry, field: Field, { columns }: PartOf<'reasons'>): Iterable<Report> {
  for (const [column, { reasons }] of columns.entries()) {
    for (const [index, reason] of reasons.entries())
      if (findCitations(reason.text).length === 0)
        yield atField(raw, [...field, 'columns', column, 'reasons', index, 'text'], {
          message: 'this reason names no source',
          hint: 'Cite what it rests on: [@source-id].',
        });
  }
}

export const lessonBalance: Rule = {
  code: 'lesson-balance',
  asks: 'Words written for two sides are of equal weight: as many reasons, lengths within a tenth, a source for each reason.',
  *check(context) {
    for (const { raw, part, field } of partsInUse(context)) {
      yield* unequalLengths(raw, field, textsBySide(part));
      if (part.kind !== 'reasons') continue;
      yield* unequalReasons(raw, field, part);
      yield* reasonsWithoutSource(raw, field, part);
    }
  },
};
