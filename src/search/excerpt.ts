/** Cuts the passage of a page that answers a question best, and marks the words that match. */
import { stem, tokenize } from '../text/tokenize.ts';

/** A piece of a text; `mark` where it matches what was asked for. */
export interface TextPiece {
  readonly text: string;
  readonly mark: boolean;
}

const knownStems = new Map<string, readonly string[]>();

/** Stems of a word as a text has it. Cached: pages share most of their words, and stemming is most of the work of an excerpt. */
function stemsIn(word: string): readonly string[] {
  let found = knownStems.get(word);
  if (!found) knownStems.set(word, (found = tokenize(word).map(stem)));
  return found;
}

/** Marks the words of a text that have one of the stems. */
export function markMatches(text: string, stems: ReadonlySet<string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const part of text.split(/(\s+)/)) {
    const mark = stemsIn(part).some((one) => stems.has(one));
    const last = pieces.at(-1);
    if (last?.mark === mark) pieces[pieces.length - 1] = { text: last.text + part, mark };
    else pieces.push({ text: part, mark });
  }
  return pieces.filter((piece) => piece.text !== '');
}

/** Where the passage starts that holds the most different matches, or a sentence just before it. */
function densestAt(words: readonly string[], stems: ReadonlySet<string>, length: number): number {
  const matches = words.map((word) => stemsIn(word).find((one) => stems.has(one)));
  let [from, most] = [0, 0];
  for (const at of words.keys()) {
    if (matches[at] === undefined) continue;
    const inside = matches.slice(at, at + length - 2).filter((one) => one !== undefined);
    // Different words count for more than one word many times; earlier passages win ties.
    const worth = new Set(inside).size * 10 + inside.length;
    if (worth > most) [from, most] = [Math.max(0, at - 2), worth];
  }
  for (let at = from; at > 0 && at > from - 6; at -= 1) if (/[.!?]$/.test(words[at - 1] ?? '')) return at;
  return from;
}

/** Where a passage starts that has words side by side, with a few words before them. */
function phraseAt(words: readonly string[], phrases: readonly (readonly string[])[]): number | undefined {
  if (phrases.length === 0) return undefined;
  const places = words.flatMap((word, at) => stemsIn(word).map((stemmed) => ({ stemmed, at })));
  for (const phrase of phrases) {
    const asked = phrase.map(stem);
    const found = places.find((_, index) => asked.every((one, next) => places[index + next]?.stemmed === one));
    if (found) return Math.max(0, found.at - 4);
  }
  return undefined;
}

/**
 * The best passage of a text.
 * @param stems what to mark.
 * @param length in words.
 * @param start word to start at, for a part of a page; without it the passage with the most matches is taken.
 * @param phrases words to show side by side: a passage that has them is best.
 */
export function bestExcerpt(
  content: string,
  stems: ReadonlySet<string>,
  length = 30,
  start?: number,
  phrases: readonly (readonly string[])[] = [],
): TextPiece[] {
  const words = content.split(/\s+/).filter(Boolean);
  const from = start ?? phraseAt(words, phrases) ?? densestAt(words, stems, length);
  return [
    ...(from > 0 && start === undefined ? [{ text: '… ', mark: false }] : []),
    ...markMatches(words.slice(from, from + length).join(' '), stems),
    ...(from + length < words.length ? [{ text: ' …', mark: false }] : []),
  ];
}
