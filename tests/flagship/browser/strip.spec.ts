import { expect, test } from '../../browser/fixtures.ts';

/** Where the rows of the widest drawing of the strip begin, how high they are and how far apart, in pixels: day-strip/scene.ts. */
const ROWS = { left: 54, right: 1176, top: 86, step: 49, middle: 10 } as const;

/** The bars of some colors in a row of pixels, and whether the line of a day of the dispute touches each. */
function bars(line: readonly string[], of: readonly string[], outline: string): { width: number; isLined: boolean }[] {
  const found: { width: number; isLined: boolean }[] = [];
  for (const [at, color] of line.entries()) {
    if (!of.includes(color)) continue;
    const before = line[at - 1] ?? '';
    if (!of.includes(before)) found.push({ width: 0, isLined: before === outline });
    const bar = found.at(-1);
    if (bar) found[found.length - 1] = { width: bar.width + 1, isLined: bar.isLined || line[at + 1] === outline };
  }
  return found;
}

test('the strip of days is drawn in flat colors, and each day is two pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const colors = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--n4', '--n3', '--n2', '--dispute', '--outline', '--wash'].map((name) => style.getPropertyValue(name).trim());
  });
  // Letters are blurred at their edges, as letters are.
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('.masthead svg text')) text.remove();
  });
  const picture = await page.locator('.masthead svg.from-1176').screenshot();
  const lines = await page.evaluate(
    async ({ bytes, rows }) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      return [0, 1, 2, 3].map((row) => {
        const { data } = context.getImageData(rows.left, rows.top + row * rows.step + rows.middle, rows.right - rows.left, 1);
        return Array.from(
          { length: data.length / 4 },
          (_, at) => `#${[0, 1, 2].map((part) => (data[at * 4 + part] ?? 0).toString(16).padStart(2, '0')).join('')}`,
        );
      });
    },
    { bytes: [...picture], rows: ROWS },
  );
  const [, some = '', remote = '', dispute = '', outline = ''] = colors;
  for (const line of lines) {
    expect([...new Set(line)].filter((color) => !colors.includes(color))).toEqual([]);
    expect(line.filter((color) => color === dispute).length).toBeGreaterThan(0);
    // Days beside one another make a bar of even width; one beside a day of the dispute lends a pixel to its line.
    for (const { width, isLined } of bars(line, [some, remote], outline)) if (!isLined) expect(width % 2).toBe(0);
  }
});

test('on a phone all four rows of the strip are seen on arrival', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const box = await page.locator('.masthead svg.from-358').boundingBox();
  expect(box?.width).toBe(358);
  // The years under the rows may be below the fold; the rows end 30 pixels above the foot of the drawing.
  expect((box?.y ?? 0) + (box?.height ?? 0) - 30).toBeLessThanOrEqual(844);
});

test('a question leads to its answer, which opens, and without a script too', async ({ browser, baseURL }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('');
    const last = page.locator('.asks a').last();
    const href = (await last.getAttribute('href')) ?? '';
    await expect(page.locator(href)).toBeHidden();
    await last.click();
    await expect(page.locator(href)).toBeVisible();
    await context.close();
  }
});
