/** How charts write numbers and break lines: SVG breaks none by itself. */
import { INTERFACE_LOCALE } from '../i18n/locale.ts';

/** A number as readers write it: "25,367", "84.8". */
export const shown = (value: number): string => value.toLocaleString(INTERFACE_LOCALE, { maximumFractionDigits: 2 });

/** Text with its first letter in lower case, for the middle of a sentence. */
export const inner = (text: string): string => (/^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Text with its first letter in upper case. */
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Text that ends as a sentence does. */
export const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * Breaks words into lines of at most so many letters. A word longer than a line is cut, because nothing else would keep
 * it inside the picture.
 */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => long.match(new RegExp(`.{1,${String(most)}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Whether a number must look uncertain: it is rounded or only a limit. */
export const isLoose = (bound: string): boolean => bound === 'about' || bound === 'over' || bound === 'under' || bound === 'nearly';
