/** Finds a Chromium for tests, pictures and benches: the one npm brings, else one that is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from '../src/env.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chrome or Chromium, from PATH or the usual places. */
function installed(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

/**
 * How Playwright starts the browser.
 * @throws when there is none, saying exactly what to install.
 */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }> {
  const chosen = env('CHROMIUM_PATH');
  if (chosen !== undefined && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: "${chosen}". Correct it, or unset it.`);
  if (chosen !== undefined) return { executablePath: chosen, args: QUIET };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package use its own NSS and expat, so that no system package is needed.
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: [...QUIET, '--headless=shell'] };
  }
  const found = installed();
  if (found) return { executablePath: found, args: QUIET };
  throw new Error(
    'No browser for the tests. Install Google Chrome (https://www.google.com/chrome/) or Chromium ("sudo apt install chromium" on Debian), or set CHROMIUM_PATH to the file of one.',
  );
}
