import { widthOf } from '../../text-width.ts';

/** Breaks words into lines that are at most so many pixels wide. A word wider than a line is cut. */
export function wrapTo(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = '';
      for (const letter of word) {
        if (line !== '' && widthOf(line + letter, size) > width) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}
