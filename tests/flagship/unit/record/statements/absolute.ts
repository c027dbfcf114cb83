import type { Candidate, Kind } from './candidates.ts';
import { numbersIn } from './numbers.ts';
import type { Corpus, Statement } from './statements.ts';

/** Words that leave nobody out, or count more than half: each family is backed by any of its words. */
const FAMILIES: readonly RegExp[] = [
  /\b(?:all|every|everyone|everybody|always|anyone)\b/i,
  /\b(?:no one|nobody|never|none|not one)\b/i,
  /(?<!\b(?:the|its|at|in) )\b(?:most|majority)\b/i,
];
/** An order, a wish or a claim reaches as far as its words say; who gave it is named. */
const REACH =
  /\b(?:ask(?:s|ed)?|order(?:s|ed)?|requires?|required|told|tells?|said|says?|wants?|wanted|wrote|argued|offer(?:s|ed)?|would|must|was to|were to|agreed|advises?|advised|replied|noted|announced|should|finds|found|whether|how many|which|thought)\b/i;

/** Collections whose statements tell of the dispute: not those about sheets, tables and the site. */
const TOLD: ReadonlySet<string> = new Set([
  'events',
  'issues',
  'rounds',
  'parties',
  'charts',
  'site',
  'answers',
  'stories',
  'pages',
  'terms',
]);

/** Whether a sentence with a source, or with a number, says the same of all or most somewhere in the entry. */
function isBacked(family: RegExp, { id, file }: Statement, { statements }: Corpus): boolean {
  return statements.some(
    (other) =>
      other.id === id &&
      other.file.split('/')[0] === file.split('/')[0] &&
      [...other.sources, ...other.later].length > 0 &&
      family.test(other.text),
  );
}

/** "All", "most" or "no one" without a number or a source. */
export const absolute: Kind = {
  id: 'absolute',
  asks: '"All", "every", "most", "no one" and "never" come with a number or a source, there or in the text of the page.',
  mend: 'Give the number or the source, or say it of fewer.',
  find: (corpus) =>
    corpus.statements
      .filter(({ collection, sources, later, text }) => TOLD.has(collection) && sources.length + later.length === 0 && !REACH.test(text))
      .filter(({ text }) => numbersIn(text).length === 0)
      .flatMap((statement): Candidate[] =>
        FAMILIES.filter((family) => family.test(statement.text) && !isBacked(family, statement, corpus))
          .slice(0, 1)
          .map((family) => ({ statement, found: family.exec(statement.text)?.[0] ?? '' })),
      ),
};
