import { monthName, readDate } from '../record/core/date.ts';
import { typeset } from '../markdown/typeset.ts';
import { bibtexMisc } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { risRecord } from './ris.ts';
import { apaReference, ends, type Run } from './styles.ts';
import { titleCase } from './title-case.ts';

/** What a citation of one page of the site is made from. */
export interface CitedPage {
  /** Key for managers of references: letters, digits and hyphens. */
  readonly id: string;
  /** The page's title, without the site's. */
  readonly title: string;
  /** The site's name. */
  readonly site: string;
  /** Who publishes it: named where that is not the site itself. */
  readonly publisher: string;
  /** The day of the last revision (EDTF subset). */
  readonly revised: string;
  /** The whole address. */
  readonly url: string;
  /** Language of the page (BCP 47): titles in English are set in capitals where a style asks for it. */
  readonly language: string;
}

const ownPublisher = ({ site, publisher }: CitedPage): string | undefined => (publisher === site ? undefined : publisher);
const capitals = ({ title, language }: CitedPage): string => (/^en\b/i.test(language) ? titleCase(typeset(title)) : typeset(title));
/** Quotation marks inside quotation marks are single ones. */
const quoted = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}`;

/** MLA shortens the names of months that have more than four letters: to three, September to four. */
const mlaMonth = (name: string): string => (name.length <= 4 ? name : `${name.slice(0, name.startsWith('Sept') ? 4 : 3)}.`);

const dayOf = (page: CitedPage): { year: string; month: string; day: string } => {
  const { to } = readDate(page.revised);
  return { year: to.slice(0, 4), month: monthName(to), day: String(Number(to.slice(8))) };
};

/** MLA, 9th edition. */
export function mla(page: CitedPage): Run[] {
  const { year, month, day } = dayOf(page);
  const author = ownPublisher(page);
  return [
    { text: `${author === undefined ? '' : `${ends(author)} `}${quoted(ends(capitals(page)))}” ` },
    { text: titleCase(page.site), italic: true },
    { text: `, ${day} ${mlaMonth(month)} ${year}, ${page.url}.` },
  ];
}

/** APA, 7th edition. */
export function apa(page: CitedPage): Run[] {
  const { year, month, day } = dayOf(page);
  const author = ownPublisher(page);
  return apaReference({
    ...(author !== undefined && { author }),
    date: `${year}, ${month} ${day}`,
    title: { text: typeset(page.title), italic: true },
    container: page.site,
    url: page.url,
  });
}

/** The Chicago Manual of Style, author and date. */
export function chicago(page: CitedPage): Run[] {
  const { year, month, day } = dayOf(page);
  const author = ownPublisher(page);
  const title = `${quoted(ends(capitals(page)))}”`;
  return [
    {
      text: `${author === undefined ? `${title} ${year}.` : `${ends(author)} ${year}. ${title}`} ${ends(titleCase(page.site))} ${month} ${day}, ${year}. ${page.url}.`,
    },
  ];
}

function itemOf(page: CitedPage): Omit<CslItem, 'id'> {
  const author = ownPublisher(page);
  return {
    type: 'webpage',
    title: typeset(page.title),
    ...(author !== undefined && { author: [{ literal: author }] }),
    'container-title': page.site,
    issued: { 'date-parts': [readDate(page.revised).to.split('-').map(Number)] },
    URL: page.url,
    language: page.language,
  };
}

/** The page as a CSL-JSON item. */
export const pageCsl = (page: CitedPage): CslItem => ({ id: page.id, ...itemOf(page) });

/** The page in BibTeX. */
export function pageBibtex(page: CitedPage): string {
  const { to } = readDate(page.revised);
  const author = ownPublisher(page);
  return bibtexMisc(page.id, [
    ...(author === undefined ? [] : [{ name: 'author', value: author, verbatim: true } as const]),
    { name: 'title', value: typeset(page.title), verbatim: true },
    { name: 'howpublished', value: page.site },
    { name: 'year', value: to.slice(0, 4) },
    { name: 'month', value: monthName(to).slice(0, 3).toLowerCase() },
    { name: 'url', value: page.url },
  ]);
}

/** The page in RIS. Managers of references give it an id of their own. */
export function pageRis(page: CitedPage): string {
  return risRecord(itemOf(page)).join('\n');
}

/** The key of a page for managers of references, from its site and address. */
export function pageKey(site: string, path: string): string {
  return `${site} ${path}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
