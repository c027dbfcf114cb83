import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a colour scheme can change the answer of. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on the page as it is now. */
async function violations(builder: AxeBuilder, name: string): Promise<string[]> {
  const found = await builder.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${name} ${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`)
        .join(' | ')}`,
  );
}

/** WCAG 2.2 AA and best practice on every template, wide and narrow; its colors in both schemes; and no sideways scrolling. */
for (const path of templates()) {
  test(`/${path} has no axe violation and does not scroll sideways`, async ({ page }) => {
    test.setTimeout(300_000);
    const wrong: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      await layOut(page);
      wrong.push(...(await violations(new AxeBuilder({ page }).withTags(TAGS), `${String(width)} light`)));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      wrong.push(...(await violations(new AxeBuilder({ page }).withRules(COLOR_RULES), `${String(width)} dark`)));
    }
    expect(wrong).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(widths[0], 'page is wider than a 320 px screen').toBeLessThanOrEqual(widths[1] ?? 0);
  });
}
