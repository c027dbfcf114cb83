/**
 * Whether a text holds what a reader typed: the one way in which lists are filtered by words. Texts are cut as the search
 * cuts them, so apostrophes, hyphens, accents and thousands are found however they are typed.
 */
import { stem, tokenize } from './tokenize.ts';

/** A text, ready to be compared. */
export interface Words {
  /** Its words, folded, in order, with a space before, between and after. */
  readonly text: string;
  /** Its different words and their stems. */
  readonly forms: readonly string[];
}

/** What a reader typed. */
interface Typed {
  /** Single words; the last may be unfinished. */
  readonly words: readonly string[];
  /** Words in quotation marks: they are looked for side by side, in their order. */
  readonly phrases: readonly (readonly string[])[];
}

/** Quotation marks in pairs. A lone mark, as while a phrase is being typed, is none; an inch or an apostrophe is not one of them. */
const QUOTED = /["“”„«»＂]([^"“”„«»＂]+)["“”„«»＂]/g;

const stems = new Map<string, string>();

/** The stem of a word. Kept, because lists share most of their words and stemming is most of the work. */
function stemOf(word: string): string {
  let found = stems.get(word);
  if (found === undefined) stems.set(word, (found = stem(word)));
  return found;
}

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** Makes a text ready. */
export function wordsOf(text: string): Words {
  const words = tokenize(text);
  return { text: joined(words), forms: [...new Set(words.flatMap((word) => [word, stemOf(word)]))] };
}

/** The phrases that a question has in quotation marks, each as its words. A mark around a single word makes it a phrase too. */
export function phrasesIn(question: string): string[][] {
  return [...question.matchAll(QUOTED)].map(([, inner = '']) => tokenize(inner)).filter((words) => words.length > 0);
}

/** Reads what a reader typed. */
export function readTyped(question: string): Typed {
  return { words: tokenize(question.replace(QUOTED, ' ')), phrases: phrasesIn(question) };
}

/** Whether a text has words side by side, in their order. */
export const hasPhrase = ({ text }: Pick<Words, 'text'>, phrase: readonly string[]): boolean => text.includes(joined(phrase));

/** Whether a text has every word that was typed, or a word that starts with it or is another form of it, and every phrase. */
export function matches(words: Words, typed: Typed): boolean {
  return (
    typed.words.every((word) => {
      const root = stemOf(word);
      return words.forms.some((form) => form.startsWith(word) || form.startsWith(root));
    }) && typed.phrases.every((phrase) => hasPhrase(words, phrase))
  );
}
