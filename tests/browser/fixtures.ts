import { test as base, expect } from '@playwright/test';
import { PORT } from './site.ts';

/** A page that fails its test on any console error, page error, policy violation or request to another origin. */
export const test = base.extend<{ watched: null }>({
  watched: [
    async ({ page }, use) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text())) wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`page error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(`http://127.0.0.1:${String(PORT)}/`) && !/^(data|blob|about):/.test(request.url()))
          wrong.push(`request to another origin: ${request.url()}`);
      });
      await use(null);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
