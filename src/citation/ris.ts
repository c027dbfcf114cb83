import type { CslItem, CslName } from './csl.ts';

/** RIS types by CSL type. */
const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  post: 'ELEC',
  broadcast: 'VIDEO',
  legislation: 'STAT',
  legal_case: 'CASE',
  report: 'RPRT',
  dataset: 'DATA',
  book: 'BOOK',
};

const name = (author: CslName): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter((part) => part !== undefined).join(', ');

/** `2021/01/24/`: RIS keeps the slash of every part that is not known. */
function day(parts: readonly number[]): string {
  const [year = 0, ...rest] = parts;
  return `${[String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('/')}${'/'.repeat(4 - parts.length)}`;
}

/** The lines of an item in RIS, a tag and its value each; an item without an id has no `ID`. */
export function risRecord(item: Omit<CslItem, 'id'> & { readonly id?: string }): string[] {
  const issued = item.issued?.['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0];
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((author) => ['AU', name(author)] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['PY', issued && String(issued[0]).padStart(4, '0')],
    ['DA', issued && day(issued)],
    ['Y2', accessed && day(accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]));
}

/**
 * CSL items in RIS, one tag a line, records ended by `ER`. Written here because the library's own writer breaks lines
 * inside web addresses and drops the authors and days of newspaper articles.
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map((item) => `${risRecord(item).join('\r\n')}\r\n`).join('\r\n');
}
