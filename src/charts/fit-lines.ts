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

/** How much narrower each try is, in pixels. */
const STEP = 6;

/** The same number of lines, each about as wide as the next, so that no word stands alone in the last one. */
export function evenLines(text: string, width: number, size: number): string[] {
  let lines = fitLines(text, width, size);
  const most = lines.length;
  // Narrower lines must not cut a word that the width has room for.
  const whole = lines.join(' ');
  if (most < 2) return lines;
  for (let room = width - STEP; room > width / 2; room -= STEP) {
    const narrower = fitLines(text, room, size);
    if (narrower.length > most || narrower.join(' ') !== whole) return lines;
    lines = narrower;
  }
  return lines;
}
