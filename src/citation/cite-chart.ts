import { bibtexMisc } from './bibtex.ts';
import { apaReference, type Run } from './styles.ts';

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
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** How to cite a chart: a line in the style of the APA, and a BibTeX entry. */
export function citeChart({ id, title, site, publisher, revised, url }: CitedChart): { readonly line: string; readonly bibtex: string } {
  const year = revised.slice(0, 4);
  return {
    line: textOf(
      apaReference({
        author: publisher,
        date: year,
        title: { text: `${title} [Chart]` },
        ...(publisher !== site && { container: site }),
        url,
      }),
    ),
    bibtex: bibtexMisc(`${id.replace(/-/g, '')}${year}`, [
      { name: 'title', value: title },
      { name: 'author', value: publisher, verbatim: true },
      { name: 'year', value: year },
      { name: 'note', value: `Chart, revised ${revised}` },
      { name: 'url', value: url },
    ]),
  };
}
