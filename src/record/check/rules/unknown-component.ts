import { treeOf } from '../../core/body-tree.ts';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from '../../core/mdx-components.ts';
import { nearest } from '../../core/nearest.ts';
import { placeOf } from '../../core/parse-markdown.ts';
import { atPlace, type Rule } from '../rule.ts';

const ALLOWED: readonly string[] = COMPONENTS;
const LIST = COMPONENTS.map((name) => `<${name}>`).join(', ');

export const unknownComponent: Rule = {
  code: 'unknown-component',
  asks: `Words use Markdown and the components ${COMPONENTS.map((name) => `\`<${name}>\``).join(', ')}: no HTML, no others.`,
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      const tree = treeOf(raw);
      if (!tree) continue;
      const found: { readonly name: string; readonly at: ReturnType<typeof placeOf> }[] = [];
      visit(tree, (node) => {
        const at = placeOf(node.position?.start);
        if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && !ALLOWED.includes(node.name ?? ''))
          found.push({ name: node.name ?? '', at });
        // In `.md` files a tag of any name is HTML.
        if (node.type === 'html' && !node.value.startsWith('<!--') && !node.value.startsWith('</'))
          found.push({ name: /^<([^\s/>]*)/.exec(node.value)?.[1] ?? '', at });
      });
      for (const { name, at } of found) {
        const meant = nearest(name, ALLOWED);
        const hint = ALLOWED.includes(name)
          ? 'Components work in .mdx files: rename this file.'
          : meant
            ? `Did you mean <${meant}>?`
            : `Write Markdown; the components here are ${LIST}.`;
        yield atPlace(raw, at, { message: `<${name}> may not be used in words`, hint });
      }
    }
  },
};
