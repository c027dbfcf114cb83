/** The page of each issue: short before anything is opened, and all that it folds is there for whoever looks for it. */
import { getRecord } from '../../../src/dispute.ts';
import { issueHref } from '../../../src/record/core/routes.ts';
import { positionAnchors } from '../../../src/record/position-anchors.ts';
import { expect, test } from '../../browser/fixtures.ts';

const record = getRecord();
const pathOf = (issue: string): string => issueHref(issue).slice(1);
/** Five screens of a phone. */
const MOST = 4000;

test('each issue is at most five screens of a phone long before anything is opened', async ({ sharedPage: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long: string[] = [];
  for (const { id } of record.issues) {
    await page.goto(pathOf(id));
    expect(await page.locator('details[open]').count(), id).toBe(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > MOST) long.push(`${id}: ${String(height)} px`);
  }
  expect(record.issues).toHaveLength(20);
  expect(long).toEqual([]);
});

test('a link to a position opens the fold that it is in, with a script and without', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    for (const issue of record.issues) {
      const anchor = [...positionAnchors(issue).values()].at(-1);
      if (anchor === undefined) continue;
      await page.goto('about:blank');
      await page.goto(`${pathOf(issue.id)}#${encodeURIComponent(anchor)}`);
      const position = page.locator(`[id="${anchor}"]`);
      await expect(position, `${issue.id} ${anchor}`).toBeVisible();
      await expect(position, `${issue.id} ${anchor}`).toBeInViewport();
    }
    await context.close();
  }
});

test('what a fold holds is hidden in the way that a search on the page looks into and opens', async ({ sharedPage: page }) => {
  for (const { id } of record.issues) {
    await page.goto(pathOf(id));
    const ways = await page.locator('details.leaf:not([open])').evaluateAll((folds) =>
      folds.map((fold) => {
        const { contentVisibility, display } = getComputedStyle(fold, '::details-content');
        const last = fold.lastElementChild;
        // Its words are in the page and no rule takes them out: only the fold hides them.
        return [contentVisibility, display, last !== null && getComputedStyle(last).display !== 'none' && !last.checkVisibility()].join(
          ' ',
        );
      }),
    );
    expect(ways.length, id).toBeGreaterThan(1);
    expect([...new Set(ways)], id).toEqual(['hidden block true']);
  }
});

test('on paper every fold of an issue is open', async ({ sharedPage: page }) => {
  for (const { id } of record.issues) {
    await page.goto(pathOf(id));
    const folded = page.locator('details.leaf > :last-child');
    const count = await folded.count();
    expect(count, id).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'screen' });
    await expect(folded.filter({ visible: true }), id).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(folded.filter({ visible: true }), id).toHaveCount(count);
  }
});
