import { EVENTS } from '../../collections/events/index.ts';
import { ISSUES } from '../../collections/issues/index.ts';
import { PARTIES } from '../../collections/parties/index.ts';
import { ROUNDS } from '../../collections/rounds/index.ts';
import { treeOf } from '../../core/body-tree.ts';
import { gapPattern, uncitedSentences } from '../../core/uncited.ts';
import { atPlace, type Rule } from '../rule.ts';

/** Collections whose words tell what happened. Pages and lessons also say how the record is made and what to do with it. */
const TELLING: ReadonlySet<string> = new Set([EVENTS, ISSUES, PARTIES, ROUNDS].map(({ name }) => name));

/** Enough of a sentence to find it. */
const SHOWN = 70;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : text);

export const uncitedSentence: Rule = {
  code: 'uncited-sentence',
  asks: 'In the words of an event, round, issue or party, each sentence has a source in it or later in its paragraph, list item or row of a table; a question needs none, nor does a sentence that has one of the `gapWords` of `site.yaml`.',
  severity: 'warning',
  *check({ rawEntries, site }) {
    const gap = gapPattern(site?.gapWords ?? []);
    for (const raw of rawEntries) {
      const tree = TELLING.has(raw.collection.name) ? treeOf(raw) : undefined;
      if (!tree) continue;
      for (const { text, line } of uncitedSentences(tree)) {
        if (gap?.test(text)) continue;
        yield atPlace(
          raw,
          { line, column: 1 },
          {
            message: `no source for "${shortened(text)}"`,
            hint: 'Cite the source that says it: [@source-id], in the sentence or at the end of the paragraph. A sentence that no source supports goes.',
          },
        );
      }
    }
  },
};
