import './tools/node-version.mjs';
import { defineConfig } from '@playwright/test';
import { BASE, ORIGIN } from './tests/browser/site.ts';
import { isFlagship, NOT_RUN } from './tests/flagship/is-flagship.ts';
import { chromiumLaunch } from './tools/browser.ts';

const flagship = isFlagship();
// Each worker reads this file again: one of them says it.
if (!flagship && process.env['TEST_WORKER_INDEX'] === undefined) console.log(NOT_RUN);

/**
 * Browser tests: real Chromium on the built site, served under a base path as GitHub Pages serves a project.
 * `code` runs on the site of any record, `flagship` on that of the flagship only.
 */
export default defineConfig({
  projects: [{ name: 'code', testDir: 'tests/browser' }, ...(flagship ? [{ name: 'flagship', testDir: 'tests/flagship/browser' }] : [])],
  globalSetup: './tests/browser/setup.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 180_000,
  // A slow or busy machine must not make a sound page fail. In CI a second try is reported as flaky, not as passed.
  expect: { timeout: 20_000 },
  retries: process.env['CI'] ? 1 : 0,
  reporter: process.env['CI'] ? [['list']] : [['line']],
  use: {
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    baseURL: `${ORIGIN}${BASE}`,
  },
});
