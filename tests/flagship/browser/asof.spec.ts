/** You decide: no later fact is on the page, the address leads there, one key leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRecord } from '../../../src/dispute.ts';
import { recordAsOf, milestonesOf } from '../../../src/record/index.ts';
import { typeset } from '../../../src/markdown/typeset.ts';
import { expect, test } from '../../browser/fixtures.ts';
import { allPages, DIST } from '../../browser/site.ts';

const record = getRecord();
const escaped = (text: string): string => typeset(text).replace(/&/g, '&#38;').replace(/</g, '&lt;');

test('no later headline, position or outcome is in any page of a stop', () => {
  const leaks: string[] = [];
  for (const { day } of milestonesOf(record)) {
    const then = recordAsOf(record, day);
    const known = new Set([
      ...then.events.flatMap(({ data }) => [data.title, data.turningPoint ?? '']),
      ...then.positions.map(({ terms }) => terms),
    ]);
    const later = [
      ...record.events.map(({ data }) => data.title),
      ...record.events.map(({ data }) => data.turningPoint ?? ''),
      ...record.positions.map(({ terms }) => terms),
    ]
      .filter((text) => text.length > 24 && !known.has(text))
      .map(escaped);
    for (const page of allPages().filter((one) => one.startsWith(`asof/${day}/`))) {
      const html = readFileSync(join(DIST, page), 'utf8');
      for (const text of later) if (html.includes(text)) leaks.push(`${page}: ${text}`);
    }
  }
  expect(leaks.slice(0, 10)).toEqual([]);
});

const stop = '2021-01-24';

test('?asof= leads to the last stop up to that day and says so; Escape leaves to the same page of today', async ({ page }) => {
  await page.goto('issues/health-metrics/?asof=2021-01-30');
  await page.waitForURL(new RegExp(`asof/${stop}/issues/health-metrics/`));
  await expect(page.locator('.asof-banner')).toContainText('You asked for January 30, 2021');
  await page.keyboard.press('Escape');
  await page.waitForURL(/^(?!.*asof).*\/issues\/health-metrics\/$/);
  await page.goto(`timeline/?asof=${stop}`);
  await page.waitForURL(new RegExp(`asof/${stop}/$`));
  await expect(page.locator('.asof-banner')).not.toContainText('You asked');
  await page.keyboard.press('Escape');
  await page.waitForURL(/^(?!.*asof).*\/timeline\/$/);
  // A page that was not there yet leads to its day; a day before the first stop to the list of stops.
  await page.goto('rounds/january-2022/?asof=2021-02-10');
  await page.waitForURL(/asof\/2021-02-10\/$/);
  await page.goto('data/cases/?asof=2020-01-05');
  await page.waitForURL(/asof\/\?asof=2020-01-05$/);
  await expect(page.locator('main > .told')).toContainText('January 5, 2020');
});

test('the stops are a control on every page of a stop, and keep the page', async ({ page }) => {
  for (const inner of ['', 'issues/testing/', 'rounds/winter-2021/', 'data/cases/']) {
    await page.goto(`asof/${stop}/${inner}`);
    const stops = page.getByRole('navigation', { name: 'Turning points' });
    await expect(stops.locator('a')).toHaveCount(milestonesOf(record).length);
    await expect(stops.locator('[aria-current]')).toHaveText(/Jan/);
    await stops.locator('a', { hasText: 'Feb. 10' }).click();
    await page.waitForURL(new RegExp(`asof/2021-02-10/${inner}$`));
  }
});

test('searching on a day finds what was known, and neither the page nor anything it fetches holds a later fact', async ({ page }) => {
  const then = recordAsOf(record, stop);
  const known = new Set(then.events.map(({ id }) => id));
  const later = record.events.filter(({ id }) => !known.has(id)).map(({ data }) => data.title);
  const fetched: { url: string; text: Promise<string> }[] = [];
  page.on('response', (response) => {
    if (/html|json|javascript|text/.test(response.headers()['content-type'] ?? ''))
      fetched.push({ url: response.url(), text: response.text().catch(() => '') });
  });
  await page.goto(`asof/${stop}/issues/testing/`);
  // The script of a day comes after the page: the key works once it is there.
  await expect(async () => {
    await page.keyboard.press('/');
    await page.waitForURL(new RegExp(`asof/${stop}/#find`), { timeout: 1000 });
  }).toPass();
  const field = page.getByLabel(/Search up to this date/);
  await expect(field).toBeFocused();
  await page.keyboard.type('ventilation');
  await expect(page.locator('known-filter output')).toHaveText(/found/);
  await expect(page.locator('.lines > li:visible')).not.toHaveCount(0);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('ventilation');
  for (const item of await page.locator('known-filter section li:visible').all())
    expect((await item.textContent())?.toLowerCase()).toContain('ventilat');
  await field.fill('omicron');
  await expect(page.locator('known-filter output')).toHaveText(/Nothing known/);
  await page.waitForTimeout(800);
  for (const { url, text } of fetched) {
    expect(url).not.toMatch(/pagefind|search\/words|timeline\/index\.json|exports\//);
    const body = await text;
    for (const title of later.filter((one) => one.length > 24))
      expect(body.includes(title) || body.includes(escaped(title)), `${url}: ${title}`).toBe(false);
  }
});

test('charts of a day are drawn as those of today', async ({ page }) => {
  const fill = (): Promise<string> =>
    page
      .locator('.chart-svg:visible .d-area')
      .first()
      .evaluate((area) => getComputedStyle(area).fill);
  await page.goto('data/cases/');
  const today = await fill();
  await page.goto(`asof/${stop}/data/cases/`);
  expect(await fill()).toBe(today);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('each stop can be read, with where the issues stood', async ({ page }) => {
    await page.goto('asof/');
    await page.locator('.days a').nth(4).click();
    await expect(page.locator('#issues')).toBeVisible();
    expect(await page.locator('.lines > li').count()).toBeGreaterThan(5);
  });
  test('links from issue to round, chart and timeline stay on the day, and one leaves it', async ({ page }) => {
    await page.goto(`asof/${stop}/`);
    const on = new RegExp(`asof/${stop}/`);
    await page.locator('.lines a').first().click();
    await expect(page).toHaveURL(new RegExp(`asof/${stop}/issues/`));
    await page.locator('section.round > :is(h2, h3) a').last().click();
    await expect(page).toHaveURL(new RegExp(`asof/${stop}/rounds/`));
    await page.getByRole('link', { name: 'Charts so far' }).click();
    await expect(page).toHaveURL(new RegExp(`asof/${stop}/#charts`));
    await page.locator('#charts + ul a').first().click();
    await expect(page).toHaveURL(new RegExp(`asof/${stop}/data/`));
    const links = await page
      .locator('main a[href^="/"], header a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of links) expect(link).toMatch(on);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Timeline' }).click();
    await expect(page).toHaveURL(new RegExp(`asof/${stop}/#timeline`));
    await page.getByRole('link', { name: 'Exit to the whole record' }).click();
    await expect(page).toHaveURL(/^(?!.*asof).*\/timeline\/$/);
  });
});
