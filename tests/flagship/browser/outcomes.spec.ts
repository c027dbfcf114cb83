/** One grammar of outcomes: every issue in every round has one reading, and every page, drawing and file of the built site says the same. */
import type { APIRequestContext, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { expect, test } from '../../browser/fixtures.ts';

/** The reading of each place, by the address of its reason: `distancing fall-2020`. */
type Readings = Readonly<Record<string, string>>;

const CELLS = 100;
/** The drawings of a chart by a class that each has alone: tables, and the lists of narrow screens. */
const TABLES = ['.from-1176', '.from-944.below-1176', '.from-704.below-944'];
const LISTS = ['.from-544.below-704', '.from-358.below-544', '.below-358'];
const ISSUES = 20;
const WORDS = ['Closer to the district', 'Closer to the union', 'Compromise', 'Left open', 'Not at issue', 'Sources do not say'];

/** Words in the form of a table, a cell of a drawing or a sentence, as the page of the issue has them. */
const full = (words: string): string => {
  const text = words.replace(/\s+/g, ' ').trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
    .replace(/^(?:Closer to|Near) (?:the )?/, 'Closer to the ')
    .replace('don’t', 'do not')
    .replace('No source', 'Sources do not say');
};

/** The place that a link to a reason leads to. */
const placeOf = (href: string): string => {
  const [, issue = '', round = ''] = /\/issues\/([^/]+)\/#round-(.+)$/.exec(href) ?? [];
  return `${issue} ${round}`;
};

/** The pairs of address and words that a script finds on a page of the site. */
async function found(page: Page, path: string, find: (root: ParentNode) => (readonly [string, string])[]): Promise<Readings> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  const pairs = await page.evaluate(`(${find.toString()})(document)`);
  return Object.fromEntries((pairs as [string, string][]).map(([href, words]) => [placeOf(href), full(words)]));
}

/** Marks that lead to their reason, with the words beside them. */
const marks = (root: ParentNode): [string, string][] =>
  [...root.querySelectorAll('a.star-line')].map((mark) => {
    const words = mark.querySelector('.tugt')?.cloneNode(true) as Element;
    for (const hidden of words.querySelectorAll('.visually-hidden')) hidden.remove();
    return [mark.getAttribute('href') ?? '', words.textContent ?? ''];
  });

/** Rows of the table on the page of an issue: their words, which need a reason beside them, or a link to one. */
const rows = (root: ParentNode): [string, string][] =>
  [...root.querySelectorAll('table.brief tbody tr')].map((row) => {
    const elsewhere = row.querySelector('.ended > a')?.getAttribute('href')?.slice(1) ?? '';
    const reason = row.querySelector('.because') ?? root.querySelector(`section.round[aria-labelledby="${elsewhere}"] .unsaid`);
    const words = row.querySelector('.star-line .tugt')?.textContent ?? '';
    return [`${location.pathname}#${row.id}`, (reason?.textContent ?? '').trim().length > 20 ? words : `${words} without a reason`];
  });

/** Rounds in the fold of all positions, in full. */
const rounds = (root: ParentNode): [string, string][] =>
  [...root.querySelectorAll('section.round')].map((section) => {
    const reason = section.querySelector('.deal .small, .unsaid')?.textContent ?? '';
    const words = section.querySelector('.star-line .tugt')?.textContent ?? '';
    return [
      `${location.pathname}#${(section.querySelector('[id^="all-"]')?.id ?? '').replace('all-', 'round-')}`,
      reason.trim().length > 20 ? words : `${words} without a reason`,
    ];
  });

const rowsOf = (root: ParentNode): [string, string][] =>
  [...root.querySelectorAll('details.rows tbody tr')].map((row) => {
    const link = row.querySelector('td a');
    return [link?.getAttribute('href') ?? '', link?.textContent ?? ''];
  });

const only = (readings: Readings, keep: (place: string) => boolean): Readings =>
  Object.fromEntries(Object.entries(readings).filter(([place]) => keep(place)));
const sorted = (readings: Readings): [string, string][] => Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1));

async function csvWords(request: APIRequestContext): Promise<string[]> {
  const rows = csvParse((await (await request.get('data/on-the-table.csv')).text()).replace(/^\uFEFF/, ''));
  return rows.map((row) => full(row['Outcome'] ?? row['outcome'] ?? ''));
}

test('all 100 readings agree on every page, in the chart, its table and its file, and each leads to its reason', async ({
  page,
  request,
}) => {
  const all = await found(page, 'issues/', marks);
  expect(Object.keys(all)).toHaveLength(CELLS);
  expect([...new Set(Object.values(all))].sort()).toEqual(WORDS);

  const home = await found(page, '', marks);
  // It shows how each issue ended last, and a few more.
  expect(new Set(Object.keys(home).map((place) => place.split(' ')[0])).size).toBe(ISSUES);
  expect(sorted(home)).toEqual(sorted(only(all, (place) => place in home)));

  for (const issue of new Set(Object.keys(all).map((place) => place.split(' ')[0] ?? ''))) {
    const own = sorted(only(all, (place) => place.startsWith(`${issue} `)));
    expect(sorted(await found(page, `issues/${issue}/`, rows)), issue).toEqual(own);
    expect(sorted(await found(page, `issues/${issue}/`, rounds)), `all positions of ${issue}`).toEqual(own);
  }
  for (const round of new Set(Object.keys(all).map((place) => place.split(' ')[1] ?? '')))
    expect(sorted(await found(page, `rounds/${round}/`, marks)), round).toEqual(sorted(only(all, (place) => place.endsWith(` ${round}`))));

  const chart = 'data/on-the-table/';
  expect(sorted(await found(page, chart, rowsOf))).toEqual(sorted(all));
  for (const drawing of [...TABLES, ...LISTS]) {
    // A list has no line for a round in which no source tells of the issue.
    const shown = LISTS.includes(drawing) ? only(all, (place) => all[place] !== 'Sources do not say') : all;
    const svg = page.locator(`svg${drawing}`);
    const drawn = await svg
      .locator('.it')
      .evaluateAll((marked) =>
        marked.map((item): [string, string] => [
          item.closest('a')?.getAttribute('href') ?? '',
          [...item.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
        ]),
      );
    // A click leads to the reason, with script or without.
    expect(drawn.map(([href]) => placeOf(href)).sort(), `links in ${drawing}`).toEqual(Object.keys(shown).sort());
    expect(sorted(Object.fromEntries(drawn.map(([href, words]) => [placeOf(href), full(words)]))), drawing).toEqual(sorted(shown));
  }
  // The widest drawing has the sentences of them all.
  const said = await page
    .locator('svg.from-1176 .it')
    .evaluateAll((marked) =>
      marked.map((item): [string, string] => [item.getAttribute('data-href') ?? '', item.getAttribute('aria-label') ?? '']),
    );
  const named = said.map(([href, label]): [string, string] => [placeOf(href), full(/^[^:]*: ([^.]*)\./.exec(label)?.[1] ?? '')]);
  expect(sorted(Object.fromEntries(named)), 'names of marks').toEqual(sorted(all));
  // Rows of the file are those of the table, in the same order.
  await page.goto(chart, { waitUntil: 'domcontentloaded' });
  expect(await csvWords(request)).toEqual((await page.locator('details.rows tbody td:nth-of-type(2)').allTextContents()).map(full));
});

test('the key of the game in lesson 5 has the readings of the issues', async ({ page }) => {
  const all = await found(page, 'issues/', marks);
  const questions = Object.fromEntries(
    await page
      .locator('.matrix tbody th a')
      .evaluateAll((links) =>
        links.map((link) => [link.textContent?.trim() ?? '', /\/issues\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? '']),
      ),
  ) as Record<string, string>;
  await page.goto('teach/l5/guide/', { waitUntil: 'domcontentloaded' });
  const told = await page
    .locator('table')
    .evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) => [
          table.querySelector('caption')?.textContent ?? '',
          ...[...row.children].slice(0, 2).map((cell) => cell.textContent?.trim() ?? ''),
        ]),
      ),
    );
  const rows = told.flatMap(([caption = '', question = '', words = '']) => {
    const issue = questions[question];
    const [season = '', year = ''] = /(Winter|Spring|Fall|January) (\d{4})/.exec(caption)?.slice(1) ?? [];
    return issue === undefined ? [] : [[`${issue} ${season.toLowerCase()}-${year}`, full(words)]];
  });
  expect(rows.length).toBeGreaterThanOrEqual(15);
  expect(rows).toEqual(rows.map(([place = '']) => [place, all[place]]));
});
