/** Reading without JavaScript, by keyboard, and on paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { allPages, BASE, citingEvent, DIST, templates } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every template has its heading and its words', async ({ page }) => {
    for (const path of templates().filter((one) => !one.startsWith('embed/'))) {
      await page.goto(path);
      await expect(page.locator('h1').first(), path).toBeVisible();
      // The words of the search page come with its script.
      await expect.poll(async () => (await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
    }
  });

  test('the timeline lists every event, and no control is shown that would do nothing', async ({ page }) => {
    await page.goto('timeline/');
    const said = Number(/(\d[\d,]*) events/.exec(await page.locator('.count').innerText())?.[1]?.replace(',', ''));
    expect(await page.locator('.ev').count()).toBe(said);
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.locator('.clear')).toBeHidden();
    await expect(page.locator('.dek')).not.toContainText('Filter', { useInnerText: true });
    await page.goto('asof/');
    await expect(page.locator('ol.days')).toBeVisible();
    await expect(page.locator('form.line')).toBeHidden();
  });

  test('a citation leads to its source, and a word of the glossary to its meaning', async ({ page }) => {
    await page.goto(citingEvent());
    await page.locator('a.cite').first().click();
    await expect(page.locator('.srcs li:target')).toBeVisible();
  });
});

test('by keyboard: filters combine, count, announce and live in the address', async ({ page }) => {
  await page.goto('timeline/');
  const all = await page.locator('.ev:visible').count();
  const [first, second] = [page.locator('input[name=party]').first(), page.locator('input[name=kind]').first()];
  await first.focus();
  await page.keyboard.press('Space');
  const some = await page.locator('.ev:visible').count();
  expect(some).toBeLessThan(all);
  await expect(page.locator('.count output')).toContainText(`${String(some)} event`);
  const query = (): URLSearchParams => new URL(page.url()).searchParams;
  // The address is written a moment later.
  await expect.poll(() => query().get('party')).toBe(await first.inputValue());
  await second.focus();
  await page.keyboard.press('Space');
  const fewer = await page.locator('.ev:visible').count();
  expect(fewer).toBeLessThan(some);
  await expect.poll(() => query().has('kind')).toBe(true);
  await page.reload();
  expect(await page.locator('.ev:visible').count()).toBe(fewer);
  await page.locator('.clear').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.ev:visible').count()).toBe(all);
  await expect.poll(() => query().size).toBe(0);
});

/** What is told about an address stands at the top of the content, on a wide screen and on a narrow one. */
async function atTop(page: Page, of: string): Promise<void> {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await expect(page.locator('main > .told').first(), of).toBeInViewport({ ratio: 1 });
  }
}

test('what an address asks for and cannot get is told and changes nothing', async ({ page }) => {
  const told = page.locator('main > .told');
  await page.goto('timeline/');
  const all = await page.locator('.ev:visible').count();
  for (const [query, value] of [
    ['issue=nope', 'nope'],
    ['party=%3Cb%3E', '<b>'],
    ['from=2021-02-30', '2021-02-30'],
    ['from=2021-03-02&to=2021-03-01', '2021-03-02'],
  ] as const) {
    await page.goto(`timeline/?${query}`);
    await expect(told, query).toContainText(value);
    await atTop(page, query);
    await expect(page.locator('#list > .told'), 'and beside the list').toContainText(value);
    await expect(page.locator('.ev:visible'), query).toHaveCount(all);
  }
  await page.locator('input[name=kind]').first().check();
  await expect(told, 'it is said until the reader chooses').toBeEmpty();
  await expect(page.locator('#list > .told')).toBeEmpty();
  await page.goto('search/?q=a&kind=Evnt&from=2021-02-30');
  await expect(page.locator('.notes .told')).toContainText(/Evnt.*2021-02-30/);
  for (const hash of ['#round-%', '#round-50%-off', '#no-such-part']) {
    await page.goto('about:blank');
    await page.goto(`issues/${hash}`);
    await expect(told, hash).toContainText(hash.slice(1));
  }
  for (const path of ['asof/', 'issues/']) {
    await page.goto(`${path}?asof=2021-02-30`);
    await expect(told, path).toContainText('2021-02-30');
    await atTop(page, path);
  }
  expect(new URL(page.url()).pathname).toBe(`${BASE}issues/`);
  await page.goto('issues/#main');
  await page.waitForLoadState('networkidle');
  await expect(told).toHaveCount(0);
});

test('the list and the lanes go on where a browser lets the address be written no more', async ({ page }) => {
  // As Safari does after 100 times in 10 seconds.
  await page.addInitScript(() => {
    History.prototype.replaceState = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times per 10 seconds', 'SecurityError');
    };
    addEventListener('events-filtered', (event) => {
      document.documentElement.dataset['lanes'] = String((event as CustomEvent<{ shown: readonly string[] }>).detail.shown.length);
    });
  });
  await page.goto('timeline/');
  await page.locator('event-filter [name=q]').fill('the');
  const shown = await page.locator('.ev:visible').count();
  await expect(page.locator('html')).toHaveAttribute('data-lanes', String(shown));
  await page.locator('.ev:visible h3 a').first().click();
  await page.waitForURL(/timeline\/[^/?]+\//);
});

test('a download that fails is told, and nothing is saved of no event', async ({ page, context }) => {
  await page.goto('timeline/');
  const [csv, calendar] = [page.locator('[data-take=csv]'), page.locator('[data-take=ics]')];
  await context.route('**/events.*', async (route) => {
    await route.fulfill({ status: 404, body: 'Not here' });
  });
  let saved = 0;
  page.on('download', () => (saved += 1));
  await csv.click();
  await expect(page.locator('.took')).not.toBeEmpty();
  expect(saved).toBe(0);
  await page.locator('event-filter [name=q]').fill('zzzzzzzz');
  await expect(csv).toBeDisabled();
  await expect(calendar).toBeDisabled();
  await expect(page.locator('.took')).toBeEmpty();
  await page.locator('.clear').click();
  await expect(csv).toBeEnabled();
});

test('what is copied is what stands there, without marks of the page', async ({ page }) => {
  await page.goto(citingEvent());
  await page.waitForLoadState('networkidle');
  const copied = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return String(getSelection()).trim();
      });
  const heading = page.locator('main h2[id]:has(.anchor)').first();
  await expect(heading.locator('.anchor')).toHaveCount(1);
  expect(await copied('main h2[id]:has(.anchor)')).not.toContain('#');
  const sentence = await copied('.prose p:has(a.cite)');
  expect(sentence).not.toMatch(/\d$|source/);
  expect(sentence.length).toBeGreaterThan(30);
  expect((await copied('.big')).match(/\b\d{4}\b/g), 'the date of an event, once').toHaveLength(1);
  for (const part of ['issues', 'rounds']) {
    const path = templates().find((one) => one.startsWith(`${part}/`) && one !== `${part}/`);
    if (path === undefined) throw new Error(`The built site has no page in ${part}/.`);
    await page.goto(path);
    expect(await copied('h1'), path).toMatch(/[.:]\s\S/);
  }
});

test('the shortcut of one key can be turned off, on this device, and back on; the one with Ctrl stays', async ({ page }) => {
  const dialog = page.locator('dialog[open]');
  const choice = page.getByLabel(/Single-key shortcut/);
  await page.goto('issues/');
  await page.keyboard.press('/');
  await choice.uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('/');
  await page.goto('timeline/');
  await expect(page.locator('.open-search kbd')).toBeHidden();
  await page.keyboard.press('/');
  await page.waitForTimeout(500);
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => [Object.keys(localStorage).length, document.cookie])).toEqual([1, '']);
  await page.keyboard.press('Control+k');
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a source is seen without leaving the sentence, by pointer and keyboard', async ({ page }) => {
  await page.goto(citingEvent());
  await page.waitForLoadState('load');
  const cite = page.locator('.prose a.cite').first();
  await cite.focus();
  await page.keyboard.press('Enter');
  const pop = page.locator('#pop');
  await expect(pop).toBeVisible();
  await expect(pop, 'the source takes the focus, so that it is read out').toBeFocused();
  await expect(pop).toHaveAccessibleName(/^source \d+$|^sources \d+–\d+$/);
  await expect(pop.locator('a[href*="web.archive.org"], a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#pop') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(pop).toBeHidden();
  await expect(cite, 'and gives it back').toBeFocused();
  await page.keyboard.press('Enter');
  const last = pop.locator('a').last();
  await last.focus();
  await page.keyboard.press('Tab');
  await expect(pop, 'it closes when the focus has gone through it').toBeHidden();
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('issues/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('on paper every template has its words and nothing to press', async ({ sharedPage: page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of templates()) {
    await page.goto(path);
    // The words of the search page come with its script.
    await expect.poll(async () => (await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
    expect(await page.locator('.top nav, .open-search, .skip').filter({ visible: true }).count(), path).toBe(0);
  }
});

test('on paper the addresses of sources are printed', async ({ page }) => {
  await page.goto(citingEvent());
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('.srcs a[href^="http"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('http');
});

test('a citation is copied beside a source, in the list and in its note', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (): Promise<string> => page.evaluate(async () => navigator.clipboard.readText());
  await page.goto(citingEvent());
  await page.waitForLoadState('load');
  const item = page.locator('.srcs li').first();
  await item.locator('copy-text button').click();
  await expect(item.locator('.copied')).not.toBeEmpty();
  const address = (await item.locator('a').first().getAttribute('href')) ?? '';
  expect(await copied()).toContain(address);
  await page.evaluate(async () => navigator.clipboard.writeText('-'));
  await page.locator('.prose a.cite').first().click();
  const note = page.locator('#pop');
  // A citation of several sources shows each of them.
  await note.locator('copy-text button').first().click();
  await expect(note.locator('.copied').first()).not.toBeEmpty();
  expect(await copied()).toContain((await note.locator('a').first().getAttribute('href')) ?? '-');
});

/** A page that cites so many sources that it folds some of them. */
const folding = allPages().find((name) => readFileSync(join(DIST, name), 'utf8').includes('<details class="leaf fold"'));
if (folding !== undefined)
  test('on paper the sources that a page folds on screen are all there', async ({ page }) => {
    await page.goto(folding.replace(/index\.html$/, ''));
    const sources = page.locator('details.fold .srcs li');
    const all = await sources.count();
    expect(all).toBeGreaterThan(0);
    await expect(sources.filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(sources.filter({ visible: true })).toHaveCount(all);
  });

test('a missing page is answered with 404 and words', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main a').first()).toHaveAttribute('href', new RegExp(`^${BASE}`));
});

/** Opens a page and waits until all that comes by itself is there. @returns by how much the page shifted meanwhile. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  // What scripts add when the page is idle has come, and a frame was drawn with it.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() =>
          requestAnimationFrame(() => {
            setTimeout(done, 300);
          }),
        );
      }),
  );
  return Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? 0));
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])
  test.describe(`${String(viewport.width)} pixels wide`, () => {
    test.use({ viewport });
    test('nothing moves while a page loads', async ({ context }) => {
      await context.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) + (entry.hadRecentInput ? 0 : entry.value),
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const moved: string[] = [];
      const open = async (page: Page, path: string): Promise<void> => {
        const shift = await shiftOf(page, path);
        if (shift >= 0.1) moved.push(`${path} by ${String(shift)}`);
      };
      // As on a slow line: the words are painted long before their faces come.
      await context.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.fallback();
      });
      // Nearly all the time is waiting, so several pages wait at once. Each takes the next path from the same list.
      const paths = [...templates(), 'search/?q=the+first+offer'].values();
      const takeTurns = async (): Promise<void> => {
        const page = await context.newPage();
        for (const path of paths) await open(page, path);
      };
      await Promise.all([takeTurns(), takeTurns(), takeTurns()]);
      expect(moved).toEqual([]);
    });
  });
