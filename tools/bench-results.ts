/** Where benches write what they measured: one part of `bench/results.md` each, between its markers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';
import { median } from 'd3';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';

const RESULTS = 'bench/results.md';

/** Replaces one part of the results, between its markers, and keeps the others. */
export function writePart(part: string, text: string): void {
  const start = `<!-- ${part}:start -->`;
  const end = `<!-- ${part}:end -->`;
  const whole = existsSync(RESULTS)
    ? readFileSync(RESULTS, 'utf8')
    : '# Measured\n\nWritten by `npm run bench`. Numbers are single runs unless a line says otherwise; trust ratios more than digits.\n';
  const block = `${start}\n${text.trim()}\n${end}`;
  const pattern = new RegExp(`${start}[\\s\\S]*?${end}`);
  mkdirSync('bench', { recursive: true });
  writeFileSync(RESULTS, pattern.test(whole) ? whole.replace(pattern, () => block) : `${whole.trimEnd()}\n\n${block}\n`);
  console.log(`\n${text.trim()}`);
}

/** The machine and the day, as each part of the results names them. */
export const machine = `${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;

/**
 * How fast the machine is in a browser at this moment: Lighthouse's BenchmarkIndex, the median of three. Shared machines vary
 * by half from hour to hour, so milliseconds of two runs are compared with it beside them.
 */
export async function pace(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const found: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) found.push(await page.evaluate(pageFunctions.computeBenchmarkIndex));
  await page.close();
  return Math.round(median(found) ?? 0);
}
