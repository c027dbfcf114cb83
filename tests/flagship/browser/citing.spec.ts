/** Copying the citation of a source from its footnote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from '../../browser/fixtures.ts';
import { DIST } from '../../browser/site.ts';

for (const [list, page] of [
  ['a long list', 'issues/return-date/'],
  ['a short list', 'timeline/2021-01-24-members-vote-remote/'],
] as const)
  test(`beside a footnote its citation can be copied, on a page with ${list} of sources`, async ({ page: tab, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.goto(page);
    const cite = tab.locator('main a.cite').first();
    const id = (await cite.getAttribute('href'))?.replace('#source-', '') ?? '';
    await cite.click();
    await tab
      .locator('#pop')
      .getByRole('button', { name: /^Copy MLA/ })
      .click();
    await expect(tab.locator('#pop .copied')).toHaveText('Copied');
    const source = readFileSync(join(DIST, `sources/${id}/index.html`), 'utf8');
    const cited = new JSDOM(source).window.document.querySelector('.citations copy-text')?.textContent.trim();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(cited);
  });
