import { bibtexEntry } from './bibtex.ts';
import { apa, textOf } from './styles/index.ts';

/** What a citation of a chart is made from. */
export interface CitedChart {
  readonly id: string;
  /** What the chart shows, typeset. */
  readonly title: string;
  /** The site's name. */
  readonly site: string;
  readonly publisher: string;
  /** The day of the last revision, as `YYYY-MM-DD`. */
  readonly revised: string;
  /** The whole address. */
  readonly url: string;
  /** Language of the site (BCP 47). */
  readonly language: string;
}

/** How to cite a chart: a line in the style of the APA, and a BibTeX entry. */
export function citeChart({ id, title, site, publisher, revised, url, language }: CitedChart): {
  readonly line: string;
  readonly bibtex: string;
} {
  const year = revised.slice(0, 4);
  const authors = [{ literal: publisher }];
  return {
    line: textOf(apa({ form: 'page', authors, title, genre: 'Chart', outlet: site, issued: year, url, language })),
    bibtex: bibtexEntry({
      id: `${id.replace(/-/g, '')}${year}`,
      type: 'webpage',
      title,
      author: authors,
      issued: { 'date-parts': [[Number(year)]] },
      URL: url,
      note: `Chart, revised ${revised}`,
    }),
  };
}
