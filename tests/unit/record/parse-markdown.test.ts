import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations, findHeadings, findLinks, parseBody } from '../../../src/record/core/parse-markdown.ts';

describe('findCitations', () => {
  it.each([
    ['It ended.[@gazette]', [{ id: 'gazette' }]],
    ['It ended.[@gazette, p. 3]', [{ id: 'gazette', locator: 'p. 3' }]],
    ['It ended.[@gazette; @letter-2014-05-01, pp. 3-4]', [{ id: 'gazette' }, { id: 'letter-2014-05-01', locator: 'pp. 3-4' }]],
    ['One.[@a] Two.[@b]', [{ id: 'a' }, { id: 'b' }]],
    ['Wrapped.[@a;\n@b,\n p. 3]', [{ id: 'a' }, { id: 'b', locator: 'p. 3' }]],
    ['Note.[@a, p. 3, note 2]', [{ id: 'a', locator: 'p. 3, note 2' }]],
    ['Not read.[@a b]', [{ id: '' }]],
    ['Half read.[@a; b]', [{ id: 'a' }, { id: '' }]],
    ['No citation: [a link](/timeline/), name@example.org, [@], @a', []],
    ['Two paragraphs: [@a\n\nand more]', []],
  ])('reads %j', (text, expected) => {
    expect(findCitations(text).map(({ id, locator }) => (locator === undefined ? { id } : { id, locator }))).toEqual(expected);
  });

  it('gives the offset and length of the brackets', () => {
    const text = 'First.[@a; @b, p. 3] Then.[@c]';
    expect(findCitations(text).map(({ index, length }) => text.slice(index, index + length))).toEqual([
      '[@a; @b, p. 3]',
      '[@a; @b, p. 3]',
      '[@c]',
    ]);
  });

  it('finds every id that was written, whatever is around it', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
    const words = fc.stringMatching(/^[A-Za-z .,]{0,20}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.array(id, { minLength: 1, maxLength: 3 }))), (pieces) => {
        const text = pieces.map(([before, ids]) => `${before}[${ids.map((one) => `@${one}`).join('; ')}]`).join('');
        expect(findCitations(text).map((citation) => citation.id)).toEqual(pieces.flatMap(([, ids]) => ids));
      }),
    );
  });
});

describe('findLinks and findHeadings', () => {
  const body =
    '## What it is\n\nSee [the vote](/timeline/vote/) and [the gazette][g].\n\n### More\n\n<Note>\n[Inside](/about/)\n</Note>\n\n[g]: https://example.org/g\n';

  it('finds links with their places, in components and by name', () => {
    expect(findLinks(parseBody(body))).toEqual([
      { href: '/timeline/vote/', line: 3, column: 5 },
      { href: '/about/', line: 8, column: 1 },
      { href: 'https://example.org/g', line: 11, column: 1 },
    ]);
  });

  it('finds headings with their places', () => {
    expect(findHeadings(parseBody(body))).toEqual([
      { depth: 2, line: 1, column: 1 },
      { depth: 3, line: 5, column: 1 },
    ]);
  });
});

describe('parseBody', () => {
  it('reads tables and components', () => {
    expect(parseBody('| a | b |\n| - | - |\n| 1 | 2 |\n\n<Chart id="x" />').children.map(({ type }) => type)).toEqual([
      'table',
      'mdxJsxFlowElement',
    ]);
  });

  it('takes marks of code as text where the file is not MDX', () => {
    expect(parseBody('Fewer than {five}', false).children[0]).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', value: 'Fewer than {five}' }],
    });
  });

  it('throws with the place of what it cannot read', () => {
    expect(() => parseBody('Words\n\nand {more')).toThrow(
      expect.objectContaining({ line: 3, column: 10, reason: expect.stringContaining('closing brace') as unknown }),
    );
  });
});
