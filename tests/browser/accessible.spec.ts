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

/** WCAG 2.2 AA and best practice on every template, in both schemes, wide and narrow; and no sideways scrolling. */
for (const path of templates()) {
  test(`/${path} has no axe violation and does not scroll sideways`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const [width, scheme] of [
      [1280, 'light'],
      [360, 'dark'],
      [1280, 'dark'],
      [360, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await layOut(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${String(width)} ${scheme} ${id}: ${nodes
              .slice(0, 3)
              .map((node) => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(widths[0], 'page is wider than a 320 px screen').toBeLessThanOrEqual(widths[1] ?? 0);
  });
}
