import { describe, expect, it } from 'vitest';
import { publicProse } from '../../../../src/record/measure/prose.ts';
import { grade, read, sentences, syllables, together, withoutNames } from '../../../../src/record/measure/reading.ts';
import { flagship } from '../record.ts';

/** Syllables as dictionaries give them. */
const SPOKEN: Readonly<Record<number, string>> = {
  1: 'the school asked schools masks health weeks closed seen wrote whole while year guide house judge page eye hoped breathe breathes clothes months fired used eight weight thought through though laughed reached watched phase',
  2: 'teacher teachers district required offered wanted voted closes cases classes changes places little table handle handled social special region patient data people students remote returned return weekly percent building buildings language guidance equal tried carried worried agreed saying trying playing unused houses judges pages bargain bargained proposed announced notice written mayor lawyer player hopeful hopeless careful safety safely lovely payment judgment rhythm hired hybrid symptom symptoms union million courageous lockout cooling unit enough matches watches boxes buses initial',
  3: 'agreement accepted possible official quality usual actual families created employee proposal purifiers principal principals carefully arrangement united businesses radio period ratio opinion serious video surgeons ratify ratified injunction unlawful committee committees instruction enrollment substitute tentative area idea violence theory bargaining quarantine medical religion',
  4: 'vaccinated vaccination education temporary usually ventilation community criticism diagnosis reliable variable associate appreciate initiate mechanism tentatively instructional continuous arbitrator',
  5: 'negotiation positivity immediately associated accommodation accommodations simultaneous',
};

describe('syllables', () => {
  it('are as dictionaries give them for nine words in ten of plain prose', () => {
    const words = Object.entries(SPOKEN).flatMap(([count, list]) => list.split(' ').map((word) => [word, Number(count)] as const));
    const wrong = words
      .filter(([word, count]) => syllables(word) !== count)
      .map(([word, count]) => `${word}: ${String(syllables(word))}, not ${String(count)}`);
    expect(words.length).toBeGreaterThan(150);
    if (wrong.length > 0) console.log(`Of ${String(words.length)} words, miscounted: ${wrong.join('; ')}`);
    expect(wrong.length / words.length).toBeLessThanOrEqual(0.1);
  });

  it('are not counted high or low on the whole', () => {
    const words = Object.entries(SPOKEN).flatMap(([count, list]) => list.split(' ').map((word) => syllables(word) - Number(count)));
    expect(Math.abs(words.reduce((sum, error) => sum + error, 0)) / words.length).toBeLessThan(0.03);
  });
});

describe('sentences', () => {
  it('end at full stops, not at abbreviations or in numbers', () => {
    expect(sentences('It opened at 7 a.m. on Jan. 4. Dr. Smith said 2.5 was enough. “No.” She left.')).toEqual([
      'It opened at 7 a.m. on Jan. 4.',
      'Dr. Smith said 2.5 was enough.',
      '“No.”',
      'She left.',
    ]);
  });
});

describe('what is not ours', () => {
  it.each([
    ['The Harbor Board of Trustees asked the mayor to wait.', 'The it asked the mayor to wait.'],
    ['In March, members of the Dockers Union voted.', 'In it, members of the it voted.'],
    ['Families were told “at once and without the least delay” to stay home.', 'Families were told it to stay home.'],
    ['CDC staff wrote to schools.', 'it staff wrote to schools.'],
  ])('counts as one short word: %s', (sentence, expected) => {
    expect(withoutNames(sentence)).toBe(expected);
  });
});

describe('the level', () => {
  it('is that of the formula', () => {
    // Two sentences of six words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(grade(read(['The cat sat on the mat. The dog lay in the sun.']))).toBeCloseTo(-1.45, 2);
    expect(grade({ words: 100, sentences: 5, syllables: 150 })).toBeCloseTo(9.91, 2);
  });

  it('tells hard prose from plain prose', () => {
    const hard =
      'Notwithstanding considerable interdepartmental disagreement concerning implementation, administrators subsequently authorized comprehensive modifications of previously established operational procedures.';
    expect(grade(read([hard]))).toBeGreaterThan(20);
    expect(grade(read(['The board met on a cold night. It heard from both sides. Then it put off the vote for a week.']))).toBeLessThan(4);
  });
});

describe('the words of the record', () => {
  const texts = publicProse(flagship)
    .map((text) => ({ ...text, reading: read(text.blocks) }))
    .filter(({ reading }) => reading.words > 0);

  it('are all measured', () => {
    expect(texts.length).toBeGreaterThanOrEqual(flagship.events.length + flagship.issues.length + flagship.rounds.length);
  });

  it.each([...new Set(texts.map(({ kind }) => kind))])('of %s entries ask for grade 9 at most, together', (kind) => {
    const level = grade(together(texts.filter((text) => text.kind === kind).map(({ reading }) => reading)));
    console.log(`${kind}: grade ${level.toFixed(1)}`);
    expect(level).toBeLessThanOrEqual(9);
  });

  it('ask for grade 12 at most in any entry', () => {
    const hardest = texts.toSorted((a, b) => grade(b.reading) - grade(a.reading)).slice(0, 10);
    console.log(`The ten hardest entries:\n${hardest.map(({ path, reading }) => `  ${grade(reading).toFixed(1)}  ${path}`).join('\n')}`);
    expect(hardest.filter(({ reading }) => grade(reading) > 12).map(({ path }) => path)).toEqual([]);
  });

  it('are no harder than grade 12 on the whole even with names left in', () => {
    const raw = texts.flatMap(({ blocks }) => blocks).flatMap(sentences);
    const words = raw.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const level = grade({ words: words.length, sentences: raw.length, syllables: words.reduce((sum, word) => sum + syllables(word), 0) });
    console.log(`With names and quotations: grade ${level.toFixed(1)}`);
    expect(level).toBeLessThanOrEqual(12);
  });
});
