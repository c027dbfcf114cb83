/** BibTeX, written here because names of newspapers must keep their letters and a day needs a field of its own. */
import type { CslItem, CslName } from './csl.ts';

/** One field of an entry. */
interface Field {
  readonly name: string;
  /** Already BibTeX: with its braces, or a bare name that BibTeX knows. */
  readonly value: string;
}

const MARKS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
const escapeBibtex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (mark) => MARKS[mark] ?? `\\${mark}`);

const text = (value: string): string => `{${escapeBibtex(value)}}`;
/** A text in one piece: no style changes its case, and no name is sorted by its last word. */
const whole = (value: string): string => `{${text(value)}}`;
/** An address is read as it is, but a brace in it would end the field, and a dollar sign begins a formula for many parsers. */
export const bibtexUrl = (url: string): string => url.replace(/[{}$]/g, encodeURIComponent);
const address = (url: string): string => `{${bibtexUrl(url)}}`;

/** A title whose names keep their capitals: styles set all other words small. */
function title(value: string): string {
  if (value.startsWith('[')) return whole(value);
  const words = value.split(/(\s+)/).map((word, index) => {
    const keeps = index === 0 ? /\p{Lu}/u.test(word.slice(1)) : /\p{Lu}/u.test(word);
    return keeps ? text(word) : escapeBibtex(word);
  });
  return `{${words.join('')}}`;
}

const nameOf = (name: CslName): string =>
  'literal' in name
    ? text(name.literal)
    : [name.family, name.given]
        .filter((part) => part !== undefined)
        .map(escapeBibtex)
        .join(', ');

const authors = (names: readonly CslName[]): string => `{${names.map(nameOf).join(' and ')}}`;

/** The months by the names that BibTeX itself knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Types of entries, and the field in which each names where it appeared. */
const TYPES: Readonly<Record<string, readonly [type: string, outlet: string]>> = {
  'article-newspaper': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-journal': ['article', 'journal'],
  report: ['techreport', 'institution'],
  book: ['book', 'publisher'],
};
const OTHER = ['misc', 'howpublished'] as const;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-28`, as far as it is known. */
const isoDay = ([year = 0, ...rest]: readonly number[]): string => [String(year).padStart(4, '0'), ...rest.map(twoDigits)].join('-');

function dateFields(item: Omit<CslItem, 'id'>): Field[] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ...(year === undefined ? [] : [{ name: 'year', value: text(String(year).padStart(4, '0')) }]),
    ...(name === undefined ? [] : [{ name: 'month', value: name }]),
    ...(day === undefined ? [] : [{ name: 'day', value: text(String(day)) }]),
  ];
}

/** A CSL item as an entry of BibTeX, with its id as the key. */
export function bibtexEntry(item: CslItem): string {
  const [type, place] = TYPES[item.type] ?? OTHER;
  const outlet = item['container-title'] ?? item.publisher;
  const read = item.accessed?.['date-parts'][0];
  const optional = (name: string, value: string | undefined, write: (value: string) => string): Field[] =>
    value === undefined ? [] : [{ name, value: write(value) }];
  const fields: readonly Field[] = [
    ...(item.author === undefined ? [] : [{ name: 'author', value: authors(item.author) }]),
    { name: 'title', value: title(item.title) },
    ...optional(place, outlet, whole),
    ...(outlet === item.publisher ? [] : optional('publisher', item.publisher, whole)),
    ...dateFields(item),
    ...optional('type', item.genre, text),
    ...optional('url', item.URL, address),
    ...optional('urldate', read && isoDay(read), text),
    ...optional('language', item.language, text),
    ...optional('note', item.note, text),
  ];
  return `@${type}{${item.id},\n${fields.map(({ name, value }) => `  ${name} = ${value},\n`).join('')}}`;
}
