/** What the tests of the chart pages share: which pages there are, and how a drawing is measured on screen. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import { widthOf } from '../../src/charts/text-width.ts';
import { DIST } from './site.ts';

/** A desktop and a phone. */
export const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

/** The charts that have a page in the built site, by id. */
export function chartIds(): string[] {
  const folder = join(DIST, 'data');
  return readdirSync(folder)
    .filter(
      (id) => existsSync(join(folder, id, 'index.html')) && readFileSync(join(folder, id, 'index.html'), 'utf8').includes('<chart-figure'),
    )
    .sort();
}

/** The views of a chart as they stand in its address: the first is the page itself. */
export function viewsOf(id: string): string[] {
  const html = readFileSync(join(DIST, 'data', id, 'index.html'), 'utf8');
  const groups = [...html.matchAll(/data-choice="[^"]*"[^>]*>(.*?)<\/div>/gs)].map(([, buttons = '']) =>
    [...buttons.matchAll(/data-value="([^"]*)"/g)].map(([, value = '']) => value),
  );
  return groups.reduce<string[]>(
    (views, values) => views.flatMap((view) => values.map((value) => (view === '' ? value : `${view}.${value}`))),
    [''],
  );
}

/** The address of a chart's page in a view. */
const addressOf = (id: string, view = ''): string => `data/${id}/${view === '' ? '' : `?view=${view}`}`;

/** Brings the drawing onto the screen and waits until its scripts, and the view that the address names, are there. */
async function settle(page: Page): Promise<void> {
  await page.locator('.picture').scrollIntoViewIfNeeded();
  const figure = page.locator('chart-figure');
  // Only a chart with a script of its own fetches more after its element is defined, and nothing in the page says when it has.
  if ((await figure.getAttribute('data-live')) !== null) await page.waitForLoadState('networkidle');
  await expect(page.locator('chart-figure:defined')).not.toHaveAttribute('aria-busy', 'true');
}

/** Opens a chart's page in a view, anew even if it is open. */
export async function openChart(page: Page, id: string, view = ''): Promise<void> {
  await page.goto(addressOf(id, view));
  await settle(page);
}

/** Opens a chart's page in a view for a test that only reads: a page that was opened so, and as wide, is taken as it is. */
export async function readChart(page: Page, id: string, view = ''): Promise<void> {
  const opened = `${addressOf(id, view)} at ${String(page.viewportSize()?.width)}`;
  if ((await page.evaluate(() => document.documentElement.dataset['opened'])) === opened) return;
  await openChart(page, id, view);
  await page.evaluate((now) => {
    document.documentElement.dataset['opened'] = now;
  }, opened);
}

/** The drawing that the screen shows. */
export const drawing = (page: Page): Locator => page.locator('.picture .chart-svg:visible');

/** Size on screen of the smallest letters of the drawing, with their words, in CSS pixels. */
export async function smallestText(page: Page): Promise<{ size: number; words: string }> {
  return drawing(page).evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const sizes = [...svg.querySelectorAll('text')].map((text) => ({
      size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      words: text.textContent,
    }));
    return sizes.sort((a, b) => a.size - b.size)[0] ?? { size: Infinity, words: '' };
  });
}

/**
 * Words of the drawing that lie over other words or, where `marks` is asked for, over a mark, a ring or a line down to one,
 * by their boxes in units of the drawing.
 */
export async function wordsOverlaid(page: Page, marks = false): Promise<string[]> {
  return drawing(page).evaluate((svg: SVGSVGElement, withMarks) => {
    const seen = (shape: SVGGraphicsElement): boolean => shape.checkVisibility() && shape.closest('[display=none]') === null;
    const root = svg.getScreenCTM()?.inverse();
    const boxOf = (shape: SVGGraphicsElement): { left: number; top: number; right: number; bottom: number; name: string } => {
      const { x, y, width, height } = shape.getBBox();
      const own = shape.getScreenCTM();
      if (!root || !own) throw new Error('no matrix');
      const matrix = root.multiply(own);
      const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) => point.matrixTransform(matrix));
      if (!from || !to) throw new Error('no box');
      const isText = shape.textContent !== '';
      const name = isText ? `“${shape.textContent}”` : `.${shape.getAttribute('class') ?? ''}`;
      // The box of a line of text is higher than its letters.
      const over = isText ? (to.y - from.y) * 0.14 : 0;
      return { left: from.x, top: from.y + over, right: to.x, bottom: to.y - over, name };
    };
    const texts = [...svg.querySelectorAll('text')].filter((text) => seen(text) && text.textContent.trim() !== '').map(boxOf);
    const others = withMarks ? [...svg.querySelectorAll<SVGGraphicsElement>('.it path, line.lead')].filter(seen).map(boxOf) : [];
    return texts.flatMap((a, place) =>
      [...texts.slice(place + 1), ...others]
        .filter(
          (b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.1,
        )
        .map((b) => `${a.name} × ${b.name}`),
    );
  }, marks);
}

/** Words of the drawing that leave the page to the left or right. */
export async function wordsOutside(page: Page): Promise<string[]> {
  return drawing(page).evaluate((svg) =>
    [...svg.querySelectorAll('text')]
      .filter((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
      })
      .map((text) => text.textContent),
  );
}

/** Words that are wider on screen than the layouts take them to be. */
export async function wordsTooWide(page: Page): Promise<string[]> {
  const words = await drawing(page).evaluate((svg) =>
    [...svg.querySelectorAll('text')]
      .filter((text) => !/display|Shoulders/.test(getComputedStyle(text).fontFamily))
      .map((text) => ({
        text: text.textContent,
        size: Number.parseFloat(getComputedStyle(text).fontSize),
        width: text.getComputedTextLength(),
      })),
  );
  return words.filter(({ text, size, width }) => width > widthOf(text, size) * 1.02 + 0.5).map(({ text }) => text);
}

/**
 * The strokes of the drawing that can be seen, as places in the drawing: they take up room, and their fill or outline is
 * neither transparent nor the colour of the ground.
 */
export async function seenShapes(page: Page): Promise<number[]> {
  return drawing(page).evaluate((svg: SVGSVGElement) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const colour = (css: string): readonly number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    let ground: readonly number[] = [255, 255, 255, 255];
    for (let at: Element | null = svg; at; at = at.parentElement) {
      const back = colour(getComputedStyle(at).backgroundColor);
      if ((back[3] ?? 0) > 200) {
        ground = back;
        break;
      }
    }
    const differs = (css: string): boolean => {
      if (css === 'none') return false;
      const [red = 0, green = 0, blue = 0, alpha = 0] = colour(css);
      return alpha > 25 && Math.max(...[red, green, blue].map((value, place) => Math.abs(value - (ground[place] ?? 0)))) > 8;
    };
    return [...svg.querySelectorAll<SVGGraphicsElement>('rect, path, line, text, circle')].flatMap((shape, place) => {
      // An outline sets what it surrounds apart; with forced colors it has the color of the page.
      if (shape.matches('.day-line')) return [];
      const style = getComputedStyle(shape);
      const box = shape.getBoundingClientRect();
      const roomy = style.display !== 'none' && style.visibility === 'visible' && box.width + box.height > 0.5;
      const inked =
        (differs(style.fill) && Number(style.fillOpacity) > 0.05) || (differs(style.stroke) && Number.parseFloat(style.strokeWidth) > 0);
      return roomy && inked && Number(style.opacity) > 0.05 ? [place] : [];
    });
  });
}

/** Entries of the key that gray paper would show alike: the same form, and shades too near each other. */
export async function alikeInKey(page: Page): Promise<string[]> {
  return page.locator('.key').evaluate((list) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const light = (css: string, opacity: number): number => {
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      if (css !== 'none') {
        canvas.globalAlpha = opacity;
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        canvas.globalAlpha = 1;
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const marks = [...list.querySelectorAll('svg > *')].map((shape) => {
      const style = getComputedStyle(shape);
      return {
        words: shape.closest('li')?.textContent ?? '',
        form: `${shape.tagName}${shape.getAttribute('d') ?? ''} ${style.stroke === 'none' ? '' : `${style.strokeWidth} ${style.strokeDasharray}`}`,
        shade: light(style.fill, Number(style.fillOpacity) * Number(style.opacity)),
      };
    });
    return marks.flatMap((a, place) =>
      marks
        .slice(place + 1)
        .filter((b) => a.form === b.form && Math.max(a.shade, b.shade) / Math.min(a.shade, b.shade) < 1.25)
        .map((b) => `${a.words} = ${b.words}`),
    );
  });
}

/** What holds focus: the sentence of a mark with its row and key, or nothing when focus is outside the drawing. */
export interface Stop {
  readonly name: string;
  readonly row: string;
  readonly key: string;
  readonly rows: readonly string[];
  readonly place: number;
  readonly firstShown: number;
  readonly of: number;
  readonly href: string | undefined;
}

export async function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const item = document.activeElement?.closest<SVGGElement>('.it');
    const row = item?.closest<SVGGElement>('[data-series]');
    const svg = item?.ownerSVGElement;
    if (!item || !row || !svg) return undefined;
    const inRow = [...row.querySelectorAll('.it')];
    return {
      name: item.getAttribute('aria-label') ?? '',
      row: row.dataset['series'] ?? '',
      key: item.dataset['key'] ?? '',
      place: inRow.indexOf(item),
      firstShown: inRow.findIndex((one) => !one.closest('[display=none]')),
      of: inRow.length,
      href: item.dataset['href'],
      rows: [...svg.querySelectorAll<SVGGElement>('[data-series]')]
        .filter((one) => one.querySelector('.it'))
        .map((one) => one.dataset['series'] ?? ''),
    };
  });
}

/** Moves focus to right before the drawing, as a reader who tabs through the page would stand there. */
export async function standBefore(page: Page): Promise<void> {
  // What stands before it may have stops within itself, as a field for a day has.
  await page.evaluate(() => {
    const before = document.createElement('button');
    before.addEventListener('blur', () => {
      before.remove();
    });
    document.querySelector('.stage')?.before(before);
    before.focus();
  });
}

/** How many tab stops the drawing has: itself, or while a reader is among its marks none. */
export const stopsIn = (page: Page): Promise<number> =>
  drawing(page).evaluate((svg) => (svg.getAttribute('tabindex') === '0' ? 1 : 0) + svg.querySelectorAll('[tabindex="0"]').length);

/** Presses Tab until focus stands on the drawing, and goes in. @returns the first mark. */
export async function tabIn(page: Page): Promise<Stop> {
  await standBefore(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const here = await stop(page);
  if (!here) throw new Error('The first Tab does not lead into the drawing.');
  return here;
}

/** Compares text with a file under `goldens/charts`; `--update-snapshots` writes it anew. */
export function expectGolden(name: string, text: string, info: TestInfo): void {
  const file = resolve('tests/flagship/browser/goldens/charts', name);
  const update = info.config.updateSnapshots;
  if (update === 'all' || update === 'changed') {
    mkdirSync(resolve(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is missing: run with --update-snapshots and read what it says`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** The first items of each list of an accessibility tree and the first lists, so that it can be read. */
export function shortTree(tree: string, items = 2, lists = 3): string {
  const kept: string[] = [];
  /** Indents of the lists around the line, with how many items each has shown. */
  const around: { indent: number; shown: number; hidden: number }[] = [];
  let seen = 0;
  let skipping = Infinity;
  for (const line of tree.split('\n')) {
    const indent = line.search(/\S/);
    if (indent > skipping) continue;
    skipping = Infinity;
    while ((around.at(-1)?.indent ?? -1) >= indent) around.pop();
    const list = /^\s*- list\b/.test(line);
    const item = /^\s*- (listitem|row)\b/.test(line);
    const parent = around.at(-1);
    if (list && (seen += 1) > lists) skipping = indent;
    else if (item && parent && (parent.shown += 1) > items) skipping = indent;
    else kept.push(line);
    if ((list && skipping === Infinity) || /^\s*- (rowgroup|table)\b/.test(line)) around.push({ indent, shown: 0, hidden: 0 });
    if (skipping !== Infinity && !/- …$/.test(kept.at(-1) ?? '')) kept.push(`${' '.repeat(indent)}- …`);
  }
  return `${kept.join('\n')}\n`;
}

/** Splits a file of comma-separated values into cells, quotes included. */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === undefined || end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows;
}
