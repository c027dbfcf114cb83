import { describe, expect, it } from 'vitest';
import { resolvedStyles, rootTokens } from '../../../src/styles/read-css.ts';

const TOKENS = `
/* a comment with { braces } */
:root { --paper: #fff; --c-blue: #14589c; --text: "Public Sans", "Public Sans fallback", sans-serif }
@media (prefers-color-scheme: dark) { :root { --paper: #000; } }
`;

describe('the tokens of a style sheet', () => {
  it('are those of the light scheme, however the sheet is laid out', () => {
    expect([...rootTokens(TOKENS)]).toEqual([
      ['--paper', '#fff'],
      ['--c-blue', '#14589c'],
      ['--text', '"Public Sans", "Public Sans fallback", sans-serif'],
    ]);
    expect(rootTokens(':root{--paper:#fff;\n\n--ink : #000}').get('--ink')).toBe('#000');
  });
});

describe('the styles of a drawing outside its page', () => {
  it('have values in the place of tokens, and no fallback of the page’s fonts', () => {
    expect(resolvedStyles('.a { fill: var(--paper); font-family: var(--text) }', TOKENS)).toBe(
      ".a{fill: #fff;font-family: 'Public Sans', sans-serif}",
    );
  });
  it('give a rule that uses the color of a class once for each class, on the mark or around it', () => {
    expect(resolvedStyles('.c-blue { --c: var(--c-blue) }\n.mk,\n.dot { fill: var(--c) }', TOKENS)).toBe(
      '.mk.c-blue, .c-blue .mk, .dot.c-blue, .c-blue .dot{fill: #14589c}',
    );
  });
  it('leave out at-rules and comments', () => {
    expect(resolvedStyles('@import "x.css";\n/* } */ @media print { .a { fill: red } }\n.b { fill: none }', TOKENS)).toBe('.b{fill: none}');
  });
  it('read nested rules', () => {
    expect(resolvedStyles('.a { & .b { fill: var(--paper) } }', TOKENS)).toContain('#fff');
  });
});
