/** Turns a question into concepts: what is asked for, each with the words that may stand for it on a page. */
import { findDate, type Named } from './dates.ts';
import { clean, intentOf, type Intent } from './query-intent.ts';
import { repair, split, type Vocabulary } from './spelling.ts';
import { stem, wordsOf } from '../text/tokenize.ts';

/** Words that may stand for a concept: all of them must be on the page. */
export interface Alternative {
  readonly stems: readonly string[];
  readonly weight: number;
}
/** One thing a question asks for. */
export interface Concept {
  readonly words: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly date?: Named;
}
/** A question, understood. */
export interface Asked {
  readonly concepts: readonly Concept[];
  /** The question with its slips mended, when there were any. */
  readonly mended?: string;
  /** Words for an engine that looks for whole words. */
  readonly words: readonly string[];
  /** Stems in the order of the question, to find them side by side in a title. */
  readonly phrase: readonly string[];
  /** What kind of answer is wanted, where the question shows it. */
  readonly intent?: Intent;
}

/** What is needed to understand a question. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** Groups of words that mean the same here. */
  readonly synonyms: readonly (readonly string[])[];
  readonly empty: ReadonlySet<string>;
  readonly language: string;
  readonly months: ReadonlyMap<string, number>;
}

/** Weights of what stands for a word, measured against the golden questions. */
const WEIGHT = { typed: 1, joined: 0.95, synonym: 0.85, start: 0.75 } as const;

const stems = (words: readonly string[]): string[] => words.map(stem);

/** All that means the same as the longest phrase of the synonyms that starts at a place. */
function groupAt(
  words: readonly string[],
  at: number,
  groups: readonly (readonly string[][])[],
): { group: readonly string[][]; length: number } | undefined {
  const asked = words.slice(at).map(stem);
  const here = (phrase: readonly string[]): boolean => phrase.every((one, index) => asked[index] === one);
  const lengths = groups.map((group) => Math.max(0, ...group.filter(here).map((phrase) => phrase.length)));
  const length = Math.max(0, ...lengths);
  return length === 0 ? undefined : { group: groups.filter((_, index) => lengths[index] === length).flat(), length };
}

/** What is the same for every question. */
interface Prepared {
  /** Phrases that mean the same, as stems. */
  readonly groups: readonly (readonly string[][])[];
  readonly inGroups: ReadonlySet<string>;
  /** Each stem with the first word of the site that has it; with none where only a synonym has. */
  readonly knownStems: ReadonlyMap<string, string | undefined>;
  /** Every word that a slip may have meant. */
  readonly every: Vocabulary;
}
const ready = new WeakMap<Vocabulary, Prepared>();

/** Cuts and stems the words of a site once: there are thousands, and a question comes with every key. */
function prepared(vocabulary: Vocabulary, synonyms: Knowledge['synonyms'], months: Knowledge['months']): Prepared {
  const found = ready.get(vocabulary);
  if (found) return found;
  const phrases = synonyms.map((group) => group.map(wordsOf));
  const inGroups = new Set(phrases.flat(2));
  const every = new Map(vocabulary);
  for (const word of [...inGroups, ...months.keys()]) if (!every.has(word)) every.set(word, 1);
  const knownStems = new Map<string, string | undefined>();
  for (const word of vocabulary.keys()) if (!knownStems.has(stem(word))) knownStems.set(stem(word), word);
  for (const word of inGroups) if (!knownStems.has(stem(word))) knownStems.set(stem(word), undefined);
  const made = {
    groups: phrases.map((group) => group.map(stems)),
    inGroups,
    knownStems,
    every,
  };
  ready.set(vocabulary, made);
  return made;
}

/**
 * Understands a question.
 * @param asTyped leaves every word as it was typed.
 * @param typing whether the last word may be unfinished.
 */
export function understand(
  question: string,
  { vocabulary, synonyms, empty, months, language }: Knowledge,
  { asTyped = false, typing = false } = {},
): Asked {
  const { groups, inGroups, knownStems, every } = prepared(vocabulary, synonyms, months);
  const starts = (word: string): string[] =>
    word.length < 2 ? [] : [...vocabulary.keys()].filter((known) => known.startsWith(word) && known !== word);
  const known = (word: string): boolean =>
    vocabulary.has(word) || inGroups.has(word) || empty.has(word) || months.has(word) || /\d/.test(word);

  const typed = wordsOf(question);
  const mended = typed.map((word, index) => {
    if (asTyped || known(word)) return word;
    if (typing && index === typed.length - 1 && starts(word).length > 0) return word;
    const better = repair(word, every);
    // Another form of a known word is no slip; one that only looks like such a form may be.
    if (knownStems.has(stem(word)) && (better === undefined || better[0] !== word[0] || stem(better) === stem(word))) return word;
    return better ?? split(word, vocabulary)?.join(' ') ?? word;
  });
  const text = mended.join(' ');
  const plain = wordsOf(text);
  const named = findDate(plain, months);
  const intent = intentOf(question, language);
  const kept = clean(text, empty);
  // A group may hold an empty word ("opt out"), so phrases are looked for among all words.
  const concepts: Concept[] = [];
  for (let at = 0; at < plain.length;) {
    if (named && at === named.from) {
      const words = plain.slice(named.from, named.to);
      concepts.push({
        words,
        alternatives: [
          {
            stems: stems(
              words.map(
                (word) =>
                  [...months].find(([name, month]) => months.get(word) === month && name.length > 3)?.[0] ??
                  word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'),
              ),
            ),
            weight: WEIGHT.typed,
          },
          ...synonymsOf(plain, at, words.length),
        ],
        date: named.named,
      });
      at = named.to;
      continue;
    }
    const found = groupAt(plain, at, groups);
    const length = found?.length ?? 1;
    const words = plain.slice(at, at + length);
    const word = words[0] ?? '';
    at += length;
    if (!found && !kept.includes(word)) continue;
    const alternatives: Alternative[] = [{ stems: stems(words), weight: WEIGHT.typed }];
    if (found) alternatives.push(...found.group.map((phrase) => ({ stems: phrase, weight: WEIGHT.synonym })));
    const next = plain[at];
    if (!found && next !== undefined && vocabulary.has(word + next))
      alternatives.push({ stems: [stem(word + next)], weight: WEIGHT.joined });
    if (typing && at >= plain.length && !found)
      alternatives.push(
        ...starts(word)
          .slice(0, 40)
          .map((one) => ({ stems: [stem(one)], weight: WEIGHT.start })),
      );
    concepts.push({ words, alternatives });
  }
  return {
    concepts,
    words: kept.map(spoken),
    phrase: stems(plain),
    ...(intent && { intent }),
    ...(text === typed.join(' ') ? {} : { mended: text }),
  };

  /** A form that the site does not use, as one that it does: the index of the whole text knows words, not stems. */
  function spoken(word: string): string {
    return vocabulary.has(word) ? word : (knownStems.get(stem(word)) ?? word);
  }

  function synonymsOf(words: readonly string[], at: number, length: number): Alternative[] {
    const found = groupAt(words, at, groups);
    return found?.length === length ? found.group.map((phrase) => ({ stems: phrase, weight: WEIGHT.synonym })) : [];
  }
}
