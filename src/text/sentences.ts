/** Short forms whose full stop ends no sentence, and single letters, as in "J. Smith". */
const ABBREVIATION = /(?:\b(?:[A-Z]|Dr|Mr|Mrs|Ms|No|St|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Gov|Sen|Rep|[ap]\.m|U\.S|etc|e\.g|i\.e))\.$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of an English paragraph; a full stop after an abbreviation or within a number ends none. */
export function sentencesOf(paragraph: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const before = found.at(-1);
    if (before !== undefined && ABBREVIATION.test(before.trimEnd())) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}
