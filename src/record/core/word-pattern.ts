/** A text as a regular expression that finds just that text. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds any of some words or phrases, whole and in any case, across straight and curly apostrophes and line breaks; `undefined` without words. */
export function wholeWords(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const any = words.map((word) =>
    escaped(word)
      .replace(/['’]/g, "['’]")
      .replace(/\s+/g, String.raw`\s+`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
