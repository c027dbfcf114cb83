/** Turns a question into concepts: what is asked for, each with the words that may express it on a page. */
import { memo } from '../record/core/memo.ts';
import { phrasesIn } from '../text/match.ts';
import { stem, tokenize } from '../text/tokenize.ts';
import { findDate, type DateMatch, type QueryDate } from './dates.ts';
import { intentOf, withoutStopwords, type Intent } from './query-intent.ts';
import { correct, splitCompound, type Vocabulary } from './spelling.ts';
import { ALTERNATIVE_WEIGHTS } from './weights.ts';

/** Words that may express a concept: all of them must be on the page. */
export interface Alternative {
  readonly stems: readonly string[];
  readonly weight: number;
}
/** One thing a question asks for. */
export interface Concept {
  readonly words: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly date?: QueryDate;
}
/** A question, parsed. */
export interface Query {
  readonly concepts: readonly Concept[];
  /** The question with its misspellings corrected, when there were any. */
  readonly corrected?: string;
  /** Words for an engine that looks for whole words. */
  readonly terms: readonly string[];
  /** Stems in the order of the question, to find them side by side in a title. */
  readonly phrase: readonly string[];
  /** What the question has in quotation marks: words to be found side by side, in their order. */
  readonly phrases: readonly (readonly string[])[];
  /** What kind of answer is wanted, where the question shows it. */
  readonly intent?: Intent;
}

/** What is needed to parse a question: the same for all questions about a site. */
export interface QueryContext {
  readonly vocabulary: Vocabulary;
  /** Groups of words and phrases that mean the same on this site. */
  readonly synonyms: readonly (readonly string[])[];
  readonly stopwords: ReadonlySet<string>;
  readonly language: string;
  readonly months: ReadonlyMap<string, number>;
}

/** A phrase as stems. */
type Phrase = readonly string[];

const stemsOf = (words: readonly string[]): string[] => words.map(stem);

/** What follows from a context: made once, since there are thousands of words and a question comes with every key. */
interface Derived {
  /** Groups of phrases that mean the same. */
  readonly groups: readonly (readonly Phrase[])[];
  readonly synonymWords: ReadonlySet<string>;
  /** Each stem with the first word of the site that has it; without one where only a synonym has it. */
  readonly wordsByStem: ReadonlyMap<string, string | undefined>;
  /** Every word that a misspelled one may mean. */
  readonly correctable: Vocabulary;
}

const derive = memo(({ vocabulary, synonyms, months }: QueryContext): Derived => {
  const phrases = synonyms.map((group) => group.map(tokenize));
  const synonymWords = new Set(phrases.flat(2));
  const correctable = new Map(vocabulary);
  for (const word of [...synonymWords, ...months.keys()]) if (!correctable.has(word)) correctable.set(word, 1);
  const wordsByStem = new Map<string, string | undefined>();
  for (const word of vocabulary.keys()) if (!wordsByStem.has(stem(word))) wordsByStem.set(stem(word), word);
  for (const word of synonymWords) if (!wordsByStem.has(stem(word))) wordsByStem.set(stem(word), undefined);
  return { groups: phrases.map((group) => group.map(stemsOf)), synonymWords, wordsByStem, correctable };
});

/** Words of the site that start with an unfinished word. */
function completions(start: string, vocabulary: Vocabulary): string[] {
  return start.length < 2 ? [] : [...vocabulary.keys()].filter((word) => word.startsWith(start) && word !== start);
}

/** A word as it was most likely meant; for a word that is right, itself. */
function corrected(word: string, unfinished: boolean, context: QueryContext): string {
  const { vocabulary, stopwords, months } = context;
  const { synonymWords, wordsByStem, correctable } = derive(context);
  if ([vocabulary, synonymWords, stopwords, months].some((known) => known.has(word)) || /\d/.test(word)) return word;
  if (unfinished && completions(word, vocabulary).length > 0) return word;
  const better = correct(word, correctable);
  // Another form of a known word is no mistake; one that only looks like such a form may be.
  if (wordsByStem.has(stem(word)) && (better === undefined || better[0] !== word[0] || stem(better) === stem(word))) return word;
  return better ?? splitCompound(word, vocabulary)?.join(' ') ?? word;
}

/** The synonyms that the words at a position start with: of several the longest. */
interface SynonymMatch {
  /** All phrases that mean the same. */
  readonly phrases: readonly Phrase[];
  /** How many words of the question they are for. */
  readonly length: number;
}

function synonymsAt(words: readonly string[], at: number, groups: Derived['groups']): SynonymMatch | undefined {
  const rest = stemsOf(words.slice(at));
  const isNext = (phrase: Phrase): boolean => phrase.every((one, index) => rest[index] === one);
  const lengths = groups.map((group) => Math.max(0, ...group.filter(isNext).map((phrase) => phrase.length)));
  const length = Math.max(0, ...lengths);
  return length === 0 ? undefined : { phrases: groups.filter((_, index) => lengths[index] === length).flat(), length };
}

const asSynonyms = (match: SynonymMatch | undefined): Alternative[] =>
  (match?.phrases ?? []).map((stems) => ({ stems, weight: ALTERNATIVE_WEIGHTS.synonym }));

/** A date as pages write it: the month by its long name, the day without "th". */
function dateStems(words: readonly string[], months: QueryContext['months']): string[] {
  return words.map((word) => {
    const month = months.get(word);
    const long = month === undefined ? undefined : [...months].find(([name, number]) => number === month && name.length > 3)?.[0];
    return stem(long ?? word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'));
  });
}

function dateConcept(words: readonly string[], { date, from, to }: DateMatch, context: QueryContext): Concept {
  const own = words.slice(from, to);
  const synonyms = synonymsAt(words, from, derive(context).groups);
  return {
    words: own,
    alternatives: [
      { stems: dateStems(own, context.months), weight: ALTERNATIVE_WEIGHTS.typed },
      ...asSynonyms(synonyms?.length === own.length ? synonyms : undefined),
    ],
    date,
  };
}

/** The concept of the words at a position. @param synonyms those that start there. */
function wordConcept(
  words: readonly string[],
  at: number,
  synonyms: SynonymMatch | undefined,
  typing: boolean,
  { vocabulary }: QueryContext,
): Concept {
  const own = words.slice(at, at + (synonyms?.length ?? 1));
  const alternatives: Alternative[] = [{ stems: stemsOf(own), weight: ALTERNATIVE_WEIGHTS.typed }, ...asSynonyms(synonyms)];
  if (!synonyms) {
    const [word = '', next] = words.slice(at, at + 2);
    if (next !== undefined && vocabulary.has(word + next))
      alternatives.push({ stems: [stem(word + next)], weight: ALTERNATIVE_WEIGHTS.joined });
    if (typing && next === undefined)
      for (const longer of completions(word, vocabulary).slice(0, 40))
        alternatives.push({ stems: [stem(longer)], weight: ALTERNATIVE_WEIGHTS.prefix });
  }
  return { words: own, alternatives };
}

/** The concepts of a question, in order. @param contentWords its words without stopwords. */
function conceptsOf(words: readonly string[], contentWords: readonly string[], typing: boolean, context: QueryContext): Concept[] {
  const date = findDate(words, context.months);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    if (date && at === date.from) {
      concepts.push(dateConcept(words, date, context));
      at = date.to;
      continue;
    }
    // A synonym may hold a stopword ("opt out"), so phrases are looked for among all words.
    const synonyms = synonymsAt(words, at, derive(context).groups);
    if (synonyms || contentWords.includes(words[at] ?? '')) concepts.push(wordConcept(words, at, synonyms, typing, context));
    at += synonyms?.length ?? 1;
  }
  return concepts;
}

/**
 * Parses a question.
 * @param options.asTyped corrects nothing.
 * @param options.typing whether the last word may be unfinished.
 */
export function parseQuery(question: string, context: QueryContext, { asTyped = false, typing = false } = {}): Query {
  const typed = tokenize(question);
  const phrases = phrasesIn(question);
  // Who quotes words means these words.
  const text =
    asTyped || phrases.length > 0
      ? typed.join(' ')
      : typed.map((word, index) => corrected(word, typing && index === typed.length - 1, context)).join(' ');
  const words = tokenize(text);
  const contentWords = withoutStopwords(text, context.stopwords);
  const intent = intentOf(question, context.language);
  const { wordsByStem } = derive(context);
  return {
    concepts: conceptsOf(words, contentWords, typing, context),
    // The index of the full text knows words, not stems: a form that the site does not use becomes one that it does.
    terms: contentWords.map((word) => (context.vocabulary.has(word) ? word : (wordsByStem.get(stem(word)) ?? word))),
    phrase: stemsOf(words),
    phrases,
    ...(intent && { intent }),
    ...(text !== typed.join(' ') && { corrected: text }),
  };
}
