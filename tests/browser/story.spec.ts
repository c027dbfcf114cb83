/** A story: its strip and its table follow who reads, and without a script, without motion and on paper all of it is there. */
import type { Page } from '@playwright/test';
import { ALL_RULES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { firstStory, stories } from './site.ts';

const path = firstStory();
test.skip(path === undefined, 'the record has no story');

const open = (page: Page) => page.goto(path ?? '');

/** Scrolls so that the text of a step has just come to the place where it is read. */
const readStep = (page: Page, step: number) =>
  page.evaluate((index) => {
    const top = document.querySelectorAll('.words')[index]?.getBoundingClientRect().top ?? 0;
    scrollTo(0, scrollY + top - innerHeight * 0.25);
  }, step);

/** Of each cell of the strip, how many of its days are covered. */
const covered = (page: Page) =>
  page.locator('.strip svg').evaluateAll((cells) => cells.map((cell) => Number(cell.querySelector('.later')?.getAttribute('width') ?? 0)));

test('the strip fills to the day that is read, and the step that is read shows its table, whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 850 });
  await open(page);
  const steps = page.locator('.beat');
  const last = (await steps.count()) - 1;
  await expect(page.locator('story-steps')).toHaveAttribute('live', '');
  for (const step of [0, 1, last, 1]) {
    await readStep(page, step);
    await expect(steps.nth(step)).toHaveClass(/\bnow\b/);
    await expect(page.locator('.beat.now')).toHaveCount(1);
    // One table is seen, with every line told of so far; those that the step leaves as they were strike nothing.
    await expect(page.locator('.shown table:visible')).toHaveCount(1);
    const toldSoFar = await steps.evaluateAll(
      (all, at) =>
        new Set(
          all.slice(0, at + 1).flatMap((one) => [...one.querySelectorAll('tr[data-line]')].map((row) => row.getAttribute('data-line'))),
        ).size,
      step,
    );
    await expect(page.locator('.now .table tr[data-line]:visible')).toHaveCount(toldSoFar);
    await expect(page.locator('.now .kept s')).toHaveCount(0);
    const cell = Number(await steps.nth(step).locator('.words').getAttribute('data-cell'));
    const later = await covered(page);
    const isWithin = cell >= 0 && cell < later.length;
    await expect(page.locator('.strip [aria-current=step]')).toHaveCount(isWithin ? 1 : 0);
    if (isWithin) await expect(page.locator('.strip .cell').nth(cell)).toHaveAttribute('aria-current');
    expect(later.slice(0, Math.max(cell, 0)).every((days) => days === 0)).toBe(true);
    expect(later.slice(cell + 1).every((days) => days > 0)).toBe(true);
  }
});

test('the strip and the table stay in view, and nothing but the reader scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 850 });
  await open(page);
  await readStep(page, 1);
  await expect(page.locator('.beat').nth(1)).toHaveClass(/\bnow\b/);
  const before = await page.evaluate(() => scrollY);
  const strip = await page.locator('.strip').boundingBox();
  expect(strip).toMatchObject({ y: 0, height: 57 });
  expect((await page.locator('.now .shown').boundingBox())?.y).toBe(57);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('whoever comes to the end at once finds all days filled', async ({ page }) => {
  await open(page);
  await expect(page.locator('story-steps')).toHaveAttribute('live', '');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('.beat').last()).toHaveClass(/\bnow\b/);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator('.beat').first()).toHaveClass(/\bnow\b/);
});

test('by keyboard a day of the strip leads to its step, under the strip', async ({ page }) => {
  await open(page);
  const link = page.locator('.strip a').last();
  const target = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  const heading = page.locator(target);
  await expect(heading).toBeInViewport();
  expect((await heading.boundingBox())?.y).toBeGreaterThan(57);
});

for (const width of [1280, 390]) {
  test(`at ${String(width)} px what a link or the keyboard leads to is not under the strip`, async ({ page }) => {
    await page.setViewportSize({ width, height: 850 });
    await open(page);
    await expect(page.locator('story-steps')).toHaveAttribute('live', '');
    const headings = await page.locator('.story h2[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(headings.length).toBeGreaterThan(4);
    for (const id of headings) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await expect.poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y, id).toBeGreaterThan(57);
      await expect(page.locator(`[id="${id}"]`), id).toBeInViewport();
    }
    await page.locator('.foot a').first().focus();
    for (let back = 0; back < 20; back += 1) {
      await page.keyboard.press('Shift+Tab');
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
      expect(top, `${String(back + 1)} stops back`).toBeGreaterThan(57);
    }
  });
}

test('on a phone every table that is seen has a line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const story of stories()) {
    await page.goto(story);
    await expect(page.locator('story-steps')).toHaveAttribute('live', '');
    const empty = await page
      .locator('.table:visible')
      .evaluateAll(
        (tables) => tables.filter((table) => ![...table.querySelectorAll('tbody tr')].some((row) => row.checkVisibility())).length,
      );
    expect(empty, story).toBe(0);
  }
});

test('with text twice as large no story is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const story of stories()) {
    await page.goto(story);
    const beyond = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(beyond, story).toBeLessThanOrEqual(0);
  }
});

test('a story in motion has no axe violation', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 850 });
  await open(page);
  await readStep(page, 1);
  await expect(page.locator('.beat').nth(1)).toHaveClass(/\bnow\b/);
  await page.waitForTimeout(300);
  expect(await violations(page, ALL_RULES)).toEqual([]);
});

/** All is there and still: every day filled, each step with its own lines, nothing that sticks. */
async function expectStill(page: Page): Promise<void> {
  await expect(page.locator('story-steps')).not.toHaveAttribute('live');
  expect((await covered(page)).every((days) => days === 0)).toBe(true);
  await expect(page.locator('.strip [aria-current]')).toHaveCount(0);
  await expect(page.locator('.kept')).toHaveCount(0);
  for (const step of await page.locator('.beat').all()) {
    await expect(step.locator('h2')).toBeVisible();
    for (const row of await step.locator('tr[data-line]').all()) await expect(row).toBeVisible();
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const width of [1280, 390])
    test(`all of it is there at ${String(width)} px, each step with the lines that it changes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 850 });
      await open(page);
      await expectStill(page);
      await expect(page.locator('.beat .new s').first()).toBeVisible();
      await expect(page.locator('#sources')).toBeVisible();
    });
});

test('for readers who want no motion nothing sticks and nothing changes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 850 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await readStep(page, 1);
  await page.waitForTimeout(300);
  await expectStill(page);
  expect((await page.locator('.strip').boundingBox())?.y).toBeLessThan(0);
});
