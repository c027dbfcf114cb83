import { readDate } from '../record/core/date.ts';
import type { Source, SourceData } from '../record/index.ts';
import { titleOf } from '../markdown/reference.ts';

/** Year, month and day, as far as they are known. */
export type DateParts = readonly number[];

/** A name of a person, or of a body in `literal`. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/**
 * A CSL-JSON item, as far as the bibliography uses it.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly issued?: { readonly 'date-parts': readonly DateParts[]; readonly circa?: boolean };
  readonly URL?: string;
  readonly accessed?: { readonly 'date-parts': readonly DateParts[]; readonly circa?: boolean };
  readonly language?: string;
  readonly note?: string;
}

/** What appears in something larger: there the publisher's name is the name of the newspaper or series. */
const IN_A_WHOLE: ReadonlySet<SourceData['type']> = new Set([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'press-release',
]);

/** A date of the record as CSL date parts; an interval has two of them. */
export function toIssued(date: string): NonNullable<CslItem['issued']> {
  const parts = date
    .replace(/[~?%]/g, '')
    .split('/')
    .map((half) => half.split('-').map(Number));
  const { approximate, uncertain } = readDate(date);
  return { 'date-parts': parts, ...((approximate || uncertain) && { circa: true }) };
}

/** The authors of a source as CSL has them. */
export const authorsOf = ({ author = [] }: SourceData): CslName[] =>
  author.map((name) =>
    'literal' in name ? { literal: name.literal } : { family: name.family, ...(name.given !== undefined && { given: name.given }) },
  );

/** A source as a CSL item. What CSL has no field for (a description in place of a title, an excerpt, an archived copy) goes into the note. */
export function toCsl({ id, data }: Source): CslItem {
  const container = data['container-title'] ?? (IN_A_WHOLE.has(data.type) ? data.publisher : undefined);
  const note = [
    data.described && 'The title in brackets is a description: the title was not seen.',
    data.seen === 'excerpt' && 'Seen as an excerpt.',
    data.archive !== undefined && `Archived at ${data.archive}.`,
    data.note,
  ]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    // CSL has no type of its own for what is sent to the press.
    type: data.type === 'press-release' ? 'webpage' : data.type,
    title: titleOf(data),
    ...(data.author && { author: authorsOf(data) }),
    ...(container !== undefined && { 'container-title': container }),
    // A newspaper is not named twice.
    ...(container !== data.publisher && { publisher: data.publisher }),
    ...(data.type === 'press-release' && { genre: 'Press release' }),
    ...(data.issued !== undefined && { issued: toIssued(data.issued) }),
    ...(data.URL !== undefined && { URL: data.URL }),
    ...(data.accessed !== undefined && { accessed: toIssued(data.accessed) }),
    language: data.language,
    ...(note !== '' && { note }),
  };
}
