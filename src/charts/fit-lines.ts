/** Breaks text into lines by the width of its letters: for cells, where a count of letters is too rough. */
import { widthOf } from './text-width.ts';

/** The letters of a word in pieces that fit. */
function pieces(word: string, width: number, size: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, size) > width) {
      found.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return piece === '' ? found : [...found, piece];
}

/**
 * Lines of a text that are at most so wide in a letter size. A word wider than a line is cut, because nothing else would keep
 * it in its place.
 */
export function fitLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => pieces(long, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
