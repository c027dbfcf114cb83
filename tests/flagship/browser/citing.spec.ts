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
    // A footnote to several sources shows those that follow the first in the list.
    const count = Number((await cite.getAttribute('data-n')) ?? 1);
    const all = await tab.locator('.srcs > li').evaluateAll((items) => items.map((item) => item.id));
    const first = all.indexOf((await cite.getAttribute('href'))?.slice(1) ?? '');
    await cite.click();
    const buttons = tab.locator('#pop').getByRole('button', { name: /^Copy MLA/ });
    await expect(buttons).toHaveCount(count);
    for (const [index, id] of all.slice(first, first + count).entries()) {
      await buttons.nth(index).click();
      await expect(tab.locator('#pop copy-text').nth(index).locator('.copied')).toHaveText('Copied');
      const source = readFileSync(join(DIST, `sources/${id.replace('source-', '')}/index.html`), 'utf8');
      const cited = new JSDOM(source).window.document.querySelector('.citations copy-text')?.textContent.trim();
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(cited);
    }
  });
