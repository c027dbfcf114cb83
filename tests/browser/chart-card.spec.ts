/** A chart as its reader meets it: what the first screen shows, the answer at a mark, the frame in somebody else's page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartIds, drawing, openChart, readChart, standBefore, stop, viewsOf } from './charts.ts';
import { expect, test } from './fixtures.ts';
import { BASE, DIST, ORIGIN } from './site.ts';

const IDS = chartIds();
/** A laptop and a phone, in the room that a browser leaves of their screens. */
const LAPTOP = { width: 1366, height: 650 };
const PHONE = { width: 390, height: 844 };
/** The least of letters in a drawing, in CSS pixels. */
const LETTERS = 13;

for (const id of IDS) {
  test.describe(id, () => {
    test.describe.configure({ mode: 'default' });

    test('the first screen of a laptop holds the whole plot and its source, in every view', async ({ sharedPage: page }) => {
      await page.setViewportSize(LAPTOP);
      for (const view of viewsOf(id)) {
        await readChart(page, id, view);
        await page.evaluate(() => {
          scrollTo({ top: 0, behavior: 'instant' });
        });
        const plot = await drawing(page).boundingBox();
        const credit = await page.locator('.credit').boundingBox();
        expect((plot?.y ?? Infinity) + (plot?.height ?? 0), `plot ${view}`).toBeLessThanOrEqual(LAPTOP.height);
        expect((credit?.y ?? Infinity) + (credit?.height ?? 0), `source ${view}`).toBeLessThanOrEqual(LAPTOP.height);
      }
    });

    test('on a phone the plot begins within the first 300 pixels', async ({ sharedPage: page }) => {
      await page.setViewportSize(PHONE);
      await readChart(page, id);
      const top = await drawing(page).evaluate((svg) => svg.getBoundingClientRect().top + scrollY);
      expect(top).toBeLessThanOrEqual(300);
    });

    test('a drawing is shown in its own pixels, takes most of the width, and has no letter under 13', async ({ sharedPage: page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await readChart(page, id);
      for (const width of [320, 360, 390, 480, 600, 700, 768, 1024, 1180, 1280, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        const seen = await drawing(page).evaluate((svg: SVGSVGElement) => ({
          shown: svg.getBoundingClientRect().width,
          drawn: svg.viewBox.baseVal.width,
          room: svg.parentElement?.getBoundingClientRect().width ?? 0,
          letters: Math.min(...[...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
        }));
        expect(Math.abs(seen.shown - seen.drawn), `scaled at ${String(width)}`).toBeLessThanOrEqual(0.5);
        expect(seen.shown, `wider than its place at ${String(width)}`).toBeLessThanOrEqual(seen.room + 0.5);
        expect(seen.shown / seen.room, `blank at ${String(width)}`).toBeGreaterThan(0.5);
        expect(seen.letters, `letters at ${String(width)}`).toBeGreaterThanOrEqual(LETTERS);
      }
    });

    for (const size of [LAPTOP, PHONE])
      test(`a mark answers where it is, within the screen, at ${String(size.width)} px`, async ({ page }) => {
        await page.setViewportSize(size);
        await openChart(page, id);
        const card = page.locator('.mark-card');
        await expect(card).toBeHidden();
        // Where a mark stands is asked anew each time: one that stood for several may have parted, and moved the others.
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const mark = await drawing(page).evaluate((svg: SVGSVGElement, at) => {
            const matrix = svg.getScreenCTM();
            const seen = [...svg.querySelectorAll<SVGGElement>('.it')].filter((one) => !one.closest('[display=none]') && !one.closest('a'));
            const one = seen[Math.round(at * (seen.length - 1))];
            if (!one || !matrix) return undefined;
            const { e = 0, f = 0 } = one.transform.baseVal[0]?.matrix ?? {};
            const { x, y } = new DOMPoint(Number(one.dataset['x'] ?? e), Number(one.dataset['y'] ?? f)).matrixTransform(matrix);
            return { key: one.dataset['key'] ?? '', x, y: y + scrollY };
          }, share);
          if (!mark) continue;
          await page.evaluate((y) => {
            scrollTo({ top: Math.max(0, y - innerHeight / 2), behavior: 'instant' });
          }, mark.y);
          const y = mark.y - (await page.evaluate(() => scrollY));
          await page.mouse.click(mark.x, y);
          await expect(card).toBeVisible();
          await expect(card).toHaveClass(/pinned/);
          // It takes its place in the frame that shows it.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          const [box, at] = [await card.boundingBox(), await page.evaluate(() => document.documentElement.clientWidth)];
          const { left, top, right, bottom } = {
            left: box?.x ?? -1,
            top: box?.y ?? -1,
            right: (box?.x ?? 0) + (box?.width ?? Infinity),
            bottom: (box?.y ?? 0) + (box?.height ?? Infinity),
          };
          expect(left, mark.key).toBeGreaterThanOrEqual(0);
          expect(right, mark.key).toBeLessThanOrEqual(at);
          expect(top, mark.key).toBeGreaterThanOrEqual(0);
          expect(bottom, mark.key).toBeLessThanOrEqual(size.height);
          // From the mark that was meant, or one that is nearer to where the finger was, to the edge of its card.
          expect(Math.max(left - mark.x, mark.x - right, top - y, y - bottom), mark.key).toBeLessThanOrEqual(60);
          await page.keyboard.press('Escape');
          await expect(card).toBeHidden();
        }
      });

    test('it is one image to hear until a reader goes in; a mark is read once', async ({ page }) => {
      await page.setViewportSize(LAPTOP);
      await openChart(page, id);
      const count = (tree: string): number => tree.split('\n').filter((line) => /^\s*- (img|listitem)/.test(line)).length;
      expect(count(await page.locator('.stage').ariaSnapshot())).toBeLessThanOrEqual(1);
      await standBefore(page);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('.chart-svg'))).toBe(true);
      await expect(page.locator('.mark-card')).toContainText('Arrow keys');
      await page.keyboard.press('ArrowRight');
      const here = await stop(page);
      expect(here?.name.length).toBeGreaterThan(10);
      const tree = await page.locator('.stage').ariaSnapshot();
      expect(count(tree)).toBeGreaterThan(1);
      await expect(page.locator('.mark-card p')).toHaveAttribute('aria-hidden', 'true');
      // Enter keeps the card, with the way on beside it; Escape takes it away, and focus stays on the mark.
      await page.keyboard.press('Enter');
      if (!(await page.evaluate(() => document.querySelector('.it.lit') !== null))) return;
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await stop(page)).toBeUndefined();
      expect(count(await page.locator('.stage').ariaSnapshot())).toBeLessThanOrEqual(1);
    });

    test('without its script no button is left that would do nothing', async ({ page, context }) => {
      await context.route('**/figure.client*.js', (route) => route.fulfill({ status: 404, body: 'Not here' }));
      await page.goto(`data/${id}/`);
      await page.locator('.stage').scrollIntoViewIfNeeded();
      await expect(page.locator('chart-figure[data-failed]')).toHaveCount(1);
      expect(await page.locator('chart-figure button:visible').count()).toBe(0);
      if (viewsOf(id).length > 1) await expect(page.locator('chart-figure p.without-script')).toBeVisible();
    });

    test('its frame fits somebody else’s page from 320 to 1,120 pixels, with no script of that page', async ({ page }) => {
      const offered = JSON.parse(readFileSync(join(DIST, `oembed/${id}.json`), 'utf8')) as { html: string };
      const host = `${ORIGIN}${BASE}host-of-a-frame/`;
      await page.route(host, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><style>body{margin:0}</style>${offered.html.replace('loading="lazy"', '').replace(/src="[^"]*"/, `src="${ORIGIN}${BASE}embed/${id}/"`)}`,
        }),
      );
      await page.setViewportSize({ width: 320, height: 600 });
      await page.goto(host, { waitUntil: 'networkidle' });
      const inside = page.frames()[1];
      if (!inside) throw new Error('no frame');
      for (const width of [320, 360, 389, 391, 480, 575, 577, 640, 735, 737, 800, 975, 977, 1120]) {
        await page.setViewportSize({ width, height: 600 });
        const { needs, has } = await inside.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const bottom = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
          return { needs: Math.ceil(bottom + scrollY), has: innerHeight };
        });
        expect(has, `cut at ${String(width)}`).toBeGreaterThanOrEqual(needs);
        expect(has, `empty at ${String(width)}`).toBeLessThan(needs * 1.15 + 100);
      }
    });
  });
}
