/** Cuts the passage of a page that answers a question best, and marks the words that were found. */
import { stem, wordsOf } from '../text/tokenize.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly mark: boolean;
}

const known = new Map<string, readonly string[]>();

/** Stems of a word as it stands in a text. Pages share most of their words, and to cut one is most of the work of an excerpt: each is cut once. */
function stemsIn(word: string): readonly string[] {
  let found = known.get(word);
  if (!found) known.set(word, (found = wordsOf(word).map(stem)));
  return found;
}

/** Marks the words of a text whose stems were asked for. */
export function marked(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/(\s+)/)) {
    const mark = stemsIn(part).some((one) => stems.has(one));
    const last = pieces.at(-1);
    if (last?.mark === mark) pieces[pieces.length - 1] = { text: last.text + part, mark };
    else pieces.push({ text: part, mark });
  }
  return pieces.filter(({ text: kept }) => kept !== '');
}

/**
 * The best passage of a text.
 * @param stems what to mark.
 * @param start word to start at, for a part of a page; otherwise the densest passage is taken.
 */
export function excerptOf(content: string, stems: ReadonlySet<string>, length = 30, start?: number): Piece[] {
  const words = content.split(/\s+/).filter(Boolean);
  let from = start ?? 0;
  if (start === undefined) {
    const found = words.map((word) => stemsIn(word).find((one) => stems.has(one)));
    let most = 0;
    for (let at = 0; at < words.length; at += 1) {
      if (found[at] === undefined) continue;
      const inside = found.slice(at, at + length - 2).filter((one) => one !== undefined);
      // Different words count for more than one word many times; earlier passages win ties.
      const worth = new Set(inside).size * 10 + inside.length;
      if (worth > most) [from, most] = [Math.max(0, at - 2), worth];
    }
    // Start with the sentence when one starts just before.
    for (let at = from; at > 0 && at > from - 6; at -= 1)
      if (/[.!?]$/.test(words[at - 1] ?? '')) {
        from = at;
        break;
      }
  }
  const cut = words.slice(from, from + length).join(' ');
  return [
    ...(from > 0 && start === undefined ? [{ text: '… ', mark: false }] : []),
    ...marked(cut, stems),
    ...(from + length < words.length ? [{ text: ' …', mark: false }] : []),
  ];
}
