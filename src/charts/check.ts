/** The rule of sound charts, told with the others when the record is checked. */
import { visit } from 'unist-util-visit';
import { atFile, atPlace, type Finding, type Rule } from '../record/check/rule.ts';
import { treeOf } from '../record/check/prose.ts';
import { nearest } from '../record/core/nearest.ts';
import { placeOf } from '../record/core/parse-markdown.ts';
import type { Draft } from '../record/core/parse-files.ts';
import { CHART_IDS } from './index.ts';

const LIST = CHART_IDS.join(', ');

/** Charts that the words of an entry show and the record has no words for. */
function shownIn(draft: Draft, known: ReadonlySet<string>): Finding[] {
  const tree = treeOf(draft);
  const found: Finding[] = [];
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
      atPlace(draft, placeOf(node.position?.start), {
        message: id === '' ? 'this chart has no id' : `the record has no chart "${id}"`,
        hint: meant ? `Did you mean "${meant}"?` : 'Write <Chart id="…" /> with the name of a file in charts/, or add that file.',
      }),
    );
  });
  return found;
}

export const unknownChart: Rule = {
  code: 'unknown-chart',
  asks: `A chart is one of those that can be drawn (${CHART_IDS.map((id) => `\`${id}\``).join(', ')}), and words show only charts of the record.`,
  *check({ drafts, ids }) {
    const known = ids('charts') ?? new Set<string>();
    for (const draft of drafts) {
      if (draft.kind === 'charts' && !CHART_IDS.includes(draft.id)) {
        const meant = nearest(draft.id, CHART_IDS);
        yield atFile(draft, {
          message: `there is no kind of chart called "${draft.id}"`,
          hint: meant ? `Did you mean ${meant}.yaml?` : `Call the file after one of: ${LIST}.`,
        });
      }
      yield* shownIn(draft, known);
    }
  },
};
