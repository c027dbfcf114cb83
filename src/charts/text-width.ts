/** Estimates the width of text at build time, for layouts that keep labels apart. */

/**
 * Advances of Public Sans at its boldest in drawings (700), in hundredths of the letter size, from the space to the tilde.
 * Lighter weights are narrower by a few hundredths, so a width is never too small; a browser test checks that.
 */
const ADVANCES = [
  23, 28, 48, 62, 68, 94, 78, 26, 33, 34, 47, 59, 28, 39, 27, 38, 65, 43, 64, 67, 66, 68, 66, 63, 67, 66, 27, 28, 58, 59, 58, 54, 83, 73,
  69, 72, 72, 64, 61, 76, 77, 31, 40, 72, 58, 92, 78, 76, 65, 77, 70, 69, 62, 72, 70, 97, 72, 67, 67, 34, 38, 34, 48, 55, 26, 57, 61, 55,
  61, 58, 40, 63, 59, 27, 29, 58, 33, 90, 59, 58, 61, 61, 41, 53, 42, 60, 52, 79, 59, 56, 50, 39, 27, 38, 61,
] as const;
/** Marks that the table lacks. */
const MARKS: Readonly<Record<string, number>> = { '–': 59, '’': 26, '‘': 26, '“': 48, '”': 48 };
/** Letters that the table lacks: as wide as a capital with an accent. */
const OTHER = 75;

/** Width of a text in pixels of the drawing. @param size Its font size, as in the style sheet. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += ADVANCES[letter.charCodeAt(0) - 32] ?? MARKS[letter] ?? OTHER;
  return (sum * size) / 100;
}
