import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { BASE, ORIGIN, SERVED_AT } from './site.ts';

/** The build that will be published names the origin where it will be; until then that origin is the server of the tests. */
async function serveOrigin(context: BrowserContext): Promise<void> {
  if (ORIGIN === SERVED_AT) return;
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${SERVED_AT}${pathname}${search}` }) });
  });
}

/** @returns a list to which every console error, page error, policy violation and request to another origin is added. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${ORIGIN}/`) && !/^(data|blob|about):/.test(request.url()))
      problems.push(`request to another origin: ${request.url()}`);
  });
  return problems;
}

/** A page that several tests look at, with what has gone wrong on it since it was last asked. */
interface Shared {
  readonly page: Page;
  readonly problems: string[];
}

/**
 * `page` is of the test alone. `sharedPage` is for tests that change nothing but size and media, which are reset before each:
 * all of a worker share it, with its cache, so that what many of them look at is loaded once. A test that uses either fails
 * on any problem that `watch` sees. One test object serves all files: with another set of fixtures a worker would start anew.
 */
export const test = base.extend<{ sharedPage: Page }, { shared: Shared }>({
  context: async ({ context }, use) => {
    await serveOrigin(context);
    await use(context);
    // A request that is under way when its test ends has nobody to answer.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  page: async ({ page }, use) => {
    const problems = watch(page);
    await use(page);
    expect(problems).toEqual([]);
  },
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: `${ORIGIN}${BASE}` });
      await serveOrigin(context);
      const page = await context.newPage();
      await use({ page, problems: watch(page) });
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
    { scope: 'worker' },
  ],
  sharedPage: async ({ shared: { page, problems } }, use) => {
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, contrast: null, reducedMotion: null });
    await page.setViewportSize({ width: 1280, height: 720 });
    await use(page);
    expect(problems.splice(0)).toEqual([]);
  },
});
export { expect };
