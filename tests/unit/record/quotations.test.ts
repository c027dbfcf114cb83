import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, findQuotations, blankQuotations } from '../../../src/record/core/quotations.ts';

describe('findQuotations', () => {
  it.each([
    ['She said "not yet" and left.', ['not yet']],
    ['She said “not yet” and left.', ['not yet']],
    ['"One," he said, "and two."', ['One,', 'and two.']],
    ['(so "called") and "second".[@a]', ['called', 'second']],
    ['A board of 6" and one of 8" wide', []],
    ['Never closed: "and so on.\n\nNext paragraph, "quoted" here.', ['quoted']],
    ['Wrapped "over two\nlines" here', ['over two\nlines']],
    ['<Chart id="sailings" caption="not a quotation" /> and "one"', ['one']],
    ['He wrote “the "old" rule” twice', ['the "old" rule']],
    ['A [link](/about/ "with a title") and "one"', ['one']],
    ['"Cited inside.[@a]" ends', ['Cited inside.']],
  ])('finds what is quoted in %j', (text, expected) => {
    expect(findQuotations(text).map((quotation) => quotation.text)).toEqual(expected);
  });

  it('gives the offset of the opening mark', () => {
    const text = 'First "a", then “b”.';
    expect(findQuotations(text).map(({ index }) => text[index])).toEqual(['"', '“']);
  });
});

describe('blankQuotations', () => {
  it('blanks quotations, citations, addresses and tags, and nothing else', () => {
    const text = 'We say "they say" and [link words](/path/war/), see https://example.org/war <Note>kept</Note>.[@war-id]';
    const words = blankQuotations(text).replace(/\uFFFC+/g, '*');
    expect(words).toBe('We say * and [link words]*, see * *kept*.*');
  });

  it('keeps every offset and every line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '\n', '[', '@', ']', '(', ')', '<', '>', '.') }), (text) => {
        const own = blankQuotations(text);
        expect(own.length).toBe(text.length);
        expect(own.split('\n').map((row) => row.length)).toEqual(text.split('\n').map((row) => row.length));
      }),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one  two\nthree', 3],
    ['well-known — and "so" on', 4],
    ["it's 5%", 2],
  ])('counts %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
