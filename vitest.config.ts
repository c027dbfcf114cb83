import { defineConfig } from 'vitest/config';

/**
 * Tests in plain Node, without Astro: `unit` mirrors src/, `sites` reads the folders of tests/sites.
 * Run one of them with `npx vitest run --project unit`.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'sites', environment: 'node', include: ['tests/sites/*.test.ts'] } },
    ],
  },
});
