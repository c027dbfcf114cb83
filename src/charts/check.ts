/** Validation rules of charts; they run with the rules of the record. */
import { treeOf } from '../record/core/body-tree.ts';
import { visit } from 'unist-util-visit';
import { atFile, atPlace, type Report, type Rule } from '../record/check/rule.ts';
import { nearest } from '../record/core/nearest.ts';
import { placeOf } from '../record/core/parse-markdown.ts';
import type { RawEntry } from '../record/core/raw-entry.ts';
import { CHART_IDS } from './ids.ts';

const LIST = CHART_IDS.join(', ');

/** Charts that the words of an entry show and the record has no words for. */
function shownIn(raw: RawEntry, known: ReadonlySet<string>): Report[] {
  const tree = treeOf(raw);
  const found: Report[] = [];
  if (!tree) return found;
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Chart') return;
    const value = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
    // A computed id is told as code.
    if (typeof value === 'object' && value !== null) return;
    const id = value ?? '';
    if (known.has(id)) return;
    const meant = nearest(id, known);
    found.push(
      atPlace(raw, placeOf(node.position?.start), {
        message: id === '' ? 'this chart has no id' : `the record has no chart "${id}"`,
        hint: meant ? `Did you mean "${meant}"?` : 'Write <Chart id="…" /> with the name of a file in charts/, or add that file.',
      }),
    );
  });
  return found;
}

const unknownChart: Rule = {
  code: 'unknown-chart',
  asks: `A chart is one of those that can be drawn (${CHART_IDS.map((id) => `\`${id}\``).join(', ')}), and words show only charts of the record.`,
  *check({ rawEntries, ids }) {
    const known = ids('charts') ?? new Set<string>();
    for (const raw of rawEntries) {
      if (raw.collection.name === 'charts' && !CHART_IDS.some((id) => id === raw.id)) {
        const meant = nearest(raw.id, CHART_IDS);
        yield atFile(raw, {
          message: `there is no kind of chart called "${raw.id}"`,
          hint: meant ? `Did you mean ${meant}.yaml?` : `Call the file after one of: ${LIST}.`,
        });
      }
      yield* shownIn(raw, known);
    }
  },
};

/** In the order of the author's manual. */
export const CHART_RULES: readonly Rule[] = [unknownChart];
