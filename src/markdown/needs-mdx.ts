import { visit } from 'unist-util-visit';
import { parseBody } from '../record/core/parse-markdown.ts';
import type { Entry } from '../record/index.ts';

/** What every component, expression and module line of MDX contains: a body without it needs no second look. */
const MARKS = /[<{]|^(?:import|export)\b/m;

/** Lines that Markdown reads as code and MDX as text. */
const INDENTED = /^(?: {4}|\t)/m;

/** Whether a body must go through MDX: it uses a component, or means something else when it is read as plain Markdown. */
export function needsMdx({ path, body }: Pick<Entry<unknown>, 'path' | 'body'>): boolean {
  if (!path.endsWith('.mdx')) return false;
  if (INDENTED.test(body)) return true;
  if (!MARKS.test(body)) return false;
  let found = false;
  visit(parseBody(body), (node) => {
    if (node.type.startsWith('mdx')) found = true;
  });
  return found;
}
