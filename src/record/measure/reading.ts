/**
 * The reading level of English prose by Flesch and Kincaid: years of school that a text asks for, from the length of its
 * sentences and words. What is not ours is not judged: a quotation and a name count as one short word each.
 */

/** Stands for a name or a quotation: one word of one syllable. */
const THING = 'it';

/** Endings and words that the counting of vowels gets wrong, as they occur in plain prose. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  area: 3,
  areas: 3,
  being: 2,
  business: 2,
  create: 2,
  created: 3,
  diet: 2,
  every: 2,
  everyone: 3,
  evening: 2,
  different: 3,
  family: 3,
  families: 3,
  idea: 3,
  ideas: 3,
  people: 2,
  real: 2,
  science: 2,
  seeing: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  someone: 2,
  quiet: 2,
  client: 2,
  going: 2,
  doing: 2,
  poem: 2,
  cafeteria: 5,
  criteria: 4,
  variant: 3,
  variants: 3,
  via: 2,
  dial: 2,
  trial: 2,
  trials: 2,
  react: 2,
  reopen: 3,
  reopened: 3,
  reopening: 4,
  reopens: 3,
  preamble: 3,
  agreement: 3,
  agreements: 3,
  homeroom: 2,
  statement: 2,
  statements: 2,
  requirement: 3,
  requirements: 3,
  retirement: 3,
  placement: 2,
  movement: 2,
  basement: 2,
  lifetime: 2,
  closely: 2,
  safely: 2,
  merely: 2,
  rarely: 2,
  largely: 2,
  solely: 2,
  widely: 2,
  hundred: 2,
  hundreds: 2,
  employee: 3,
  employees: 3,
  unite: 2,
  recipe: 3,
  coordinate: 4,
  coordinated: 5,
  cooperate: 4,
  reality: 4,
  theater: 3,
  museum: 3,
  radio: 3,
  video: 3,
  ratio: 3,
  ratios: 3,
  studio: 3,
  senior: 2,
  seniors: 2,
  junior: 2,
  million: 2,
  billion: 2,
  union: 2,
  unions: 2,
  opinion: 3,
  period: 3,
  periods: 3,
  experience: 4,
  serious: 3,
  previous: 3,
  various: 3,
  curious: 3,
  society: 4,
  variety: 4,
  anxiety: 4,
  naive: 2,
  safety: 2,
  league: 1,
  lion: 2,
  businesses: 3,
  maybe: 2,
  therefore: 2,
};

/** How many syllables an English word is spoken with, by its vowels; right for nine words in ten. */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^a-z]/g, '');
  if (plain === '') return 1;
  const known = EXCEPTIONS[plain];
  if (known !== undefined) return known;
  const stem = plain
    .replace(/([^aeiouy]|^)y(?=[aeiou])/g, '$1')
    // A silent e: at the end, before s or d, before -ly, -ful, -less, -ness, -ment.
    .replace(/(?<=[^aeiouyl])e(?=(?:ly|ful|fully|less|ness|ment)s?$)/, '')
    .replace(/(?<=[aeiouy][^aeiouy]*[^aeiouytd])(?<![^aeiouylr]l)ed$/, 'd')
    .replace(/(?<=[^aeiouyscxzgh]|[aeiou]gh|th)es$/, (ending, offset: number, whole: string) =>
      /[^aeiouylr]l$/.test(whole.slice(0, offset)) ? ending : 's',
    )
    .replace(/(?<=[aeiouy].*[^aeiouy])e$/, (ending, offset: number, whole: string) =>
      /[^aeiouylr]l$/.test(whole.slice(0, offset)) ? ending : '',
    );
  const groups = stem.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels that are spoken apart: the i in "-ia", "-io" other than "-tion", "-cial" and the like; "-ying".
  const apart = (
    plain.match(
      /(?<![ctsxg])i(?:a|o(?!n$|ns$|us))|(?<=[ct])iat|fier|(?<=n)eous|(?<!^)[aeou]y[aeiou]|[aeou]ing$|ying|eo(?!n|p|u)|[^aeiouyqg]ua[tl]|uou|[^aeiouyqg]uous|ism(?=s?$)|thm(?=s?$)/g,
    ) ?? []
  ).length;
  return Math.max(1, groups + apart);
}

const ABBREVIATION = /(?:\b(?:[A-Z]|Dr|Mr|Mrs|Ms|No|St|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Gov|Sen|Rep|[ap]\.m|U\.S|etc|e\.g|i\.e))\.$/;

/** The sentences of a paragraph; a full stop after an abbreviation or within a number ends none. */
export function sentences(paragraph: string): string[] {
  const out: string[] = [];
  for (const piece of paragraph.split(/(?<=[.?!][”"’)]*)\s+(?=[“"‘(]?[\p{Lu}\p{N}])/u)) {
    const before = out.at(-1);
    if (before !== undefined && ABBREVIATION.test(before)) out[out.length - 1] = `${before} ${piece}`;
    else out.push(piece);
  }
  return out.filter((sentence) => /\p{L}/u.test(sentence));
}

/** A sentence with each quotation and each name as one short word. */
export function withoutNames(sentence: string): string {
  const own = sentence.replace(/“[^”]*”|(?<![\p{L}\p{N}])"[^"]*"/gu, THING);
  const name = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
  const run = `${name}(?:,? (?:(?:of|the|and|for|in|on|at) ){0,2}${name})*`;
  // The first word of a sentence has a capital anyhow: it is a name when a capital follows at once, or when it is one throughout.
  const opens = new RegExp(String.raw`^(?:(?:${name} )(?=${name})${run}|\p{Lu}{2,}[\p{L}\p{N}-]*)`, 'u');
  const [first = ''] = opens.exec(own) ?? [];
  // Little words open sentences before names: "The Sorrel Gazette" is a word and a name.
  const little =
    /^(?:The|A|An|In|On|At|By|For|From|To|With|After|Before|Under|When|While|Until|Since|If|As|But|And|Both|Its|His|Her|Their|Most|Some|Many|All|Each|No|Of|That|This|These|Then|One|Only|So|Nor|Not|Two|Three) /.exec(
      first,
    )?.[0] ?? '';
  const head = first === '' ? '' : `${little}${THING}`;
  const rest = own.slice(first.length);
  return head + rest.replace(new RegExp(String.raw`(?<=\s|[(—–-])${run}`, 'gu'), THING);
}

/** What the level follows from. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Counts the words, sentences and syllables of paragraphs. */
export function read(paragraphs: readonly string[]): Reading {
  const all = paragraphs.flatMap(sentences);
  const words = all.flatMap((sentence) => withoutNames(sentence).split(/\s+|[—–]/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return {
    words: words.length,
    sentences: all.length,
    syllables: words.reduce(
      (sum, word) =>
        sum + (/\p{N}/u.test(word) ? 1 : word.split('-').reduce((parts, part) => parts + (part === '' ? 0 : syllables(part)), 0)),
      0,
    ),
  };
}

/** Several readings as one. */
export function together(readings: readonly Reading[]): Reading {
  return readings.reduce(
    (a, b) => ({ words: a.words + b.words, sentences: a.sentences + b.sentences, syllables: a.syllables + b.syllables }),
    { words: 0, sentences: 0, syllables: 0 },
  );
}

/** The Flesch-Kincaid grade: 9 is the first year of an American high school. 0 for no words. */
export function grade({ words, sentences: count, syllables: spoken }: Reading): number {
  return words === 0 ? 0 : (0.39 * words) / count + (11.8 * spoken) / words - 15.59;
}
