import { spawnSync } from 'node:child_process';
import { listen, siteServer } from '../../tools/serve.ts';
import { BASE, DIST, PORT } from './site.ts';

/** Builds the site under a project base path and serves it while the tests run. `REUSE_SITE=1` keeps the last build. */
export default async function setup(): Promise<() => void> {
  if (!process.env['REUSE_SITE']) {
    const { status } = spawnSync(process.execPath, ['tools/build.ts'], {
      stdio: 'inherit',
      env: { ...process.env, OUT_DIR: DIST, BASE_PATH: BASE, SITE: `http://127.0.0.1:${String(PORT)}`, CACHE_KEY: 'test' },
    });
    if (status !== 0) throw new Error('The site to test could not be built.');
  }
  const server = siteServer(DIST, BASE);
  await listen(server, PORT, 1);
  return () => {
    server.close();
  };
}
