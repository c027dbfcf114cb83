/** The head and the foot of every page, and the folds within. */
import { chartIds } from './charts.ts';
import { expect, test } from './fixtures.ts';

test('the head is one row on a desk, two on a tablet, and hides no link behind a script', async ({ page }) => {
  for (const [width, most] of [
    [1184, 58],
    [768, 110],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('issues/');
    await expect(page.locator('.top nav a').first()).toBeVisible();
    await expect(page.locator('.top nav [aria-current=page]')).toHaveCount(1);
    expect((await page.locator('.top').boundingBox())?.height, `${String(width)} px`).toBeLessThanOrEqual(most);
  }
});

test.describe('without a script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  test('the menu opens and closes', async ({ page }) => {
    await page.goto('issues/');
    const link = page.locator('.top nav a').first();
    await expect(link).toBeHidden();
    expect((await page.locator('.top').boundingBox())?.height).toBeLessThanOrEqual(58);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(link).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await link.click();
    await expect(page).not.toHaveURL(/issues/);
  });
});

test('the foot leads to every part of the site, in groups with names', async ({ page }) => {
  await page.goto('issues/');
  const foot = page.locator('.foot');
  expect(await foot.locator('nav h2').count()).toBe(4);
  for (const group of await foot.locator('nav > div').all()) expect(await group.locator('a').count()).toBeGreaterThanOrEqual(2);
});

test('what the folds of a chart hold is plain text, not as bold or underlined as their names', async ({ page }) => {
  await page.goto(`data/${chartIds()[0] ?? ''}/`);
  const folds = page.locator('.tools details');
  expect(await folds.count()).toBe(2);
  for (const fold of await folds.all()) {
    await fold.locator('summary').click();
    const looks = await fold
      .locator('p, pre, code, li')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).fontWeight, getComputedStyle(one).textDecorationLine].join(' ')));
    expect(new Set(looks)).toEqual(new Set(['400 none']));
  }
});
