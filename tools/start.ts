/** `npm start`: builds the site, serves it and prints its address. */
import { spawnSync } from 'node:child_process';
import { basePath } from '../src/address.ts';
import { env } from '../src/env.ts';
import { outputDir } from './output-dir.ts';
import { listen, siteServer } from './serve.ts';

const wanted = Number(env('PORT') ?? 4321);
const server = siteServer(outputDir(), basePath());
let port: number;
try {
  port = await listen(server, wanted, env('PORT') === undefined ? 10 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['tools/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SITE: env('SITE') ?? `http://localhost:${String(port)}` },
});
if (status !== 0) process.exit(status ?? 1);
console.log(`Open http://localhost:${String(port)}${basePath()} (Ctrl+C ends it)`);
