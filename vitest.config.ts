import { defineConfig } from 'vitest/config';
import { viteMessages } from './src/i18n/vite-messages.ts';

/**
 * Tests in plain Node, without Astro: `unit` mirrors src/, `sites` reads the folders of tests/sites.
 * Run one of them with `npx vitest run --project unit`.
 */

/** Milliseconds a test may take: a slow or busy machine must not make a sound test fail. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      { plugins: [viteMessages()], test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout } },
      { plugins: [viteMessages()], test: { name: 'sites', environment: 'node', include: ['tests/sites/*.test.ts'], testTimeout } },
    ],
  },
});
