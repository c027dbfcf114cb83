/**
 * The reading level of English prose by Flesch and Kincaid: years of school that a text asks for, from the length of its
 * sentences and words. Words of others are left out: a quotation and a name count as one short word each.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from '../../text/sentences.ts';

/** Replaces a name or a quotation: one word of one syllable. */
const PLACEHOLDER = 'it';

/** A sentence with each quotation and each name as one short word. */
export function withoutNames(sentence: string): string {
  const own = sentence.replace(/“[^”]*”|(?<![\p{L}\p{N}])"[^"]*"/gu, PLACEHOLDER);
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
  const head = first === '' ? '' : `${little}${PLACEHOLDER}`;
  const rest = own.slice(first.length);
  return head + rest.replace(new RegExp(String.raw`(?<=\s|[(—–-])${run}`, 'gu'), PLACEHOLDER);
}

/** The counts that a reading level is computed from. */
export interface ReadingCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** A number is read in many ways: it counts as one syllable, however long it is. */
const syllablesOf = (word: string): number => (/\p{N}/u.test(word) ? 1 : Math.max(1, syllable(word)));

/** Counts the words, sentences and syllables of paragraphs of plain text, quotations and names blanked. */
export function countReading(paragraphs: readonly string[]): ReadingCounts {
  const all = paragraphs.flatMap(sentencesOf);
  const words = all.flatMap((sentence) => withoutNames(sentence).split(/\s+|[—–]/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { words: words.length, sentences: all.length, syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) };
}

/** The counts of several texts together. */
export function sumCounts(counts: readonly ReadingCounts[]): ReadingCounts {
  return counts.reduce(
    (a, b) => ({ words: a.words + b.words, sentences: a.sentences + b.sentences, syllables: a.syllables + b.syllables }),
    { words: 0, sentences: 0, syllables: 0 },
  );
}

/** The Flesch-Kincaid grade: 9 is the first year of an American high school. 0 for no words. */
export function grade({ words, sentences, syllables }: ReadingCounts): number {
  return words === 0 ? 0 : fleschKincaid({ word: words, sentence: sentences, syllable: syllables });
}

/** The grade of a text of several paragraphs, one a line. */
export const gradeOf = (text: string): number => grade(countReading(text.split('\n')));
