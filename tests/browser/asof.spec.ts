/** As it was known on a day: no later fact is on the page, the address leads there, one key leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRecord, recordAsOf, stopsOf } from '../../src/record/index.ts';
import { typeset } from '../../src/words/typeset.ts';
import { expect, test } from './fixtures.ts';
import { allPages, DIST } from './site.ts';

const record = getRecord();
const escaped = (text: string): string => typeset(text).replace(/&/g, '&#38;').replace(/</g, '&lt;');

test('no later headline, position or outcome is in any page of a stop', () => {
  const leaks: string[] = [];
  for (const { day } of stopsOf(record)) {
    const then = recordAsOf(record, day);
    const known = new Set([...then.events.flatMap(({ data }) => [data.title, data.turningPoint ?? '']), ...then.positions.map(({ terms }) => terms)]);
    const later = [...record.events.map(({ data }) => data.title), ...record.events.map(({ data }) => data.turningPoint ?? ''), ...record.positions.map(({ terms }) => terms)].filter((text) => text.length > 24 && !known.has(text)).map(escaped);
    for (const page of allPages().filter((one) => one.startsWith(`asof/${day}/`))) {
      const html = readFileSync(join(DIST, page), 'utf8');
      for (const text of later) if (html.includes(text)) leaks.push(`${page}: ${text}`);
    }
  }
  expect(leaks.slice(0, 10)).toEqual([]);
});

test('?asof= leads to the last stop up to that day, and Escape leaves it', async ({ page }) => {
  const stop = stopsOf(record).find(({ day }) => day === '2021-01-24')?.day ?? stopsOf(record)[2]?.day ?? '';
  await page.goto(`issues/health-metrics/?asof=${stop.slice(0, 8)}30`);
  await page.waitForURL(new RegExp(`asof/${stop}/issues/health-metrics/`));
  await expect(page.locator('.asof-banner')).toBeVisible();
  const links = await page.locator('main a[href^="/"], header a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links.filter((one) => !/\/timeline\/$/.test(one))) expect(link).toContain(`/asof/${stop}/`);
  await page.keyboard.press('Escape');
  await page.waitForURL(/timeline\/$/);
  await page.goto(`timeline/?asof=${stop}`);
  await page.waitForURL(new RegExp(`asof/${stop}/$`));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('each stop can be read, with where the issues stood', async ({ page }) => {
    await page.goto('asof/');
    await page.locator('.days a').nth(4).click();
    await expect(page.locator('#issues')).toBeVisible();
    expect(await page.locator('.lines > li').count()).toBeGreaterThan(5);
  });
});
