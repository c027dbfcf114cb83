/** Reading the flagship: a chart without JavaScript, the timeline's filter and a chart by keyboard. */
import { openChart, stopsIn, tabIn } from '../../browser/charts.ts';
import { expect, test } from '../../browser/fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a long list of sources is folded, and a citation opens it', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('.srcs')).toBeHidden();
    await page.locator('a.cite').first().click();
    await expect(page.locator('.srcs li:target')).toBeVisible();
  });

  test('a chart is drawn and its numbers stand in a table', async ({ page }) => {
    await page.goto('data/school-days/');
    expect(await page.locator('.picture svg:visible path').count()).toBeGreaterThan(50);
    await page.locator('details.rows summary').click();
    await expect(page.locator('details.rows table')).toBeVisible();
  });
});

test('by keyboard: words typed into the filter narrow the list, and nothing found is said', async ({ page }) => {
  await page.goto('timeline/');
  await page.locator('input[name=q]').fill('xyzzy');
  await expect(page.locator('.nothing')).toBeVisible();
  await page.locator('input[name=q]').fill('vaccin');
  const texts = await page.locator('.ev:not([hidden])').allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text.toLowerCase()).toContain('vaccin');
});

test('by keyboard: a chart has one tab stop, arrows walk it, Enter keeps an answer and then opens, Escape leaves', async ({ page }) => {
  await openChart(page, 'school-days');
  const name = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  const { name: start } = await tabIn(page);
  await page.keyboard.press('ArrowRight');
  const right = await name();
  expect(right).not.toBe(start);
  await expect(page.locator('.mark-card')).toContainText(right?.split(': ')[0] ?? '');
  await page.keyboard.press('ArrowDown');
  expect(await name()).not.toBe(right);
  await page.keyboard.press('End');
  expect(await name()).not.toBe(start);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
  expect(await stopsIn(page)).toBe(1);
  await tabIn(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.mark-card a')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/timeline\/\?from=/);
});
