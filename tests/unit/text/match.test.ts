import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches, phrasesIn, readTyped, wordsOf } from '../../../src/text/match.ts';
import { fold, tokenize } from '../../../src/text/tokenize.ts';

/** The same words as a keyboard, a phone, a printed page and a PDF write them. */
const ALIKE: readonly (readonly string[])[] = [
  ["teachers' union", 'teachers’ union', 'teachers‘ union', 'teachersʼ union', 'teachers′ union', 'teachers´ union', 'Teachers＇ Union'],
  ["O'Hare", 'O’Hare', 'OHare', 'o`hare'],
  ["the union's offer", 'the union’s offer', 'the union offer'],
  ['1,302', '1302', '1\u202f302', '1\u00a0302', '1\u2009302', '１，３０２'],
  ['1,302,411', '1302411', '1302,411'],
  ['pre-K', 'pre‑K', 'pre‐K', 'pre–K', 'pre k', 'pre\u00a0K', 'preK', 'PRE−K', 'pre\u00ad-K'],
  ['K-8', 'K‑8', 'K–8', 'k8'],
  ['Omicron', 'Omicrón', 'omicro\u0301n', 'OMICRON', 'omi\u00adcron', 'omi\u200bcron', 'omi\ufeffcron'],
  ['office finding', 'oﬃce ﬁnding'],
  ['in-person', 'in‑person', 'in person', 'in—person', 'in‐person'],
  ['Straße', 'strasse', 'STRASSE'],
  ['Æsop and œuvre', 'aesop and oeuvre'],
  ['Łódź', 'lodz'],
];

describe('words', () => {
  test.each(ALIKE.map((forms) => [forms[0] ?? '', forms] as const))('%s is one, however it is typed', (first, forms) => {
    for (const form of forms) expect(tokenize(form), form).toEqual(tokenize(first));
  });
  test('a list of numbers stays a list, and so does a decimal', () => {
    expect(tokenize('20, 300 and 4,5 and 55.5')).toEqual(['20', '300', 'and', '4', '5', 'and', '55.5']);
    expect(tokenize('rooms 1,2034')).toEqual(['rooms', '1', '2034']);
  });
  test('composed and decomposed letters are alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });
});

describe('a text and what was typed', () => {
  const text = wordsOf('The teachers’ union turned down the Board’s tentative agreement for 1,302 pre‑K rooms. It voted on remote work.');
  test.each([
    ["teachers' UNION", true],
    ['1302', true],
    ['1,302', true],
    ['pre k', true],
    ['tent', true],
    ['votes', true],
    ['voting rooms', true],
    ['strike', false],
    ['room 99', false],
    ['“tentative agreement”', true],
    ['"agreement tentative"', false],
    ['"tentative agree"', false],
    ['"tentative agreement" union', true],
    ['"tentative agreement" strike', false],
    ['"boards tentative agreement"', false],
    ['"board\'s tentative agreement"', true],
    ['"tentative agre', true],
    ['', true],
    ['  " " ', true],
  ])('%s: %s', (typed, found) => {
    expect(matches(text, readTyped(typed))).toBe(found);
  });
  test('phrases are what stands between two quotation marks of any kind', () => {
    expect(phrasesIn('“no strike” and "labor board" or «Plan B» "open')).toEqual([
      ['no', 'strike'],
      ['labor', 'board'],
      ['plan', 'b'],
    ]);
    expect(phrasesIn("the teachers' union and the 6' rule")).toEqual([]);
  });
});
