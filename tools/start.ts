/** `npm start`: builds the site, serves it and prints its address. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { basePath } from '../src/address.ts';
import { listen, siteServer } from './serve.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
const server = siteServer(resolve(process.env['OUT_DIR'] ?? 'dist'), basePath());
let port: number;
try {
  port = await listen(server, wanted, process.env['PORT'] ? 1 : 10);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['tools/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SITE: process.env['SITE'] ?? `http://localhost:${String(port)}` },
});
if (status !== 0) process.exit(status ?? 1);
console.log(`Open http://localhost:${String(port)}${basePath()} (Ctrl+C ends it)`);
