import { findReferences } from '../../core/walk-schema.ts';
import { findCitations } from '../../core/parse-markdown.ts';
import { atField, type Context, type Rule } from '../rule.ts';
import { SCHEMAS } from '../validate.ts';
import { idsInCell } from '../table.ts';
import { allTexts } from '../prose.ts';

/** Every id that stands where a source is named, in entries sound and unsound. */
function* named({ drafts }: Context): Iterable<string> {
  for (const draft of drafts) {
    for (const { id } of findCitations(draft.body)) yield id;
    for (const { text } of allTexts(draft.raw)) for (const { id } of findCitations(text)) yield id;
    for (const { target, id } of findReferences(SCHEMAS[draft.kind], draft.raw)) if (target === 'sources') yield id;
    // Which column names sources is known of sound tables only: of the others, believe every cell.
    for (const { cells } of draft.csv?.rows ?? []) for (const cell of cells) yield* idsInCell(cell);
  }
}

export const unusedSource: Rule = {
  code: 'unused-source',
  asks: 'Every source is named somewhere in the record.',
  severity: 'warning',
  *check(context) {
    const used = new Set(named(context));
    for (const { draft } of context.entries('sources')) {
      if (!used.has(draft.id))
        yield atField(draft, ['id'], { message: `nothing cites the source "${draft.id}"`, hint: 'Cite it, or take it out.' });
    }
  },
};
