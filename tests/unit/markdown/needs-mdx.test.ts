import { expect, it } from 'vitest';
import { needsMdx } from '../../../src/markdown/needs-mdx.ts';

const path = 'events/one.mdx';

it.each([
  ['a component', 'Before.\n\n<Note>Careful.</Note>'],
  ['a component in a line', 'See <Chart id="cases" /> for more.'],
  ['an expression', 'One and {1 + 1}.'],
  ['a module line', 'import x from "y"\n\nText.'],
])('sends a body through MDX for %s', (_, body) => {
  expect(needsMdx({ path, body })).toBe(true);
});

it.each([
  ['plain prose with a citation', 'Text.[@source, p. 4]'],
  ['marks that are escaped', String.raw`Fewer than \< 3 and \{ 4.`],
  ['marks in code', 'The tag `<Note>` and `{x}`.'],
  ['a sentence that starts with a word of modules', 'imports fell.\n\nThe export of grain rose.'],
])('keeps a body out of MDX: %s', (_, body) => {
  expect(needsMdx({ path, body })).toBe(false);
});

it('keeps every Markdown file out of MDX', () => {
  expect(needsMdx({ path: 'events/one.md', body: '<Note>Careful.</Note>' })).toBe(false);
});
