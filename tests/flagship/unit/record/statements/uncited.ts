import { gapPattern } from '../../../../../src/record/core/uncited.ts';
import type { Kind } from './candidates.ts';
import { numbersIn } from './numbers.ts';
import type { Statement } from './statements.ts';

/** Fields that tell what happened, with citations of their own or with a list of sources beside them. */
const TELLING_FIELDS: readonly RegExp[] = [
  /^terms definition$/,
  /^rounds (?:trigger|result|agreed\.\d+)$/,
  /^issues shortAnswer$/,
  /^answers (?:in\.[a-z-]+\.)?answer$/,
  /^stories (?:steps\.\d+\.text|agreed\.\d+)$/,
  /^parties powers\.\d+\.text$/,
  /^ledgers .*\.(?:terms|why)$/,
  /^handouts .*\.reasons\.\d+\.text$/,
];

/** Bodies that tell what happened. */
const TELLING: ReadonlySet<string> = new Set(['events', 'rounds', 'issues', 'parties', 'terms', 'pages']);

/** Bodies that say how the record is made or what a class does, and now and then what happened. */
const isAbout = ({ collection, id }: Statement): boolean =>
  ['lessons', 'papers', 'guides', 'handouts'].includes(collection) || (collection === 'pages' && ['about', 'accessibility'].includes(id));

/** What a sentence about the dispute names: a number, a day, or one of those who took part, or what they did. */
const OF_DISPUTE =
  /\d|\b(?:union|district|mayor|governor|law|board|deals?|agreed|agreements?|members|delegates|parents|vote[sd]?|strikes?|cases|virus|classes|families|officials|labor)\b/i;

/** Words written for a sheet. */
const isSheet = ({ collection, field }: Statement): boolean => collection === 'handouts' && /^parts\.\d+\.(?:text|supported)$/.test(field);

function tells(statement: Statement): boolean {
  const { collection, field, text } = statement;
  if (TELLING_FIELDS.some((pattern) => pattern.test(`${collection} ${field}`))) return true;
  if (field !== 'body' && !isSheet(statement)) return false;
  return isAbout(statement) ? OF_DISPUTE.test(text) : TELLING.has(collection);
}

/** Sentences with no source in them, later in their paragraph or in the list beside their field. */
export const uncited: Kind = {
  id: 'uncited',
  asks: 'A sentence that tells what happened has a source in it or later in its paragraph.',
  mend: 'Cite the source that says it, or take the sentence out.',
  find: ({ record, statements }) => {
    const gap = gapPattern(record.site.gapWords);
    // A number comes from somewhere, also in a sentence about what was not found.
    const isGap = (text: string): boolean => gap?.test(text) === true && numbersIn(text).length === 0;
    return statements
      .filter(({ sources, later, text }) => sources.length + later.length === 0 && !text.endsWith('?') && !isGap(text))
      .filter(tells)
      .map((statement) => ({ statement, found: statement.text }));
  },
};
