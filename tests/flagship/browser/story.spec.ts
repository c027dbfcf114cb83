/** The stories of this record on paper. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../browser/fixtures.ts';
import { DIST } from '../../browser/site.ts';

for (const story of readdirSync(join(DIST, 'story')))
  test(`the story ${story} prints on at most four pages`, async ({ page }) => {
    await page.goto(`story/${story}/`);
    const pdf = await page.pdf({ format: 'Letter' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(4);
  });
