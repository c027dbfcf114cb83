/** BibTeX as programs that others wrote read it: `@retorquere/bibtex-parser` (Zotero's) and `biblatex-csl-converter`. */
import { parse } from '@retorquere/bibtex-parser';
import { BibLatexParser } from 'biblatex-csl-converter';
import { expect, it } from 'vitest';
import { bibtexEntry, bibtexUrl } from '../../../src/citation/bibtex.ts';
import { toCsl, type CslItem } from '../../../src/citation/csl.ts';
import { bibliographyBibtex, toBibtex } from '../../../src/exports/bibliography.ts';
import { record } from './record.ts';

/** What both parsers must give back of a source. */
interface Read {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly url: string | undefined;
  readonly accessed: string | undefined;
}
type Reads = ReadonlyMap<string, Read>;

const text = (value: unknown): string | undefined =>
  value === undefined
    ? undefined
    : [value]
        .flat()
        .join('; ')
        .replace(/<\/?span[^>]*>/g, '');

const TWO = (value: string | undefined): string | undefined => value?.padStart(2, '0');

/** The fields of this parser are text, with the month as a number. */
function byRetorquere(bibtex: string): Reads {
  const { entries, errors } = parse(bibtex, { sentenceCase: false });
  expect(errors).toEqual([]);
  return new Map(
    entries.map(({ key, fields }) => [
      key,
      {
        title: text(fields.title),
        outlet: text(fields.journal ?? fields.howpublished ?? fields.institution ?? fields.publisher),
        year: text(fields.year),
        month: TWO(text(fields.month)),
        day: text(fields['day']),
        url: text(fields.url),
        accessed: text(fields.urldate),
      },
    ]),
  );
}

/** The words of a rich text, or of a list of them. */
function words(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => words(part) ?? '').join('');
  return value !== null && typeof value === 'object' && 'text' in value && typeof value.text === 'string' ? value.text : '';
}

/** This parser joins year and month to a date, and knows no day: it is told to keep the field. */
function byConverter(bibtex: string): Reads {
  const { entries, errors } = new BibLatexParser(bibtex, { processUnknown: { day: 'f_integer' } }).parse();
  expect(errors).toEqual([]);
  return new Map(
    Object.values(entries).map(({ entry_key, fields, unknown_fields }) => {
      const [year, month] = words(fields['date'])?.split('-') ?? [];
      return [
        entry_key,
        {
          title: words(fields['title']),
          outlet: words(fields['journaltitle'] ?? fields['howpublished'] ?? fields['institution'] ?? fields['publisher']),
          year,
          month,
          day: words(unknown_fields?.['day']),
          url: words(fields['url']),
          accessed: words(fields['urldate']),
        },
      ];
    }),
  );
}

function expected(item: CslItem): Read {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  return {
    title: item.title,
    outlet: item['container-title'] ?? item.publisher,
    year: year === undefined ? undefined : String(year),
    month: month === undefined ? undefined : TWO(String(month)),
    day: day === undefined ? undefined : String(day),
    url: item.URL === undefined ? undefined : bibtexUrl(item.URL),
    accessed: item.accessed?.['date-parts'][0]?.map((part) => TWO(String(part))).join('-'),
  };
}

const ODD: CslItem = {
  id: 'odd-2031',
  type: 'article-newspaper',
  title: String.raw`Pay & hours at 5% of $9: "night_work" #2 {or} \ ~ at McKay's iPort`,
  author: [{ family: 'Núñez', given: 'Ana' }, { literal: 'Board of Ports and Piers' }],
  'container-title': 'AT&T and ABC7 Port (WPRT) News',
  issued: { 'date-parts': [[2031, 1, 5]] },
  accessed: { 'date-parts': [[2032, 11, 30]] },
  URL: 'https://example.org/a_b/~c/$9?x=%20y&z={1}#_d',
  note: 'Archived at https://example.org/~x_y?a=1&b=2#c.',
};

const items = [ODD, ...record.sources.map(toCsl)];
const bibtex = `${toBibtex([ODD])}\n${bibliographyBibtex(record)}`;
const wanted = items.map((item) => [item.id, expected(item)]);

it.each([
  ['@retorquere/bibtex-parser', byRetorquere],
  ['biblatex-csl-converter', byConverter],
])('%s reads title, outlet, day and address of every source', (_, read) => {
  const got = read(bibtex);
  expect(got.size).toBe(items.length);
  expect(items.map(({ id }) => [id, got.get(id)])).toEqual(wanted);
});

it('writes months by the names that BibTeX knows, a day of its own, and an address once', () => {
  const entry = bibtexEntry(ODD);
  expect(entry).toContain('\n  month = jan,\n  day = {5},\n');
  expect(entry).toContain(String.raw`journal = {{AT\&T and ABC7 Port (WPRT) News}}`);
  expect(entry).toContain('urldate = {2032-11-30}');
  expect(entry.match(/example\.org\/a_b/g)).toHaveLength(1);
});

it('keeps the capitals of names in a title, the names of bodies in one piece, and marks of TeX', () => {
  expect(bibtexEntry({ ...ODD, title: 'Ferry crews of Port Ash back CFA plan' })).toContain(
    '{Ferry crews of {Port} {Ash} back {CFA} plan}',
  );
  expect(bibtexEntry({ ...ODD, title: '[Letter to crews]' })).toContain('{{[Letter to crews]}}');
  // Not in the test of both parsers: the second has no name for this mark.
  expect(bibtexEntry({ ...ODD, title: 'Up ^ and on' })).toContain(String.raw`{Up \textasciicircum{} and on}`);
  expect(bibtexEntry(ODD)).toContain('author = {Núñez, Ana and {Board of Ports and Piers}}');
});
