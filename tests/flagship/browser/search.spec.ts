/** Search: opened by key from any page, forgiving, filtered, kept in the address, and honest when it cannot load. */
import { expect, test } from '../../browser/fixtures.ts';

test('nothing of the search is fetched until it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/pagefind|search\/words|dialog|box/.test(request.url())) asked.push(request.url());
  });
  await page.goto('issues/');
  await page.waitForTimeout(600);
  expect(asked).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.locator('dialog input[type=search]').fill('vaccine');
  await expect(page.locator('dialog .res a').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});

test('by keyboard: open, type, walk the results, open one; Escape gives the focus back', async ({ page }) => {
  await page.goto('issues/');
  await page.locator('.open-search').focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog input[type=search]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('.open-search')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog input[type=search]')).toBeFocused();
  await page.keyboard.type('health metrics');
  await expect(page.locator('dialog .res a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('.res') !== null)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/issues\/health-metrics\//);
});

test('a misspelling is corrected, the page says so, and the reader can keep the words as typed', async ({ page }) => {
  await page.goto('search/?q=vacination');
  await expect(page.getByText('Showing results for')).toBeVisible();
  await expect(page.locator('.res a').first()).toHaveAttribute('href', /\/issues\/vaccination\//);
  await page.getByRole('link', { name: /as typed/ }).click();
  await expect(page.getByText('Showing results for')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('vacination');
  await page.getByRole('button', { name: 'Turn spelling correction back on' }).click();
  await expect(page.getByText('Showing results for')).toBeVisible();
});

test('a word of the record that it spells otherwise is found by its synonym', async ({ page }) => {
  await page.goto('search/?q=mascarillas');
  await expect(page.locator('.res a').first()).toHaveAttribute('href', /masks/);
});

test('filters narrow, count, and live in the address', async ({ page }) => {
  await page.goto('search/?q=testing');
  await expect(page.locator('.res a').first()).toBeVisible();
  const box = page.locator('input[type=checkbox][name=kind]').first();
  await box.check();
  await expect.poll(() => new URL(page.url()).searchParams.get('kind')).not.toBeNull();
  const url = page.url();
  await page.reload();
  await expect(page.locator('input[type=checkbox][name=kind]:checked')).toHaveCount(1);
  expect(page.url()).toBe(url);
});

for (const facet of ['kind', 'party', 'issue', 'round'])
  test(`a choice of ${facet} leaves as many results as its count says`, async ({ page }) => {
    await page.goto('search/?q=testing');
    // Only the full text finds sources: the answer is complete.
    await expect(page.locator('label', { has: page.locator('input[value=Source]') })).toBeVisible();
    const group = page.locator('.narrow-by details', { has: page.locator(`input[name=${facet}]`) });
    if (!(await group.evaluate((details: HTMLDetailsElement) => details.open))) await group.locator('summary').click();
    const option = group.locator('label:visible').last();
    const left = (await option.locator('span').textContent()) ?? '';
    const value = await option.locator('input').inputValue();
    await expect(page.locator('.count')).not.toHaveText(new RegExp(`^${left} result`));
    await option.locator('input').check();
    await expect(page.locator('.count')).toHaveText(new RegExp(`^${left} results? for`));
    await expect.poll(() => new URL(page.url()).searchParams.get(facet)).toBe(value);
  });

test('everything a reader chose is in the address and comes back by reload, copied link, and Back', async ({ page, context }) => {
  await page.goto('search/?q=testing');
  await expect(page.locator('.res a').first()).toBeVisible();
  await page.locator('input[name=kind][value=Event]').check();
  for (const name of ['Who', 'Round', 'Dates']) await page.locator('.narrow-by summary', { hasText: name }).click();
  await page.locator('input[name=party][value=ctu]').check();
  await page.locator('input[name=from]').fill('2021-01-01');
  await page.locator('input[name=to]').fill('2021-12-31');
  await page.locator('select[name=sort]').selectOption('oldest');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=testing&kind=Event&party=ctu&from=2021-01-01&to=2021-12-31&sort=oldest');
  const titles = (of = page): Promise<string[]> => of.locator('.res a').allTextContents();
  await expect
    .poll(async () =>
      (await page.locator('.found time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))).every(
        (date, index, dates) => date >= '2021' && date < '2022' && (index === 0 || date >= (dates[index - 1] ?? '')),
      ),
    )
    .toBe(true);
  const before = await titles();
  expect(before.length).toBeGreaterThan(3);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => titles(other)).toEqual(before);
  await other.close();
  const link = page.locator('.res a').nth(2);
  const href = await link.getAttribute('href');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/timeline\//);
  await page.goBack();
  await expect.poll(() => titles()).toEqual(before);
  await expect(page.locator('input[name=party][value=ctu]')).toBeChecked();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
});

test('Back to a list that was made longer shows all of it again, at the result that was followed', async ({ page }) => {
  const results = page.locator('.res a');
  await page.addInitScript(() => {
    addEventListener('search-shown', (event) => {
      document.documentElement.dataset['whole'] = String((event as CustomEvent<{ whole: boolean }>).detail.whole);
    });
  });
  await page.goto('search/?q=testing&kind=Event');
  // The list of the titles alone has another order than the one that the full text gives.
  await expect(page.locator('html')).toHaveAttribute('data-whole', 'true');
  await expect(results).toHaveCount(20);
  await page.getByRole('button', { name: /^Show more/ }).click();
  await expect(results).toHaveCount(40);
  await results.nth(30).click();
  await page.waitForURL(/timeline\//);
  const followed = new URL(page.url()).pathname;
  await page.goBack();
  await expect(results).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(followed);
});

test('a result taken from the dialog: Back opens the dialog with what it showed', async ({ page }) => {
  await page.goto('issues/');
  await page.keyboard.press('/');
  await page.locator('dialog input[type=search]').fill('cooling-off period');
  await page.locator('dialog .res a').first().click();
  await page.waitForURL(/cooling-off/);
  await page.goBack();
  await expect(page.locator('dialog[open] input[type=search]')).toHaveValue('cooling-off period');
  await expect(page.locator('dialog .res a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('.open-search')).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('best results first, the others by kind, with the dates of events; searches are kept only when asked', async ({ page }) => {
  await page.goto('search/?q=vaccine');
  await expect(page.locator('.found section').nth(1).locator('h2')).toBeVisible();
  await expect(page.locator('.found section').first().locator('li')).toHaveCount(3);
  for (const kind of await page.locator('.found .kind', { hasText: 'Event' }).all()) await expect(kind.locator('time')).toHaveCount(1);
  await page.locator('.res a').first().click();
  await page.waitForURL(/issues|timeline|glossary/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('search/');
  await page.getByLabel('Keep my recent searches on this device').check();
  await page.locator('input[type=search]').fill('masks');
  await page.locator('.res a').first().click();
  await page.waitForURL(/masks/);
  await page.goto('search/');
  await expect(page.getByRole('button', { name: 'masks' })).toBeVisible();
});

test('words in quotation marks are found side by side in their order, the page says so, and can look for them anywhere', async ({
  page,
}) => {
  const count = async (): Promise<number> => {
    await expect(page.locator('.count')).toHaveText(/^[\d,]+ results? for/);
    return Number(/^[\d,]+/.exec(await page.locator('.count').innerText())?.[0].replace(',', ''));
  };
  await page.goto('search/?q=%22tentative+agreement%22');
  const phrase = await count();
  await expect(page.locator('.notes')).toContainText('quotation marks');
  await page.goto('search/?q=%E2%80%9Cagreement+tentative%E2%80%9D');
  expect(await count()).toBeLessThan(phrase);
  await page.goto('search/?q=%22ventilation+of+the+moon%22');
  await expect(page.locator('.found')).toContainText('No page has these words side by side: “ventilation of the moon”.');
  await page.getByRole('button', { name: 'Look for the words anywhere' }).click();
  await expect(page.locator('.res a').first()).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('ventilation of the moon');
});

test('nothing found says so and leads to the A to Z', async ({ page }) => {
  await page.goto('search/?q=qqqqxzzzzv');
  await expect(page.locator('main a[href$="/index-a-z/"]').first()).toBeVisible();
  await expect(page.locator('.res')).toHaveCount(0);
});

test('words with a similar spelling are offered when nothing was found', async ({ page }) => {
  await page.goto('search/?q=vacinatoin&exact=1&kind=Event');
  await expect(page.getByText('Did you mean:')).toBeVisible();
  await page.getByRole('button', { name: 'vaccination', exact: true }).click();
  await expect(page.locator('.res a').first()).toHaveAttribute('href', /\/timeline\/.*vaccin/);
});

test('the field is in the page from the start: what is typed before the script runs is searched for', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/search-box|SearchBox/, async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await page.locator('main input[type=search]').fill('vaccination');
  await expect(page.getByText('The search needs JavaScript')).toBeVisible();
  release();
  await expect(page.locator('.res a').first()).toHaveAttribute('href', /\/issues\/vaccination\//);
  await expect(page.getByText('The search needs JavaScript')).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('vaccination');
});

test.describe('when it cannot load', () => {
  test('blocked, it says so and offers the A to Z', async ({ page }) => {
    await page.route(/pagefind|search\/words/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('search/?q=testing');
    await expect(page.locator('main')).toContainText(/cannot|could not|not load/i);
    await expect(page.locator('main a[href$="/index-a-z/"]').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and the A to Z is there', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByText('The search needs JavaScript')).toBeVisible();
    await page.locator('main a[href$="/index-a-z/"]').first().click();
    expect(await page.locator('main a').count()).toBeGreaterThan(300);
  });
});
