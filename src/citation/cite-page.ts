import { readDate } from '../record/core/date.ts';
import { typeset } from '../markdown/typeset.ts';
import { bibtexEntry } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { risRecord } from './ris.ts';
import type { Work } from './work.ts';

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

/** A page as a work to cite in words. */
export function pageWork(page: CitedPage): Work {
  const author = ownPublisher(page);
  return {
    form: 'page',
    authors: author === undefined ? [] : [{ literal: author }],
    title: typeset(page.title),
    outlet: page.site,
    issued: readDate(page.revised).to,
    url: page.url,
    language: page.language,
  };
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
export const pageBibtex = (page: CitedPage): string => bibtexEntry(pageCsl(page));

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
