import './tools/node-version.mjs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { viteMessages } from './src/i18n/vite-messages.ts';
import { isFlagship, NOT_RUN } from './tests/flagship/is-flagship.ts';

/**
 * Tests in plain Node, without Astro. Run one project with `npx vitest run --project unit`.
 * - `unit` mirrors src/. Where a test needs a whole record it reads a small one, so any record may be in src/content.
 * - `sites` builds the small records of tests/sites.
 * - `flagship` runs with the flagship record only: tests of what it holds, and the tests of the code that hold for every
 *   record, on this large one.
 */
const SMALL_RECORD = 'tests/sites/harbor/record';

/** Tests of the code that read a whole record and hold for every record. */
const ANY_RECORD = [
  'tests/unit/citation/cite-{page,source}.test.ts',
  'tests/unit/exports/*.test.ts',
  'tests/unit/record/snapshot.test.ts',
  'tests/unit/record/week.test.ts',
  'tests/unit/search/page-index.test.ts',
];

const project = (name: string, include: string[], env: Readonly<Record<string, string>> = {}): TestProjectInlineConfiguration => ({
  plugins: [viteMessages()],
  test: {
    // A worker keeps its modules, and with them the record it has read, from file to file.
    isolate: false,
    setupFiles: ['tests/restore-env.ts'],
    name,
    environment: 'node',
    include,
    env,
    // A slow or busy machine must not make a sound test fail.
    testTimeout: 60_000,
  },
});

const flagship = isFlagship();
if (!flagship) console.log(NOT_RUN);

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts'], { RECORD: SMALL_RECORD }),
      project('sites', ['tests/sites/*.test.ts']),
      ...(flagship ? [project('flagship', ['tests/flagship/unit/**/*.test.ts', ...ANY_RECORD])] : []),
    ],
  },
});
