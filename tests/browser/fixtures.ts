import { test as base, expect } from '@playwright/test';
import { ORIGIN, SERVED_AT } from './site.ts';

/** A page that fails its test on any console error, page error, policy violation or request to another origin. */
export const test = base.extend<{ watched: null }>({
  // The build that will be published names the origin where it will be; until then that origin is the server of the tests.
  context: async ({ context }, use) => {
    if (ORIGIN !== SERVED_AT)
      await context.route(`${ORIGIN}/**`, async (route) => {
        const { pathname, search } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: `${SERVED_AT}${pathname}${search}` }) });
      });
    await use(context);
  },
  watched: [
    async ({ page }, use) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text())) wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`page error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${ORIGIN}/`) && !/^(data|blob|about):/.test(request.url()))
          wrong.push(`request to another origin: ${request.url()}`);
      });
      await use(null);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
