import { visit } from 'unist-util-visit';
import { treeOf } from '../record/core/body-tree.ts';
import type { Entry } from '../record/index.ts';

/** What every component, expression and module line of MDX contains: a body without it needs no second look. */
const MARKS = /[<{]|^(?:import|export)\b/m;

/** Whether a body must go through MDX, because it uses a component. */
export function needsMdx(entry: Pick<Entry<unknown>, 'path' | 'body'>): boolean {
  if (!entry.path.endsWith('.mdx') || !MARKS.test(entry.body)) return false;
  const tree = treeOf(entry);
  let found = false;
  if (tree)
    visit(tree, (node) => {
      if (node.type.startsWith('mdx')) found = true;
    });
  return found;
}
