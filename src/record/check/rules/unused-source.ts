import { SOURCES } from '../../collections/sources/index.ts';
import { findReferences } from '../../core/walk-schema.ts';
import { findCitations } from '../../core/parse-markdown.ts';
import { atField, type Context, type Rule } from '../rule.ts';
import { idsInCell } from '../table.ts';
import { allTexts } from '../prose.ts';

/** Every id in a place that names a source, in valid and invalid entries. */
function* namedSources({ rawEntries }: Context): Iterable<string> {
  for (const raw of rawEntries) {
    for (const { id } of findCitations(raw.body)) yield id;
    for (const { text } of allTexts(raw.value)) for (const { id } of findCitations(text)) yield id;
    for (const { target, id } of findReferences(raw.collection.schema, raw.value)) if (target === 'sources') yield id;
    // Only a valid table says which column names sources: in the others every cell counts.
    for (const { cells } of raw.csv?.rows ?? []) for (const cell of cells) yield* idsInCell(cell);
  }
}

export const unusedSource: Rule = {
  code: 'unused-source',
  asks: 'Every source is named somewhere in the record.',
  severity: 'warning',
  *check(context) {
    const used = new Set(namedSources(context));
    for (const { raw } of context.entries(SOURCES)) {
      if (!used.has(raw.id))
        yield atField(raw, ['id'], { message: `nothing cites the source "${raw.id}"`, hint: 'Cite it, or take it out.' });
    }
  },
};
