/** What axe finds wrong with a page, as one line a rule. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA and best practice. */
export const ALL_RULES: RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a color scheme can change the answer of. */
export const COLOR_RULES: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Runs axe on a page as it is now; its script stays in the page until the next navigation. */
export async function violations(page: Page, runOnly: RunOptions['runOnly'] = ALL_RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe: loaded } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    // Only what is wrong is described: to describe all that is right takes longer than to judge it.
    const found = await loaded.run({ runOnly: rules, resultTypes: ['violations'], iframes: false });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim() ?? ''})`)
          .join(' | ')}`,
    );
  }, runOnly);
}
