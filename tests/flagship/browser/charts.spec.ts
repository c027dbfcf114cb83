/** The flagship's charts: that they are there, how hard their words are, and their accessibility trees. */
import { countReading, grade } from '../../../src/record/measure/reading.ts';
import { chartIds, expectGolden, readChart, shortTree, SIZES } from '../../browser/charts.ts';
import { expect, test } from '../../browser/fixtures.ts';

const IDS = chartIds();

test('there are twelve charts or more', () => {
  expect(IDS.length).toBeGreaterThanOrEqual(12);
});

for (const id of IDS) {
  test.describe(id, () => {
    test.describe.configure({ mode: 'default' });

    test('its words ask for grade 9 at most', async ({ sharedPage: page }) => {
      await readChart(page, id);
      const how = (await page.locator('.how').textContent()) ?? '';
      const words = [
        ...(await page.locator(`chart-figure h1, chart-figure .deck, [data-summary-of="${id}"] p`).allTextContents()),
        how,
      ].map((text) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`));
      expect(grade(countReading(words)), words.join('\n')).toBeLessThanOrEqual(9);
    });

    for (const size of SIZES) {
      test(`its accessibility tree is the golden at ${String(size.width)} px`, async ({ sharedPage: page }, info) => {
        await page.setViewportSize(size);
        await readChart(page, id);
        expectGolden(`${id}.${String(size.width)}.aria.yml`, shortTree(await page.locator('chart-figure').ariaSnapshot()), info);
      });
    }
  });
}
