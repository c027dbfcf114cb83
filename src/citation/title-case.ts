/** Words that stay small inside an English title: articles, conjunctions, prepositions. */
const SMALL = new Set(
  (
    'a an and the nor or so yet but for about above across after against along alongside amid among around as at atop barring before behind below beneath beside besides between beyond by circa despite down ' +
    'during except from given in inside into like near next notwithstanding of off on onto out over per plus pro since than through throughout till to toward towards under underneath until unto up upon ' +
    'versus vs v via with within without'
  ).split(' '),
);

/**
 * An English title with capitals, as most styles ask for: every word but the small ones, the first and the last
 * always, and the first after a colon or a question mark. A word that has a capital already stays as it is.
 */
export function titleCase(title: string): string {
  const words = title.split(/([\s\u00A0]+|[-–—/.,;?!:()[\]“”‘’"]+)/);
  const isWord = (index: number): boolean => index % 2 === 0 && words[index] !== '';
  const places = words.map((_, index) => index).filter(isWord);
  let opens = true;
  return words
    .map((word, index) => {
      if (!isWord(index)) {
        opens ||= /[:?!]$/.test(word);
        return word;
      }
      const [before = '', after = ''] = [words[index - 1] ?? '', words[index + 1] ?? ''];
      const first = opens;
      opens = false;
      // The end of a short form ("the union’s") is no word of its own.
      const clipped = /[’']$/.test(before) && !/\s/.test(words[index - 1]?.[0] ?? ' ') && index > 1 && words[index - 2] !== '';
      const keep = word !== word.toLowerCase() || (clipped && !first);
      const big =
        first ||
        index === places.at(-1) ||
        (word.length > 1 && !SMALL.has(word)) ||
        (after === '-' && !before.endsWith('-') && word.length > 1);
      return keep || !big ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join('');
}
