/** The site that the browser tests look at: built under the path of a project, or where `SITE` and `BASE_PATH` say it is published. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { basePath, siteOrigin } from '../src/address.ts';
import { env } from '../src/env.ts';

/** The path under which the site is tested. A project's path is the harder case, so it is the default. */
export const TEST_BASE = env('BASE_PATH') === undefined ? '/at-the-table/' : basePath();
/** Where the site is served while the tests run; `TEST_PORT` names another, so that two checkouts can be tested at once. */
export const TEST_PORT = Number(env('TEST_PORT') ?? 4417);
export const TEST_SITE = resolve(env('TEST_SITE') ?? '.cache/test-site');

/** Where the server of the tests listens. */
export const SERVED_AT = `http://127.0.0.1:${String(TEST_PORT)}`;
/** The origin that the pages give as theirs: the server's, or the one of `SITE`, where the tested build is published. */
export const TEST_ORIGIN = env('SITE') === undefined ? SERVED_AT : siteOrigin();

/** The environment of the build. */
export const testSiteEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  OUT_DIR: TEST_SITE,
  BASE_PATH: TEST_BASE,
  SITE: TEST_ORIGIN,
  CACHE_KEY: 'test',
});

/** Builds it. @throws when the build fails; it has said why. */
export function buildTestSite(): void {
  const { status } = spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'inherit', env: testSiteEnv() });
  if (status !== 0) throw new Error('The site to test could not be built.');
}
