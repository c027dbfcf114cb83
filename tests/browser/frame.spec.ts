/** The head and the foot of every page, and the folds within. */
import { chartIds } from './charts.ts';
import { expect, test } from './fixtures.ts';
import { templates } from './site.ts';

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

test('on a phone the menu closes when the focus leaves it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('issues/');
  const links = page.locator('.top nav a');
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await links.last().focus();
  await expect(links.last()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(links.last()).toBeHidden();
  await menu.click();
  await links.first().focus();
  await menu.click();
  await expect(links.first(), 'its button closes it too').toBeHidden();
});

test('a button that is hidden is seen while it has the focus', async ({ page }) => {
  const day = templates().find((path) => path.startsWith('asof/'));
  for (const path of ['timeline/', ...(day === undefined ? [] : [day])]) {
    await page.goto(path);
    await expect(page.locator('main form').first(), 'the script shows the form').toBeVisible();
    const button = page.locator('button[type=submit].visually-hidden');
    await page.keyboard.press('Tab');
    await button.focus();
    await expect(button, path).toBeFocused();
    expect((await button.boundingBox())?.height, path).toBeGreaterThan(20);
  }
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
  expect(await folds.count()).toBe(3);
  for (const fold of await folds.all()) {
    await fold.locator('summary').click();
    const looks = await fold
      .locator('p, pre, code, li, td')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).fontWeight, getComputedStyle(one).textDecorationLine].join(' ')));
    expect(new Set(looks)).toEqual(new Set(['400 none']));
  }
});
