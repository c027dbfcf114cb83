/** Lists a reader leaves and comes back to: Back keeps the filter, the place and the focus; what is shown can be taken along. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addDays, readDate } from '../../../src/record/core/date.ts';
import { getRecord } from '../../../src/dispute.ts';
import { expect, test } from '../../browser/fixtures.ts';

const record = getRecord();
const issue = 'health-metrics';
const FILTERED = `timeline/?issue=${issue}&kind=offer,ask`;
const fitting = record.events.filter(({ data }) => data.issues.includes(issue) && ['offer', 'ask'].includes(data.kind));
/** A calendar holds days: an event known by its month only is not in it. */
const dated = fitting.filter(({ data }) => ['day', 'interval'].includes(readDate(data.date).precision));
const shown = (page: Page) => page.locator('.ev:not([hidden])');
const query = (page: Page): string => new URL(page.url()).search;

test('Back to a filtered timeline finds the filter, the place and the focus; Forward the event', async ({ page }) => {
  await page.goto(FILTERED);
  await expect(shown(page)).toHaveCount(fitting.length);
  const link = shown(page)
    .locator('h3 a')
    .nth(Math.floor(fitting.length / 2));
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    scrollBy(0, 40);
  });
  const href = await link.evaluate((node: HTMLAnchorElement) => node.pathname);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await link.focus();
  const top = (): Promise<number> => page.evaluate(() => (document.activeElement as HTMLElement).getBoundingClientRect().top);
  const place = await top();
  await page.keyboard.press('Enter');
  await page.waitForURL(/timeline\/[^/?]+\//);
  const event = page.url();
  await page.goBack();
  await expect(shown(page)).toHaveCount(fitting.length);
  await expect(page.locator(`input[name=issue][value=${issue}]`)).toBeChecked();
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)).toBe(href);
  // The link stands where it stood on the screen, give or take a line or two.
  await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThan(60);
  await page.goForward();
  await page.waitForURL(event);
});

test('the address of a filter round-trips: reload, a copied link, and Clear', async ({ page, context }) => {
  await page.goto('timeline/');
  const form = page.locator('.filters');
  await form.locator(`input[name=issue][value=${issue}]`).check();
  await form.locator('input[name=kind][value=offer]').check();
  await form.locator('input[name=kind][value=ask]').check();
  await expect(shown(page)).toHaveCount(fitting.length);
  await expect.poll(() => query(page)).toMatch(/ask,offer|offer,ask/);
  const address = page.url();
  await page.reload();
  await expect(shown(page)).toHaveCount(fitting.length);
  expect(page.url()).toBe(address);
  const other = await context.newPage();
  await other.goto(address);
  await expect(shown(other)).toHaveCount(fitting.length);
  await other.close();
  await page.locator('.clear').click();
  await expect(shown(page)).toHaveCount(record.events.length);
  await expect.poll(() => query(page)).toBe('');
});

test('previous and next of an event stay within the filter it was opened from', async ({ page }) => {
  await page.goto(FILTERED);
  await shown(page).locator('h3 a').nth(1).click();
  await page.waitForURL(new RegExp(`timeline/${fitting[1]?.id ?? ''}/`));
  await expect(page.locator('.pn a[rel=next]')).toHaveAttribute('href', new RegExp(`timeline/${fitting[2]?.id ?? ''}/\\?`));
  await page.locator('.pn a[rel=next]').click();
  await page.waitForURL(new RegExp(`timeline/${fitting[2]?.id ?? ''}/`));
  await expect(page.locator('.pn a[rel=prev]')).toHaveAttribute('href', new RegExp(`timeline/${fitting[1]?.id ?? ''}/\\?`));
});

test('a filtered list is downloaded as CSV and calendar, and printed, with its rows only', async ({ page }) => {
  await page.goto(FILTERED);
  await expect(shown(page)).toHaveCount(fitting.length);
  for (const [format, rows, count] of [
    ['csv', fitting, (text: string) => (text.match(/^"?\d{4}-[\w-]+/gm) ?? []).length],
    ['ics', dated, (text: string) => (text.match(/BEGIN:VEVENT/g) ?? []).length],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.locator(`[data-take=${format}]`).click();
    const file = await (await waiting).path();
    const text = readFileSync(file, 'utf8');
    // A spreadsheet needs the mark where there is more than ASCII.
    if (format === 'csv') expect(text.startsWith('\uFEFF')).toBe(/[^\0-\x7F]/.test(text.slice(1)));
    expect(count(text), format).toBe(rows.length);
    for (const { id } of rows) expect(text.replace(/\r?\n[ \t]/g, '')).toContain(id);
  }
  await page.evaluate(() => {
    Object.assign(window, {
      print: () => {
        document.body.dataset['printed'] = 'yes';
      },
    });
  });
  await page.locator('[data-take=print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters')).toBeHidden();
  await expect(page.locator('.ev:visible')).toHaveCount(fitting.length);
});

test('events, positions, charts and headings each have a link to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  for (const [path, within] of [
    [`timeline/${fitting[0]?.id ?? ''}/`, '.share'],
    ['data/cases/', '.to-link'],
    [`issues/${issue}/`, 'h2 .anchor'],
    [`issues/${issue}/`, '.side li .anchor'],
  ] as const) {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
      delete (Navigator.prototype as { share?: unknown }).share;
    });
    await page.goto(path);
    // All positions of an issue are folded.
    if (within.startsWith('.side')) await page.locator('summary', { has: page.locator('#positions') }).click();
    await page.locator(within).first().click();
    await expect.poll(copied, `${path} ${within}`).toContain(path);
    const address = await copied();
    if (within.includes('anchor')) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.locator(`[id="${decodeURIComponent(new URL(address).hash.slice(1))}"]`)).toBeInViewport();
    }
  }
});

test('where the device has a share sheet, it is used', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: (what: ShareData) => {
        document.body.dataset['shared'] = what.url ?? '';
        return Promise.resolve();
      },
    });
  });
  await page.goto(`timeline/${fitting[0]?.id ?? ''}/`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', new RegExp(`timeline/${fitting[0]?.id ?? ''}/`));
});

test('any week of the record says what happened in it, and leads to the weeks beside it', async ({ page }) => {
  await page.goto('weeks/');
  await page.getByLabel(/jump to a date/i).fill('2021-01-24');
  await page.getByRole('button', { name: 'Show the week' }).click();
  await page.waitForURL(/weeks\/2021-w03\//);
  await expect(page.locator('.ev a[href*="2021-01-24-members-vote-remote"]')).toBeVisible();
  await page.locator('.pn a[rel=next]').click();
  await page.waitForURL(/weeks\/2021-w04\//);
  await page.locator('.pn a[rel=prev]').click();
  await page.waitForURL(/weeks\/2021-w03\//);
  // A week without a page is not taken for the one before it.
  await page.goto('weeks/');
  const mondays = await page.locator('.weeks a').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['from'] ?? ''));
  const before = mondays.find((monday, index) => (mondays[index + 1] ?? '9') > addDays(monday, 7)) ?? '';
  await page.getByLabel(/jump to a date/i).fill(addDays(before, 8));
  await page.getByRole('button', { name: 'Show the week' }).click();
  await expect(page.locator('week-of .told')).toContainText(addDays(before, 8));
  expect(new URL(page.url()).pathname).toMatch(/\/weeks\/$/);
});
