import { monthName, readDate } from '../record/core/date.ts';
import { typeset } from '../markdown/typeset.ts';

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

/** A run of a citation: italics for titles of whole works. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** Words that stay small inside an English title: articles, conjunctions, prepositions. */
const SMALL = new Set(
  (
    'a an and the nor or so yet but for about above across after against along alongside amid among around as at atop barring before behind below beneath beside besides between beyond by circa despite down ' +
    'during except from given in inside into like near next notwithstanding of off on onto out over per plus pro since than through throughout till to toward towards under underneath until unto up upon ' +
    'versus vs v via with within without'
  ).split(' '),
);

/**
 * An English title with capitals, as MLA and Chicago ask for: every word but the small ones, the first and the last
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

const ends = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const ownPublisher = ({ site, publisher }: CitedPage): string | undefined => (publisher === site ? undefined : publisher);
const capitals = ({ title, language }: CitedPage): string => (/^en\b/i.test(language) ? titleCase(typeset(title)) : typeset(title));
/** Quotation marks inside quotation marks are single ones. */
const quoted = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}`;

const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const;
const dayOf = (page: CitedPage): { year: string; month: string; short: string; day: string } => {
  const { to } = readDate(page.revised);
  return {
    year: to.slice(0, 4),
    month: monthName(to),
    short: MLA_MONTHS[Number(to.slice(5, 7)) - 1] ?? '',
    day: String(Number(to.slice(8))),
  };
};

/** MLA, 9th edition. */
export function mla(page: CitedPage): Run[] {
  const { year, short, day } = dayOf(page);
  const author = ownPublisher(page);
  return [
    { text: `${author === undefined ? '' : `${ends(author)} `}${quoted(ends(capitals(page)))}” ` },
    { text: titleCase(page.site), italic: true },
    { text: `, ${day} ${short} ${year}, ${page.url}.` },
  ];
}

/** APA, 7th edition. */
export function apa(page: CitedPage): Run[] {
  const { year, month, day } = dayOf(page);
  const author = ownPublisher(page);
  const title: Run = { text: typeset(page.title), italic: true };
  const stop = /[.?!]$/.test(page.title) ? ' ' : '. ';
  return author === undefined
    ? [title, { text: `${stop}(${year}, ${month} ${day}). ${page.site}. ${page.url}` }]
    : [{ text: `${ends(author)} (${year}, ${month} ${day}). ` }, title, { text: `${stop}${page.site}. ${page.url}` }];
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

/** The page as a CSL-JSON item. */
export function pageCsl(page: CitedPage): object {
  const author = ownPublisher(page);
  return {
    id: page.id,
    type: 'webpage',
    title: typeset(page.title),
    ...(author !== undefined && { author: [{ literal: author }] }),
    'container-title': page.site,
    issued: { 'date-parts': [readDate(page.revised).to.split('-').map(Number)] },
    URL: page.url,
    language: page.language,
  };
}

/** The page in BibTeX. */
export function pageBibtex(page: CitedPage): string {
  const { to } = readDate(page.revised);
  const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, (mark) => `\\${mark}`);
  const author = ownPublisher(page);
  const fields: (readonly [string, string])[] = [
    ...(author === undefined ? [] : [['author', `{${escaped(author)}}`] as const]),
    ['title', `{${escaped(typeset(page.title))}}`],
    ['howpublished', escaped(page.site)],
    ['year', to.slice(0, 4)],
    ['month', monthName(to).slice(0, 3).toLowerCase()],
    ['url', page.url],
  ];
  return `@misc{${page.id},\n${fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`).join('')}}`;
}

/** The page in RIS. */
export function pageRis(page: CitedPage): string {
  const { to } = readDate(page.revised);
  const author = ownPublisher(page);
  const tags: (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['TI', typeset(page.title)],
    ...(author === undefined ? [] : [['AU', author] as const]),
    ['T2', page.site],
    ['PY', to.slice(0, 4)],
    ['DA', `${to.replaceAll('-', '/')}/`],
    ['UR', page.url],
    ['LA', page.language],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}

/** The key of a page for managers of references, from its site and address. */
export function pageKey(site: string, path: string): string {
  return `${site} ${path}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
