/** Search: opened by key from any page, forgiving, filtered, kept in the address, and honest when it cannot load. */
import { expect, test } from './fixtures.ts';

test('nothing of the search is fetched until it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (/pagefind|search\/words|dialog|box/.test(request.url())) asked.push(request.url()); });
  await page.goto('issues/');
  await page.waitForTimeout(600);
  expect(asked).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.locator('dialog input[type=search]').fill('vaccine');
  await expect(page.locator('dialog .res a').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});

test('by keyboard: open, type, walk the results, open one; Escape gives the focus back', async ({ page }) => {
  await page.goto('issues/');
  await page.locator('.open-search').focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog input[type=search]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('.open-search')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog input[type=search]')).toBeFocused();
  await page.keyboard.type('health metrics');
  await expect(page.locator('dialog .res a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('.res') !== null)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/issues\/health-metrics\//);
});

test('a slip is repaired, said, and can be kept', async ({ page }) => {
  await page.goto('search/?q=vacination');
  await expect(page.getByText('Showing results for')).toBeVisible();
  await expect(page.locator('.res a').first()).toHaveAttribute('href', /\/issues\/vaccination\//);
  await page.getByRole('link', { name: /as typed/ }).click();
  await expect(page.getByText('Showing results for')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('vacination');
});

test('a word of the record that it spells otherwise is found by its synonym', async ({ page }) => {
  await page.goto('search/?q=mascarillas');
  await expect(page.locator('.res a').first()).toHaveAttribute('href', /masks/);
});

test('filters narrow, count, and live in the address', async ({ page }) => {
  await page.goto('search/?q=testing');
  await expect(page.locator('.res a').first()).toBeVisible();
  const box = page.locator('input[type=checkbox][name=kind]').first();
  await box.check();
  await expect.poll(() => new URL(page.url()).searchParams.get('kind')).not.toBeNull();
  const url = page.url();
  await page.reload();
  await expect(page.locator('input[type=checkbox][name=kind]:checked')).toHaveCount(1);
  expect(page.url()).toBe(url);
});

test('nothing found says so and leads to the A to Z', async ({ page }) => {
  await page.goto('search/?q=qqqqxzzzzv');
  await expect(page.locator('main a[href$="/index-a-z/"]').first()).toBeVisible();
  await expect(page.locator('.res')).toHaveCount(0);
});

test.describe('when it cannot load', () => {
  test('blocked, it says so and offers the A to Z', async ({ page }) => {
    await page.route(/pagefind|search\/words/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('search/?q=testing');
    await expect(page.locator('main')).toContainText(/cannot|could not|not load/i);
    await expect(page.locator('main a[href$="/index-a-z/"]').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and the A to Z is there', async ({ page }) => {
    await page.goto('search/');
    await page.locator('main a[href$="/index-a-z/"]').first().click();
    expect(await page.locator('main a').count()).toBeGreaterThan(300);
  });
});
