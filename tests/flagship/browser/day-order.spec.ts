/** Events of one day stand on the built pages in the order that the sources prove. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRecord } from '../../../src/dispute.ts';
import { typeset } from '../../../src/markdown/typeset.ts';
import { expect, test } from '../../browser/fixtures.ts';
import { allPages, BASE, DIST } from '../../browser/site.ts';
import { DAY_PAIRS, turnedRound } from '../day-pairs.ts';

const record = getRecord();
const htmlOf = (page: string): string => readFileSync(join(DIST, page), 'utf8');
const pagesIn = (folder: string): string[] => allPages().filter((page) => page.startsWith(folder));
const link = (event: string): string => `href="${BASE}timeline/${event}/`;

/** The last place at which a page names an event: a folded list of all events comes after that of the turning points. */
const lastLink = (html: string) => (event: string) => html.lastIndexOf(link(event));

test('the timeline, weeks, rounds and parties list the pairs in order', () => {
  const pages = ['timeline/index.html', ...pagesIn('weeks/'), ...pagesIn('rounds/'), ...pagesIn('parties/')];
  expect(pages.flatMap((page) => turnedRound(lastLink(htmlOf(page))).map((pair) => [page, pair.first]))).toEqual([]);
  // Each pair is on some of them.
  const timeline = htmlOf('timeline/index.html');
  expect(DAY_PAIRS.filter(({ first, then }) => !timeline.includes(link(first)) || !timeline.includes(link(then)))).toEqual([]);
});

test('what was known as of a day has the pairs in order: the newest first, and within a round the oldest', () => {
  const turned = pagesIn('asof/').flatMap((page) => {
    const html = htmlOf(page);
    const title = (event: string): number =>
      html.indexOf(`<summary>${typeset(record.event(event).data.title).replace(/&/g, '&#38;')}</summary>`);
    const isRound = page.includes('/rounds/');
    return turnedRound((event) => (isRound || title(event) < 0 ? title(event) : html.length - title(event))).map(({ first }) => [
      page,
      first,
    ]);
  });
  expect(turned).toEqual([]);
});

test('the links before and after lead from the first of a pair to the other', () => {
  const next = (event: string): string | undefined => {
    const anchor = /<a(?=[^>]*rel="next")[^>]*>/.exec(htmlOf(`timeline/${event}/index.html`))?.[0] ?? '';
    return /\/timeline\/([^/"]+)\//.exec(anchor)?.[1];
  };
  for (const { first, then } of DAY_PAIRS) {
    let at: string | undefined = first;
    for (let steps = 0; at !== undefined && at !== then && steps < 20; steps += 1) at = next(at);
    expect(at, `${first} leads to ${then}`).toBe(then);
  }
});

test('hours are printed as they are known, planned ones are not, and what is not known is said', async ({ page }) => {
  await page.goto('timeline/2022-01-04-district-cancels-wednesday/');
  await expect(page.locator('.big')).toContainText('about 11 p.m.');
  await expect(page.locator('.day-order')).toHaveText('The sources give only part of the order of the events of January 4, 2022.');
  await page.goto('timeline/2022-01-12-members-ratify/');
  await expect(page.locator('.big')).not.toContainText('4:30');
  await page.goto('timeline/2020-03-13-state-orders-schools-closed/');
  await expect(page.locator('.day-order')).toHaveCount(0);
});

test('the note of a day goes with the filter when fewer than two of its events are left', async ({ page }) => {
  const note = page.locator('.day-order', { hasText: 'January 4, 2022' });
  await page.goto('timeline/');
  await expect(note).toBeVisible();
  await page.goto('timeline/?kind=data');
  await expect(note).toBeHidden();
});
