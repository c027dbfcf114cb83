/** Text in the room that a drawing has for it, and days in few letters. */
import { t } from '../i18n/index.ts';
import { readDate, showDate } from '../record/core/date.ts';
import { widthOf } from './text-width.ts';

/** Breaks words into lines of at most so many pixels. A word wider than a line is cut: nothing else would keep it inside. */
export function linesIn(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of widthOf(word, size) <= room ? [word] : piecesOf(word, room, size)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line !== '' && widthOf(longer, size) > room) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, room: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, size) > room) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}

/** A day or month without its year, where the year stands over it: "Jan. 24", "about Dec."; other dates with it. */
export function dayInYear(date: string): string {
  const { precision, from, approximate, uncertain } = readDate(date);
  if (uncertain || (precision !== 'day' && precision !== 'month')) return showDate(date, 'short');
  const month = t(`dates.shortMonths.${String(Number(from.slice(5, 7)) - 1)}`);
  const shown = precision === 'month' ? month : t('dates.dayWithoutYear', { month, day: String(Number(from.slice(8))) });
  return approximate ? t('dates.approximate', { date: shown }) : shown;
}
