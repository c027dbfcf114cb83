/** The lanes of the flagship's timeline: zoom, typed days, marks that hold several events. */
import type { Page } from '@playwright/test';
import { drawing, openChart, stop, wordsOverlaid, SIZES, type Stop } from '../../browser/charts.ts';
import { expect, test } from '../../browser/fixtures.ts';

/** Goes in to the marks by keyboard. @returns the first one. */
async function goIn(page: Page): Promise<Stop> {
  await drawing(page).focus();
  await page.keyboard.press('ArrowRight');
  const here = await stop(page);
  if (!here) throw new Error('An arrow does not lead to the marks.');
  return here;
}

test.describe('the lanes of the timeline', () => {
  test('a zoomed span stands in the address, survives a reload and a copied link, and needs no pointer', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openChart(page, 'timeline');
    const marks = (): Promise<string[]> =>
      drawing(page)
        .locator('.it:not([display=none])')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
    const whole = await marks();
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { searchParams } = new URL(page.url());
    expect((searchParams.get('from') ?? '') < (searchParams.get('to') ?? '')).toBe(true);
    const near = await marks();
    expect(near).not.toEqual(whole);
    await page.locator('.to-link').click();
    await expect(page.locator('.said')).toHaveText('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(async () => (await marks()).length).toBe(near.length);
    await page.getByRole('button', { name: 'Whole span' }).click();
    await expect.poll(async () => (await marks()).length).toBe(whole.length);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('zooming by key keeps focus on what it was on, nearer and farther', async ({ page }) => {
    await openChart(page, 'timeline');
    const { row } = await goIn(page);
    for (const key of ['+', '+', '+', '+', 'ArrowRight', '+', 'ArrowRight', '-', '-', 'End', '+', '-', '-']) {
      const before = await drawing(page).locator('.behind').innerHTML();
      await page.keyboard.press(key);
      if (/[+-]/.test(key)) expect(await drawing(page).locator('.behind').innerHTML(), key).not.toBe(before);
      expect((await stop(page))?.row, key).toBe(row);
    }
  });

  test('a mark that stood for several events parts when it is opened, and focus stays in the drawing', async ({ page }) => {
    await openChart(page, 'timeline');
    await goIn(page);
    // The first mark with a number on it, from the first of its row.
    for (let turn = 0; turn < 20 && !/: \d+ events:/.test((await stop(page))?.name ?? ''); turn += 1)
      await page.keyboard.press('ArrowRight');
    const several = await stop(page);
    expect(several?.name).toMatch(/: \d+ events:/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stop(page))?.of ?? 0).toBeGreaterThan(several?.of ?? 0);
    expect((await stop(page))?.key).toBe(several?.key);
    // The drawing is the one tab stop, and while a reader is among its marks not even that.
    expect(await drawing(page).locator('[tabindex="0"]').count()).toBe(0);
  });

  test('with Ctrl the wheel zooms the lanes and never the page, also where they are as near or as far as they go', async ({ page }) => {
    await openChart(page, 'timeline');
    const taken = (deltaY: number): Promise<boolean> =>
      drawing(page).evaluate((svg, by) => {
        const { left, top, width, height } = svg.getBoundingClientRect();
        const wheel = { deltaY: by, ctrlKey: true, clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
        return !svg.dispatchEvent(new WheelEvent('wheel', wheel));
      }, deltaY);
    const behind = (): Promise<string> => drawing(page).locator('.behind').innerHTML();
    for (const deltaY of [-400, 400]) {
      const before = await behind();
      for (let turn = 0; turn < 8; turn += 1) expect(await taken(deltaY)).toBe(true);
      await expect.poll(behind).not.toBe(before);
      // As near, then as far as they go.
      await page.waitForTimeout(200);
      const end = await behind();
      expect(await taken(deltaY)).toBe(true);
      await page.waitForTimeout(200);
      expect(await behind()).toBe(end);
    }
  });

  test('a mark that zooms with focus keeps it, and its card says what it holds now', async ({ page }) => {
    await openChart(page, 'timeline');
    await goIn(page);
    for (let turn = 0; turn < 20 && !/: \d+ events:/.test((await stop(page))?.name ?? ''); turn += 1)
      await page.keyboard.press('ArrowRight');
    const several = (await stop(page))?.name;
    for (let turn = 0; turn < 8 && (await stop(page))?.name === several; turn += 1) await page.keyboard.press('+');
    const name = (await stop(page))?.name ?? '';
    expect(name).not.toBe(several);
    await expect(page.locator('.mark-card p')).toHaveText(new RegExp(name.slice(-30).replace(/[^\w ]/g, '.')));
  });

  for (const width of [1280, 1024, 768])
    test(`at ${String(width)} px the drawing that has room can be zoomed`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openChart(page, 'timeline');
      const before = await drawing(page).locator('.behind').innerHTML();
      await page.getByRole('button', { name: /^Round 3/ }).click();
      await expect.poll(() => drawing(page).locator('.behind').innerHTML()).not.toBe(before);
      expect(await wordsOverlaid(page, true)).toEqual([]);
    });

  test('no words lie over others or over marks, wherever the lanes are zoomed to', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openChart(page, 'timeline');
    for (const name of [/^Round 1/, /^Round 2/, /^Round 3/, 'Zoom out', 'All years', 'Zoom in', 'Zoom in', 'Whole span']) {
      await page.getByRole('button', { name }).click();
      expect(await wordsOverlaid(page, true), String(name)).toEqual([]);
    }
  });

  test('days of an address that reach beyond the record show the part that has events, and others are told', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const marks = drawing(page).locator('.it:not([display=none])');
    for (const query of ['from=0001-01-01&to=9999-12-31', 'from=1900-01-01&to=2100-01-01', 'from=2021-01-01&to=9999-12-31']) {
      await page.goto(`data/timeline/?${query}`);
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
      const inView = (): Promise<number> =>
        marks.evaluateAll((all) => {
          const { left = 0, right = 0 } = all[0]?.closest('svg')?.getBoundingClientRect() ?? {};
          const boxes = all.map((mark) => mark.getBoundingClientRect());
          return boxes.filter((box) => box.width > 0 && box.right > left && box.left < right).length;
        });
      await expect.poll(inView, query).toBeGreaterThan(3);
    }
    for (const [query, words] of [
      ['from=2030-01-01&to=2030-02-01', 'no event on these days'],
      ['from=2021-02-30', '2021-02-30'],
      ['view=nope', 'nope'],
    ] as const) {
      await page.goto(query.startsWith('view') ? `data/ladder/?${query}` : `data/timeline/?${query}`);
      await expect(page.locator('main > .told').filter({ hasText: words }), query).toBeInViewport({ ratio: 1 });
      await page.waitForTimeout(600);
      expect(new URL(page.url()).search, query).toBe(`?${query}`);
    }
  });

  test('an address keeps the days that it asks for until a reader moves the lanes', async ({ page }) => {
    await page.addInitScript(() => {
      const replace = History.prototype.replaceState;
      History.prototype.replaceState = function (...all) {
        document.documentElement.dataset['writes'] = `${document.documentElement.dataset['writes'] ?? ''} ${String(all[2])}`;
        replace.apply(this, all);
      };
    });
    for (const query of ['from=2021-01-01&to=2021-02-15', 'from=2021-01-01&to=2021-02-30']) {
      await page.goto(`data/timeline/?${query}`);
      await expect(page.getByRole('form', { name: 'Dates in view' }).getByLabel('From')).toHaveValue('2021-01-01');
      await page.waitForTimeout(800);
      expect(new URL(page.url()).search, query).toBe(`?${query}`);
      expect(await page.locator('html').getAttribute('data-writes'), query).toBeNull();
    }
    await expect(page.locator('main > .told')).toContainText('2021-02-30');
    await page.getByRole('button', { name: /^Round 3/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2021-01-01');
    await expect(page.locator('main > .told')).toBeEmpty();
  });

  test('on a narrow screen, too, days that are none are told', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('data/timeline/?from=2021-02-30');
    await expect(page.locator('main > .told')).toContainText('2021-02-30');
    await expect(page.locator('main > .told')).toBeInViewport({ ratio: 1 });
  });

  test('typed days zoom the lanes and stand in the address; a zoom stands in the fields', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openChart(page, 'timeline');
    const dates = page.getByRole('form', { name: 'Dates in view' });
    const before = await drawing(page).locator('.behind').innerHTML();
    await dates.getByLabel('From').fill('2021-01-01');
    await dates.getByLabel('To').fill('2021-02-28');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=2021-01-01&to=2021-02-28');
    expect(await drawing(page).locator('.behind').innerHTML()).not.toBe(before);
    await dates.getByLabel('To').fill('2020-12-01');
    await expect(dates.locator('output')).toHaveText('The first day comes after the last.');
    await expect(dates.getByLabel('To')).toHaveAttribute('aria-invalid', 'true');
    expect(new URL(page.url()).search).toBe('?from=2021-01-01&to=2021-02-28');
    await dates.getByLabel('To').fill('2021-02-28');
    await page.getByRole('button', { name: /^Round 3/ }).click();
    await expect(dates.getByLabel('From')).not.toHaveValue('2021-01-01');
    expect(await dates.getByLabel('From').inputValue()).toBe(new URL(page.url()).searchParams.get('from'));
  });

  for (const size of SIZES)
    test(`typed days choose what the list shows, at ${String(size.width)} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('timeline/');
      await page.locator('.live-tools').scrollIntoViewIfNeeded();
      const dates = page.getByRole('form', { name: 'Dates of the list below' });
      await dates.getByLabel('From').fill('2022-01-05');
      await expect.poll(() => new URL(page.url()).search).toBe('?from=2022-01-05');
      await dates.getByLabel('To').fill('2022-01-12');
      await expect.poll(() => new URL(page.url()).search).toBe('?from=2022-01-05&to=2022-01-12');
      const days = await page
        .locator('.ev:not([hidden])')
        .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['days'] ?? item.querySelector('time')?.dateTime ?? ''));
      expect(days.length).toBeGreaterThan(5);
      // An event dated to a month or a span is there when it shares a day with them.
      for (const [first = '', last = first] of days.map((day) => day.split('/')))
        expect(first <= '2022-01-12' && last >= '2022-01-05').toBe(true);
      await page.reload();
      await page.locator('.live-tools').scrollIntoViewIfNeeded();
      await expect(dates.getByLabel('From')).toHaveValue('2022-01-05');
      await expect(page.locator('event-filter output b')).toHaveText(`${String(days.length)} events`);
      await page.locator('.clear').click();
      await expect(dates.getByLabel('To')).toHaveValue('');
      expect(new URL(page.url()).search).toBe('');
    });

  test('dragging over the strip chooses the days of the list, and typed days are shown on it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('timeline/');
    await page.locator('.live-tools').scrollIntoViewIfNeeded();
    const strip = drawing(page).locator('.dens');
    await strip.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width * 0.4, y + height / 2);
    await expect(drawing(page).locator('.strip .overlay')).toHaveCount(1);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await expect(page.locator('.ev[hidden]')).not.toHaveCount(0);
    await page.goto('timeline/?from=2021-01-11&to=2021-02-11');
    await page.locator('.live-tools').scrollIntoViewIfNeeded();
    await expect(drawing(page).locator('.strip .selection')).toBeVisible();
  });

  test('with less motion a zoom is there at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openChart(page, 'timeline');
    const places = (): Promise<(string | null)[]> =>
      drawing(page)
        .locator('.it')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('transform')));
    const [before, at, after] = [
      await places(),
      await page.getByRole('button', { name: /^Round 1/ }).evaluate((button: HTMLElement) => {
        button.click();
        return [...document.querySelectorAll('.picture .from-1176 .it')].map((mark) => mark.getAttribute('transform'));
      }),
      await places(),
    ];
    expect(at).not.toEqual(before);
    expect(after).toEqual(at);
  });
});
