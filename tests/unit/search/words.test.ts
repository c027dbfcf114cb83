import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { dateFit, findDate, monthNames } from '../../../src/search/dates.ts';
import { stopwordsOf } from '../../../src/search/stopwords.ts';
import { intentOf, withoutStopwords } from '../../../src/search/query-intent.ts';
import { correct, editDistance, phoneticKey, splitCompound } from '../../../src/search/spelling.ts';
import { fold, stem, tokenize } from '../../../src/text/tokenize.ts';

describe('words', () => {
  test('accents, possessives, thousands and grades are folded', () => {
    expect(fold('Vacunación')).toBe('vacunacion');
    expect(tokenize('The union’s 330,411 “K-8” pupils in pre-K: 55.5%')).toEqual([
      'the',
      'union',
      '330411',
      'k8',
      'pupils',
      'in',
      'prek',
      '55.5',
    ]);
  });
  test.each([
    ['votes', 'vote'],
    ['voted', 'vote'],
    ['voting', 'vote'],
    ['vaccination', 'vaccine'],
    ['tests', 'testing'],
    ['cancelled', 'canceled'],
    ['studies', 'study'],
    ['classes', 'class'],
  ])('%s and %s share a stem', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
  test.each([
    ['union', 'unite'],
    ['strike', 'string'],
    ['mask', 'task'],
    ['2021', '2022'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('plain questions', () => {
  const stopwords = new Set(stopwordsOf('en-US').split(' '));
  test('question words are dropped', () => {
    expect(withoutStopwords('When did the high schools open?', stopwords)).toEqual(['high', 'schools', 'open']);
    expect(withoutStopwords('¿Cuándo fue la huelga?', stopwords)).toEqual(['huelga']);
  });
  test('a question of empty words only keeps them', () => {
    expect(withoutStopwords('who are you', stopwords)).toEqual(['who', 'are', 'you']);
  });
  test('a language without a list drops nothing', () => {
    expect(stopwordsOf('cy')).toBe('');
  });
  test.each([
    ['what is a cohort', 'meaning'],
    ['what does impasse mean?', 'meaning'],
    ['define cohort', 'meaning'],
    ['who is the mayor', 'person'],
    ['can a pilot work at night?', 'rule'],
    ['how far apart should boats stay', 'rule'],
    ['when did the harbor open', 'happening'],
    ['why were the pilots paid', 'happening'],
    ['who became mayor in 2031', 'happening'],
    ['what is the date of the vote', undefined],
    ['night shifts', undefined],
  ])('"%s" asks for: %s', (question, intent) => {
    expect(intentOf(question, 'en-US')).toBe(intent);
  });
  test('a language without signs shows no intent', () => {
    expect(intentOf('what is a cohort', 'cy')).toBeUndefined();
  });
});

describe('misspellings', () => {
  const vocabulary = new Map([
    ['vaccination', 40],
    ['ventilation', 12],
    ['remote', 60],
    ['remove', 2],
    ['strike', 30],
    ['union', 90],
    ['snow', 3],
    ['day', 80],
    ['mediation', 5],
    ['meditation', 1],
  ]);
  test.each([
    ['vacination', 'vaccination'],
    ['ventilaton', 'ventilation'],
    ['remtoe', 'remote'],
    ['strke', 'strike'],
    ['uniom', 'union'],
    ['vaccinaiton', 'vaccination'],
    ['venntilatoin', 'ventilation'],
    ['medation', 'mediation'],
  ])('%s becomes %s', (typed, meant) => {
    expect(correct(typed, vocabulary)).toBe(meant);
  });
  test.each(['remote', 'cat', '2275', 'harbor', 'strikebreaker'])('%s stays', (typed) => {
    expect(correct(typed, vocabulary)).toBeUndefined();
  });
  test.each([
    ['strick', 'strike'],
    ['practise', 'practice'],
    ['fone', 'phone'],
  ])('%s sounds like %s', (typed, meant) => {
    expect(phoneticKey(typed)).toBe(phoneticKey(meant));
  });
  test('a word that sounds like one of the site is corrected though letters differ more', () => {
    expect(
      correct(
        'strick',
        new Map([
          ['strike', 40],
          ['strict', 1],
        ]),
      ),
    ).toBe('strike');
  });
  test('two words typed as one are split', () => {
    expect(splitCompound('snowday', vocabulary)).toEqual(['snow', 'day']);
    expect(splitCompound('snowfall', vocabulary)).toBeUndefined();
  });
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 12 });
  test('edits agree with a package, less what swapped neighbors save', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const own = editDistance(a, b);
        expect(own).toBeLessThanOrEqual(distance(a, b));
        expect(own).toBeGreaterThanOrEqual(distance(a, b) / 2);
        expect(editDistance(b, a)).toBe(own);
      }),
    );
  });
  test('one swap is one edit, one other change too', () => {
    fc.assert(
      fc.property(
        word.filter((text) => text.length > 1),
        fc.nat(),
        (text, seed) => {
          const at = seed % (text.length - 1);
          const swapped = text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
          expect(editDistance(text, swapped)).toBe(text === swapped ? 0 : 1);
          expect(editDistance(text, text.slice(0, at) + text.slice(at + 1))).toBe(1);
        },
      ),
    );
  });
  test('any single mistake in a long word without similar ones is corrected', () => {
    const long = 'accommodations';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: long.length - 2 }), fc.constantFrom('drop', 'double', 'swap'), (at, how) => {
        const [head, one, two, tail] = [long.slice(0, at), long[at] ?? '', long[at + 1] ?? '', long.slice(at + 2)];
        const slip = how === 'drop' ? head + two + tail : how === 'double' ? head + one + one + two + tail : head + two + one + tail;
        expect(
          slip === long
            ? long
            : correct(
                slip,
                new Map([
                  [long, 4],
                  ['accountability', 9],
                ]),
              ),
        ).toBe(long);
      }),
    );
  });
});

describe('dates in questions', () => {
  const months = monthNames('en-US');
  test.each([
    ['what happened on january 24 2021', { year: 2021, month: 1, day: 24 }],
    ['24 jan', { month: 1, day: 24 }],
    ['jan 2022', { year: 2022, month: 1 }],
    ['2021-01-24', { year: 2021, month: 1, day: 24 }],
    ['1/24/2021', { year: 2021, month: 1, day: 24 }],
    ['february 1st', { month: 2, day: 1 }],
    ['the strike of 2019', { year: 2019 }],
  ])('%s', (question, named) => {
    expect(findDate(tokenize(question), months)?.date).toEqual(named);
  });
  test.each(['526 to 82', 'local 73', '48 hour pause', '55.5%'])('%s names no date', (question) => {
    expect(findDate(tokenize(question), months)).toBeUndefined();
  });
  test('months have the names of the language', () => {
    expect(monthNames('es').get('enero')).toBe(1);
    expect(monthNames('en-US', ['es']).get('enero')).toBe(1);
    // A short name of another language may be a word of this one: "ago".
    expect(monthNames('en-US', ['es']).has('ago')).toBe(false);
  });
  test('a day fits only itself, a month its days', () => {
    expect(dateFit('2021-01-24', { year: 2021, month: 1, day: 24 })).toBe(1);
    expect(dateFit('2021-01-25', { year: 2021, month: 1, day: 24 })).toBe(0);
    expect(dateFit('2021-01-25', { year: 2021, month: 1 })).toBeGreaterThan(0);
    expect(dateFit('2021', { year: 2021, month: 1 })).toBe(0);
    expect(dateFit('2021-05', { year: 2021 })).toBeGreaterThan(0);
  });
  test('a span fits its days and what they are in', () => {
    const fit = (wanted: Parameters<typeof dateFit>[1]): number => dateFit('2021-04-28', wanted, '2021-05-02');
    expect(fit({ year: 2021, month: 4, day: 28 })).toBe(1);
    expect(fit({ year: 2021, month: 5, day: 2 })).toBe(1);
    expect(fit({ year: 2021, month: 5, day: 1 })).toBeGreaterThan(0);
    expect(fit({ year: 2021, month: 5, day: 3 })).toBe(0);
    expect(fit({ year: 2021, month: 5 })).toBeGreaterThan(0);
    expect(fit({ month: 5 })).toBeGreaterThan(0);
    expect(fit({ year: 2022 })).toBe(0);
    expect(dateFit('2020', { year: 2021, month: 7, day: 4 }, '2022-02')).toBeGreaterThan(0);
  });
});
