import { defineConfig } from '@playwright/test';
import { BASE, PORT } from './tests/browser/site.ts';
import { chromiumLaunch } from './tools/browser.ts';

/** Browser tests: real Chromium on the built site, served under a base path as GitHub Pages serves a project. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/setup.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 180_000,
  reporter: process.env['CI'] ? [['list']] : [['line']],
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    baseURL: `http://127.0.0.1:${String(PORT)}${BASE}`,
  },
});
