/** Citations and glossary words open in place: the page does not move, and the note stands on the screen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../browser/fixtures.ts';

const ROUND = 'rounds/winter-2021/';
const ISSUE = 'issues/health-metrics/';

type Means = 'mouse' | 'key' | 'touch';

/** A link of the page's words from `part` (0 to 1) of the way down, brought to the middle of the screen. */
async function linkAt(page: Page, kind: 'cite' | 'term', part: number): Promise<Locator> {
  const all = page.locator(`main a.${kind}:visible`);
  const link = all.nth(Math.floor((await all.count()) * part));
  await link.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  return link;
}

async function openAndExpectStill(page: Page, link: Locator, means: Means): Promise<void> {
  // A link that takes the focus from a key may be scrolled to; what is tested is the opening.
  if (means === 'key')
    await link.evaluate((one: HTMLElement) => {
      one.focus({ preventScroll: true });
    });
  const before = await page.evaluate(() => scrollY);
  expect(before, 'the page is scrolled').toBeGreaterThan(300);
  if (means === 'mouse') await link.click();
  else if (means === 'touch') await link.tap();
  else await page.keyboard.press('Enter');
  const pop = page.locator('#pop');
  await expect(pop).toBeVisible();
  await expect(pop).toBeFocused();
  expect(await page.evaluate(() => scrollY), 'the page has not moved').toBe(before);
  const [note, size] = [await pop.boundingBox(), page.viewportSize()];
  expect(note?.y, 'the note begins on the screen').toBeGreaterThanOrEqual(0);
  expect((note?.y ?? 0) + (note?.height ?? 0), 'the note ends on the screen').toBeLessThanOrEqual((size?.height ?? 0) + 1);
  expect(note?.x).toBeGreaterThanOrEqual(0);
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual((size?.width ?? 0) + 1);
  await page.keyboard.press('Escape');
  await expect(pop).toBeHidden();
  expect(await page.evaluate(() => scrollY), 'closing moves nothing either').toBe(before);
}

/** Opens a citation and a word far down, twice each: the second opening must not remember the place of the first. */
async function openTwice(page: Page, means: Means): Promise<void> {
  for (const [address, kind] of [
    [ROUND, 'cite'],
    [ISSUE, 'term'],
  ] as const) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    // The words of an issue are folded.
    await page.locator('details.leaf').evaluateAll((folds: HTMLDetailsElement[]) => {
      for (const fold of folds) fold.open = true;
    });
    for (const part of [0.8, 0.4]) await openAndExpectStill(page, await linkAt(page, kind, part), means);
  }
}

for (const means of ['mouse', 'key'] as const)
  test(`opening a note on a scrolled page moves nothing, by ${means}`, async ({ page }) => {
    await openTwice(page, means);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('opening a note on a scrolled page moves nothing, by touch', async ({ page }) => {
    await openTwice(page, 'touch');
  });
});

test('a note at the lower edge of the screen opens above its mark', async ({ page }) => {
  await page.goto(ROUND);
  const link = await linkAt(page, 'cite', 0.6);
  await link.evaluate((one) => {
    one.scrollIntoView({ block: 'end', behavior: 'instant' });
  });
  await openAndExpectStill(page, link, 'mouse');
});
