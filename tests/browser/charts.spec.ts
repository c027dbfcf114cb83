/**
 * Every chart on its own page: names, keys, letters, colors, choices, numbers and bytes, for readers with different
 * abilities and devices. `docs/chartability.md` says which of these tests holds which heuristic.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { recordRoot } from '../../src/dispute.ts';
import { forSpreadsheets } from '../../src/text/spreadsheet.ts';
import {
  alikeInKey,
  cellsOf,
  chartIds,
  drawing,
  openChart,
  readChart,
  seenShapes,
  SIZES,
  smallestText,
  standBefore,
  stop,
  stopsIn,
  tabIn,
  viewsOf,
  wordsOutside,
  wordsOverlaid,
  wordsTooWide,
} from './charts.ts';
import { expect, test } from './fixtures.ts';
import { DIST } from './site.ts';

const IDS = chartIds();
const built = (path: string): string => readFileSync(join(DIST, path), 'utf8');
/** The name of the record's table that a chart draws, if it draws one. */
const tableOf = (id: string): string | undefined =>
  /^table:\s*([\w-]+)/m.exec(readFileSync(join(recordRoot(), 'charts', `${id}.yaml`), 'utf8'))?.[1];

for (const id of IDS) {
  test.describe(id, () => {
    // In one worker and in order: tests that share a page find it as the one before left it.
    test.describe.configure({ mode: 'default' });

    test('says what it is: a finding, a subtitle, how to read it, a summary, a source, a table', async ({ sharedPage: page }) => {
      await readChart(page, id);
      const figure = page.locator('figure.chart');
      for (const part of ['figure.chart h1', '.deck', '.credit', '.how'])
        expect((await page.locator(part).innerText()).split(/\s+/).length, part).toBeGreaterThanOrEqual(5);
      await expect(figure.locator('.credit')).toContainText('CC BY');
      expect(await page.locator(`[data-summary-of="${id}"] p`).count()).toBeGreaterThanOrEqual(2);
      expect((await page.locator('section[aria-labelledby=method]').innerText()).split(/\s+/).length).toBeGreaterThanOrEqual(10);
      await expect(figure.locator('details.rows table caption')).not.toBeEmpty();
      expect(await figure.locator('details.rows th[scope=col]').count()).toBeGreaterThanOrEqual(2);
      expect(await figure.locator('details.rows th[scope=row]').count()).toBeGreaterThanOrEqual(2);
      expect((await drawing(page).getAttribute('aria-label'))?.length).toBeGreaterThan(3);
    });

    test('tells the page around its frame when it needs less room', async ({ sharedPage: page }) => {
      await page.setViewportSize({ width: 1280, height: 2000 });
      await page.goto(`embed/${id}/`, { waitUntil: 'networkidle' });
      const [told, needed] = await page.evaluate(() => [
        document.documentElement.getBoundingClientRect().height,
        document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
      ]);
      expect(Math.ceil(told)).toBeLessThanOrEqual(Math.ceil(needed) + 1);
    });

    test('with forced colors its inks are the reader’s text and page, and shades stand out on that page', async ({ sharedPage: page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await readChart(page, id);
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        const bad = await page.locator('chart-figure').evaluate((figure) => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const probe = figure.appendChild(document.createElement('i'));
          if (!canvas) throw new Error('no canvas');
          const color = (css: string): readonly number[] => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = css;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const system = (name: string): readonly number[] => {
            probe.style.color = name;
            return color(getComputedStyle(probe).color);
          };
          const [ground, text, highlight] = [system('Canvas'), system('CanvasText'), system('Highlight')];
          const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
            const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
              const part = value / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
          };
          const contrast = (a: readonly number[], b: readonly number[]): number =>
            Math.max(light(a), light(b)) / Math.min(light(a), light(b));
          const found: string[] = [];
          if (contrast(ground, text) < 7) found.push('the page and its text are not apart');
          for (const shape of figure.querySelectorAll<SVGElement>('svg :is(rect, path, line, text)')) {
            if (!shape.checkVisibility() || shape.closest('.strip')) continue;
            const style = getComputedStyle(shape);
            for (const ink of [style.fill, style.stroke]) {
              if (ink === 'none') continue;
              const mixed = color(ink);
              if ((mixed[3] ?? 0) === 0) continue;
              // A day of a dispute has the one color that the reader's theme has for what stands out.
              if (shape.matches('.m-alert') && mixed.every((value, part) => value === highlight[part])) continue;
              const shares = [0, 1, 2].map(
                (part) => ((mixed[part] ?? 0) - (ground[part] ?? 0)) / ((text[part] ?? 0) - (ground[part] ?? 0)),
              );
              if (Math.max(...shares) - Math.min(...shares) > 0.02) found.push(`.${shape.getAttribute('class') ?? ''}: ${ink}`);
            }
            // What a shade alone tells stands out, or has an outline that does.
            if (
              /\bm-/.test(shape.getAttribute('class') ?? '') &&
              Math.max(...[style.fill, style.stroke].filter((ink) => ink !== 'none').map((ink) => contrast(color(ink), ground))) < 3
            )
              found.push(`.${shape.getAttribute('class') ?? ''} is too near the page`);
          }
          probe.remove();
          return [...new Set(found)];
        });
        expect(bad, colorScheme).toEqual([]);
      }
    });

    test('what is drawn is seen with forced colors, more contrast, less motion, in the dark and on paper', async ({ sharedPage: page }) => {
      const usual = {
        media: 'screen',
        colorScheme: 'light',
        forcedColors: 'none',
        contrast: 'no-preference',
        reducedMotion: 'no-preference',
      } as const;
      await page.emulateMedia(usual);
      await readChart(page, id);
      const plain = await seenShapes(page);
      expect(plain.length).toBeGreaterThan(10);
      for (const [name, media] of Object.entries({
        dark: { colorScheme: 'dark' },
        'forced light': { forcedColors: 'active' },
        'forced dark': { forcedColors: 'active', colorScheme: 'dark' },
        'more contrast': { contrast: 'more' },
        'less motion': { reducedMotion: 'reduce' },
        paper: { media: 'print' },
      } as const)) {
        await page.emulateMedia({ ...usual, ...media });
        const now = new Set(await seenShapes(page));
        expect(plain.filter((place) => !now.has(place)).length, `strokes lost: ${name}`).toBe(0);
        expect(
          await page.evaluate(
            () =>
              document
                .getAnimations()
                .filter((animation) => animation.effect instanceof KeyframeEffect && animation.effect.target?.closest('chart-figure'))
                .length,
          ),
          `moves by itself: ${name}`,
        ).toBe(0);
      }
    });

    const table = tableOf(id);
    if (table !== undefined)
      test('its CSV is the table of the record, byte for byte', () => {
        expect(built(`data/${id}.csv`)).toBe(forSpreadsheets(readFileSync(join(recordRoot(), 'data', `${table}.csv`), 'utf8')));
      });
    else
      test('its table and its CSV hold the same cells', async ({ sharedPage: page }) => {
        await readChart(page, id);
        const shown = await page
          .locator('details.rows table tr')
          .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
        const plain = (cell: string): string => (cell === '–' ? '' : /^-?[\d,]+(\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell);
        const [, ...rows] = cellsOf(built(`data/${id}.csv`));
        expect(rows.length).toBeGreaterThan(1);
        expect(shown.slice(1).map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
      });

    test('in every view: words on the page, apart; a key that gray paper shows', async ({ sharedPage: page }) => {
      const bad = {
        outside: new Array<string>(),
        overlaid: new Array<string>(),
        wide: new Array<string>(),
        alike: new Array<string>(),
      };
      for (const view of viewsOf(id)) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await readChart(page, id, view);
        await page.evaluate(() => document.fonts.ready);
        for (const width of [320, 390, 600, 768, 1024, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const at = `${view} at ${String(width)}`;
          for (const text of await wordsOutside(page)) bad.outside.push(`${at}: “${text}”`);
          // Of the marks, only those of the timeline are set apart from words: bars and cells may hold theirs.
          for (const text of await wordsOverlaid(page, id === 'timeline')) bad.overlaid.push(`${at}: ${text}`);
        }
        for (const text of await wordsTooWide(page)) bad.wide.push(`${view}: “${text}”`);
        await page.emulateMedia({ media: 'print' });
        for (const pair of await alikeInKey(page)) bad.alike.push(`${view}: ${pair}`);
        await page.emulateMedia({ media: null });
      }
      expect(bad).toEqual({ outside: [], overlaid: [], wide: [], alike: [] });
    });

    for (const size of SIZES) {
      test(`by keyboard at ${String(size.width)} px: one stop, and one step for each task`, async ({ page }) => {
        await page.setViewportSize(size);
        await openChart(page, id);
        // One Tab leads in, the next leads out, and back again.
        const first = await tabIn(page);
        // A drawing that pans may have marks before those on screen.
        expect(first.place).toBe(first.firstShown);
        await page.keyboard.press('Tab');
        expect(await stop(page)).toBeUndefined();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('ArrowRight');
        expect((await stop(page))?.key).toBe(first.key);
        // The last of the row: one step. The next row: one step. The first of a row: one step.
        await page.keyboard.press('End');
        const last = await stop(page);
        expect(last?.place).toBe(first.of - 1);
        expect(last?.row).toBe(first.row);
        await page.keyboard.press('ArrowDown');
        const below = await stop(page);
        if (first.rows.length > 1) {
          expect(below?.row).toBe(first.rows[1]);
          await page.keyboard.press('ArrowUp');
          expect((await stop(page))?.row).toBe(first.rows[0]);
        } else expect(below?.key).toBe(last?.key);
        await page.keyboard.press('Home');
        expect((await stop(page))?.place).toBe(0);
        if (first.of > 1) {
          await page.keyboard.press('ArrowRight');
          expect((await stop(page))?.place).toBe(1);
          await page.keyboard.press('ArrowLeft');
          expect((await stop(page))?.place).toBe(0);
        }
        // Each mark can be brought to focus by steps of one, ten or a whole row; wherever focus is, the drawing has one stop.
        await page.keyboard.press('PageDown');
        expect((await stop(page))?.place).toBe(Math.min(10, first.of - 1));
        expect(await stopsIn(page)).toBe(0);
        // Out: one step, to what is beside the drawing.
        await page.keyboard.press('Escape');
        expect(await stop(page)).toBeUndefined();
        expect(await page.evaluate(() => document.activeElement?.closest('chart-figure') !== null)).toBe(true);
      });
    }

    if (id === 'timeline')
      for (const [size, axis] of [
        [SIZES[0], 'x'],
        [SIZES[1], 'y'],
      ] as const)
        test(`by keyboard at ${String(size.width)} px: a step to another row leads to the mark nearest in time`, async ({ page }) => {
          await page.setViewportSize(size);
          await openChart(page, id);
          await tabIn(page);
          for (const key of ['End', 'Home']) {
            await page.keyboard.press(key);
            const from = await stop(page);
            await page.keyboard.press('ArrowDown');
            const to = await stop(page);
            expect(to?.row, 'the drawing has another row').not.toBe(from?.row);
            // How far, along the time axis, the marks of that row are from the one that was left.
            const far = await drawing(page).evaluate(
              (svg, [left, row, along]) => {
                const at = (mark: Element | null): number => Number(mark?.getAttribute(`data-${along}`));
                const start = at(svg.querySelector(`.it[data-key="${left}"]`));
                return [...svg.querySelectorAll(`[data-series="${row}"] .it`)].map((mark) => Math.abs(at(mark) - start));
              },
              [from?.key ?? '', to?.row ?? '', axis] as const,
            );
            expect(far[to?.place ?? -1]).toBe(Math.min(...far));
            await page.keyboard.press('ArrowUp');
            expect((await stop(page))?.row).toBe(from?.row);
          }
        });

    test('by keyboard: a mark keeps its answer, and then opens', async ({ page }) => {
      await page.setViewportSize(SIZES[0]);
      await openChart(page, id);
      const { href } = await tabIn(page);
      const opens = await page.locator('.picture .it[data-href]').count();
      test.info().annotations.push({ type: 'marks that open', description: String(opens) });
      const before = page.url();
      const row = await drawing(page).locator('.it').count();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      if (href === undefined) {
        expect(page.url()).toBe(before);
        expect(await stop(page)).toBeDefined();
      } else {
        // A page of the record, or a mark that stood for several parts into them.
        await expect.poll(async () => page.url() !== before || (await drawing(page).locator('.it').count()) !== row).toBe(true);
        if (!page.url().includes(`/data/${id}/`)) await expect(page.locator('h1')).toBeVisible();
      }
    });

    test('keys act only inside it, and keys of the browser or of assistive technology are left alone', async ({ page }) => {
      await openChart(page, id);
      await page.evaluate(() => {
        const prevented: string[] = [];
        Object.assign(window, { prevented });
        addEventListener(
          'keydown',
          (event) => {
            setTimeout(() => {
              if (event.defaultPrevented) prevented.push(`${event.ctrlKey ? 'Control+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`);
            });
          },
          true,
        );
      });
      const taken = (): Promise<string[]> =>
        page.evaluate(async () => {
          await new Promise((done) => {
            setTimeout(done, 20);
          });
          return (window as unknown as { prevented: string[] }).prevented.splice(0);
        });
      await standBefore(page);
      for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'PageDown', 'Escape', '+', '0']) await page.keyboard.press(key);
      expect(await taken()).toEqual([]);
      await tabIn(page);
      await taken();
      for (const key of ['Control+ArrowRight', 'Alt+ArrowDown', 'Control+Home', 'h', 'b', 't', 'F6']) await page.keyboard.press(key);
      expect(await taken()).toEqual([]);
      await page.keyboard.press('ArrowRight');
      expect(await taken()).toEqual(['ArrowRight']);
    });

    test('every mark is named by a sentence of at least five words, in every view, wide and narrow', () => {
      const bad: string[] = [];
      let marks = 0;
      for (const view of viewsOf(id)) {
        const html =
          view === '' ? built(`data/${id}/index.html`) : (JSON.parse(built(`data/${id}/view/${view}.json`)) as { picture: string }).picture;
        const named = new Set<string>();
        for (const [, attributes = ''] of html.matchAll(/<g[^>]* class="it"([^>]*)>/g)) {
          marks += 1;
          const key = /data-key="([^"]*)"/.exec(attributes)?.[1] ?? '';
          const name = /aria-label="([^"]*)"/.exec(attributes)?.[1];
          // The same mark in another drawing of the picture takes its words from the first.
          if (name === undefined) {
            if (!named.has(key)) bad.push(`${view}: no name on ${key}`);
            continue;
          }
          named.add(key);
          if (name.trim().split(/\s+/).length < 5 || !/[.!?”)]$/.test(name.trim())) bad.push(`${view}: “${name}”`);
        }
      }
      expect(marks).toBeGreaterThan(0);
      expect(bad.slice(0, 5)).toEqual([]);
    });

    test('with letters twice as large nothing is cut off sideways, and those of the drawing grow with them', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openChart(page, id);
      const before = await smallestText(page);
      const cut = (): Promise<string[]> =>
        page.evaluate(() => {
          const wide = document.documentElement.clientWidth;
          const bad =
            document.documentElement.scrollWidth > wide ? [`the page is ${String(document.documentElement.scrollWidth)} wide`] : [];
          for (const element of document.querySelectorAll('figure.chart, figure.chart *:not(svg *)')) {
            if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
            const { overflowX } = getComputedStyle(element);
            if (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1)
              bad.push(`cut: ${element.className || element.tagName}`);
            const scrolled = [...Array<undefined>(12)].reduce<Element | null>(
              (at) => (at && !['auto', 'scroll'].includes(getComputedStyle(at).overflowX) ? at.parentElement : at),
              element,
            );
            if (!scrolled && element.getBoundingClientRect().right > wide + 1) bad.push(`outside: ${element.className || element.tagName}`);
          }
          return bad;
        });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await cut()).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.removeProperty('font-size');
      });
      // The size a reader sets in the browser also moves the widths at which the page changes.
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await cut()).toEqual([]);
      expect((await smallestText(page)).size).toBeGreaterThanOrEqual(before.size * 1.5);
    });

    test('its script blocks no paint and weighs at most 30 KB before a reader does anything', async ({ page }) => {
      const scripts = new Map<string, Promise<Buffer>>();
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
      });
      await openChart(page, id);
      const timings = await page.evaluate(() => ({
        blocking: (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus?: string })[])
          .filter(({ name, renderBlockingStatus }) => name.endsWith('.js') && renderBlockingStatus !== 'non-blocking')
          .map(({ name }) => name),
        classic: [...document.querySelectorAll('script')].filter(({ type }) => type !== 'module' && !/json/.test(type)).length,
        painted: performance.getEntriesByName('first-contentful-paint').length,
      }));
      expect(timings).toEqual({ blocking: [], classic: 0, painted: 1 });
      const sizes = await Promise.all(
        [...scripts].map(async ([url, body]) => [url.replace(/.*\//, ''), gzipSync(await body, { level: 9 }).length] as const),
      );
      const sum = sizes.reduce((total, [, size]) => total + size, 0);
      test.info().annotations.push({ type: 'bytes of script, gzip', description: String(sum) });
      expect(sizes.length).toBeGreaterThan(0);
      expect(sum, sizes.map(([name, size]) => `${name} ${String(size)}`).join(', ')).toBeLessThanOrEqual(30 * 1024);
    });

    if (viewsOf(id).length > 1) {
      test('choices stand in the address, survive a reload and a copied link, and are made by keyboard', async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await openChart(page, id);
        const items = (): Promise<string[]> =>
          drawing(page)
            .locator('.it')
            .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
        const summary = (): Promise<string> => page.locator(`[data-summary-of="${id}"]`).innerText();
        const pressed = (): Promise<string[]> =>
          page
            .locator('.opts[data-choice] [aria-pressed=true]')
            .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['value'] ?? ''));
        const first = { items: await items(), summary: await summary(), pressed: await pressed() };
        for (const group of await page.locator('.opts[data-choice]').all()) {
          for (const button of (await group.locator('button').all()).slice(1)) {
            await button.focus();
            await page.keyboard.press('Enter');
            await expect(button).toHaveAttribute('aria-pressed', 'true');
            await expect(page.locator('chart-figure')).not.toHaveAttribute('aria-busy', 'true');
            const view = (await pressed()).join('.');
            await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe(view);
            expect(await stopsIn(page)).toBe(1);
            const now = { items: await items(), summary: await summary(), pressed: await pressed() };
            expect(now).not.toEqual(first);
            await page.locator('.to-link').focus();
            await page.keyboard.press('Enter');
            await expect(page.locator('.said')).toHaveText('The link is copied.');
            const link = await page.evaluate(() => navigator.clipboard.readText());
            expect(link).toBe(page.url());
            await page.reload();
            await expect.poll(items).toEqual(now.items);
            await page.goto('about:blank');
            await page.goto(link);
            await expect.poll(items).toEqual(now.items);
            expect({ items: await items(), summary: await summary(), pressed: await pressed() }).toEqual(now);
            expect(existsSync(join(DIST, `data/${id}.${view}.svg`))).toBe(true);
            await expect(page.locator('.to-svg')).toHaveAttribute('href', new RegExp(`data/${id}\\.${view.replaceAll('.', '\\.')}\\.svg$`));
          }
          await group.locator('button').first().click();
          await expect.poll(items).toEqual(first.items);
          await expect.poll(() => new URL(page.url()).search).toBe('');
        }
      });

      test('a view that failed to load can be chosen again, and one that is none is told until another is chosen', async ({
        page,
        context,
      }) => {
        const told = page.locator('main > .told');
        for (const [query, words] of [
          ['view=', []],
          ['view=nope&view=nope', ['nope']],
          ['view=nope&view=none', ['nope', 'none']],
        ] as const) {
          await page.goto(`data/${id}/?${query}`);
          await page.waitForLoadState('networkidle');
          await expect(told, query).toHaveCount(words.length === 0 ? 0 : 1);
          for (const word of words) expect((await told.innerText()).split(`“${word}”`), query).toHaveLength(2);
        }
        await expect(told).toBeInViewport({ ratio: 1 });
        const pieces = `**/data/${id}/**`;
        await context.route(pieces, (route) => route.fulfill({ status: 404, body: 'Not here' }));
        const [first, second] = [page.locator('.opts[data-choice] button').first(), page.locator('.opts[data-choice] button').nth(1)];
        const failed = page.locator('.opts + .told');
        await second.click();
        await expect(failed).toHaveText('That view could not be loaded. Try again.');
        await expect(failed).toBeInViewport();
        await expect(first).toHaveAttribute('aria-pressed', 'true');
        await context.unroute(pieces);
        await second.click();
        await expect(second).toHaveAttribute('aria-pressed', 'true');
        await expect.poll(() => new URL(page.url()).searchParams.getAll('view')).toHaveLength(1);
        await expect(told).toBeEmpty();
        await expect(failed).toBeEmpty();
      });
    }
  });
}
