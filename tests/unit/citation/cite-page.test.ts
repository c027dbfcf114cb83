import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getRecord } from '../../../src/dispute.ts';
import { pageBibtex, pageCsl, pageKey, pageRis, pageWork, type CitedPage } from '../../../src/citation/cite-page.ts';
import { citeChart } from '../../../src/citation/cite-chart.ts';
import { apa, chicago, mla } from '../../../src/citation/styles/index.ts';
import { html, hyphened, oracle } from './citeproc.ts';

const PAGE: CitedPage = {
  id: 'harbor-record-timeline-vote',
  title: 'Dockers vote to stay on the night shift',
  site: 'Harbor Record',
  publisher: 'Harbor Record',
  revised: '2031-03-09',
  url: 'https://example.org/harbor/timeline/vote/',
  language: 'en-US',
};
const PAGES: readonly CitedPage[] = [
  PAGE,
  { ...PAGE, publisher: 'Harbor History Desk' },
  { ...PAGE, title: 'Night work: who may ask for it?' },
  { ...PAGE, title: 'What the port’s “calm week” left open', revised: '2031-05-30' },
  { ...PAGE, title: 'The walk-in clinic at pier 9 to close', revised: '2031-09-01' },
  { ...PAGE, title: 'Sources', publisher: 'A. Smith and Sons' },
];

describe.each([
  ['MLA', 'mla', mla],
  ['APA', 'apa', apa],
  ['Chicago', 'chicago', chicago],
] as const)('%s', (_, template, format) => {
  it.each(PAGES)('agrees with citeproc on $title', (page) => {
    expect(html(format(pageWork(page)))).toBe(oracle(pageCsl(page), template));
  });

  it('agrees with citeproc on every headline of the record', () => {
    const record = getRecord();
    const titles = [...record.events, ...record.rounds, ...record.issues].map(({ data }) => data.title);
    expect(titles.length).toBeGreaterThan(10);
    const pages = titles.map((title) => ({ ...PAGE, title }));
    expect(pages.map((page) => html(format(pageWork(page))))).toEqual(
      pages.map((page) => (template === 'apa' ? oracle(pageCsl(page), template) : hyphened(oracle(pageCsl(page), template)))),
    );
  }, 60_000);
});

describe('what managers of references read', () => {
  it.each(PAGES)('BibTeX of $title says the same', (page) => {
    const [item] = new Cite(pageBibtex(page)).data;
    expect(item).toMatchObject({ id: page.id, URL: page.url });
    expect(item?.title.replace(/<[^>]*>/g, '')).toBe(page.title);
    expect(item?.issued?.['date-parts'][0]).toEqual(page.revised.split('-').map(Number));
  });

  it.each(PAGES)('RIS of $title says the same', (page) => {
    const [item] = new Cite(`${pageRis(page)}\n`).data;
    expect(item).toMatchObject({ type: 'webpage', title: page.title, URL: page.url });
    expect(item?.issued?.['date-parts'][0]).toEqual(page.revised.split('-').map(Number));
  });

  it('keys hold letters, digits and hyphens only', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.webPath(), (site, path) => {
        expect(pageKey(`x${site}`, path)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe('the citation of a chart', () => {
  const CHART = {
    id: 'night-pay',
    title: 'Pay & hours of 5% of crews',
    site: 'Harbor Record',
    publisher: 'Harbor History Desk',
    revised: '2031-03-09',
    url: 'https://example.org/harbor/data/night-pay/',
    language: 'en-US',
  };

  it('is a line in the style of the APA', () => {
    expect(citeChart(CHART).line).toBe(
      'Harbor History Desk. (2031). Pay & hours of 5% of crews [Chart]. Harbor Record. https://example.org/harbor/data/night-pay/',
    );
    expect(citeChart({ ...CHART, publisher: CHART.site }).line).toBe(
      'Harbor Record. (2031). Pay & hours of 5% of crews [Chart]. https://example.org/harbor/data/night-pay/',
    );
  });

  it('is a BibTeX entry whose special characters are escaped', () => {
    const { bibtex } = citeChart(CHART);
    expect(bibtex).toContain(String.raw`title = {Pay \& hours of 5\% of crews}`);
    const [item] = new Cite(bibtex).data;
    expect(item).toMatchObject({ id: 'nightpay2031', title: CHART.title, URL: CHART.url, author: [{ family: CHART.publisher }] });
  });
});
