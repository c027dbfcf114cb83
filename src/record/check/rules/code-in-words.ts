import { treeOf } from '../../core/body-tree.ts';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../core/parse-markdown.ts';
import { atPlace, type Rule } from '../rule.ts';

/** A comment is no code: `{/* to be checked *\/}`. */
const isComment = (code: string): boolean => code.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';

export const codeInWords: Rule = {
  code: 'code-in-words',
  asks: 'Words hold no code: no `import`, no `export`, nothing computed between `{` and `}`.',
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      const tree = treeOf(raw);
      if (!tree) continue;
      const found: { readonly what: string; readonly at: ReturnType<typeof placeOf> }[] = [];
      visit(tree, (node) => {
        const at = placeOf(node.position?.start);
        if (node.type === 'mdxjsEsm') found.push({ what: node.value.trimStart().startsWith('export') ? 'an export' : 'an import', at });
        if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value))
          found.push({ what: 'an expression', at });
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
        if (
          node.attributes.some(
            (attribute) =>
              attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null),
          )
        ) {
          found.push({ what: 'an expression', at });
        }
      });
      for (const { what, at } of found) {
        yield atPlace(raw, at, {
          message: `${what} is code, and the record holds words only`,
          hint:
            what === 'an expression'
              ? 'Write the words themselves; write an attribute in quotes: id="sailings".'
              : 'Take the line out: the components that words may use are there without it. A line of prose must not begin with the word "import" or "export".',
        });
      }
    }
  },
};
