import { treeOf } from '../../core/body-tree.ts';
import { findHeadings } from '../../core/parse-markdown.ts';
import { atPlace, type Rule } from '../rule.ts';

const marks = (depth: number): string => `"${'#'.repeat(depth)}"`;

export const headingLevel: Rule = {
  code: 'heading-level',
  asks: 'Headings start at `##` and go down one step at a time; `#` is the title of the page.',
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      const tree = treeOf(raw);
      if (!tree) continue;
      let before = 1;
      for (const { depth, ...place } of findHeadings(tree)) {
        if (depth === 1)
          yield atPlace(raw, place, { message: '"#" is the title of the page, which belongs in the front matter', hint: 'Write "##".' });
        else if (depth > before + 1) {
          const message =
            before === 1 ? `the first heading is ${marks(depth)}` : `${marks(depth)} follows ${marks(before)}: a level is skipped`;
          yield atPlace(raw, place, { message, hint: `Write ${marks(before + 1)}.` });
        }
        before = Math.max(depth, 2);
      }
    }
  },
};
