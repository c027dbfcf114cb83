import { listen, siteServer } from '../../tools/serve.ts';
import { buildTestSite } from '../../tools/test-site.ts';
import { BASE, DIST, PORT } from './site.ts';

/** Builds the site and serves it while the tests run. `REUSE_SITE=1` keeps the last build. */
export default async function setup(): Promise<() => void> {
  if (!process.env['REUSE_SITE']) buildTestSite();
  const server = siteServer(DIST, BASE);
  await listen(server, PORT, 1);
  return () => {
    server.close();
  };
}
