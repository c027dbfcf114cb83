import type { Page } from '@playwright/test';
import { ALL_RULES, COLOR_RULES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { templates } from './site.ts';

/**
 * Lays out a page whose far parts wait until they come near the screen: until then their size is a guess, and what is
 * measured in them would lie over what follows.
 */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main section')) part.style.contentVisibility = 'visible';
  });
}

/** By how many pixels a page is wider than the window. */
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * WCAG 2.2 AA and best practice on every template, wide and narrow, and no sideways scrolling. Its dark colors are tried on
 * the phone; those of a chart on the wide screen as well, which shows another drawing.
 */
for (const path of templates()) {
  test(`/${path} has no axe violation and does not scroll sideways`, async ({ sharedPage: page }) => {
    const wrong: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      await layOut(page);
      wrong.push(...(await violations(page, ALL_RULES)).map((line) => `${String(width)} light ${line}`));
      if (width === 1280 && (await page.locator('chart-figure').count()) === 0) continue;
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      wrong.push(...(await violations(page, COLOR_RULES)).map((line) => `${String(width)} dark ${line}`));
    }
    expect(wrong).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await beyond(page), 'page is wider than a 320 px screen').toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await beyond(page), 'page with text twice as large is wider than a phone').toBeLessThanOrEqual(0);
  });
}
