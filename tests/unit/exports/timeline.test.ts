import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { timelineJson } from '../../../src/exports/timeline.ts';
import { readDate } from '../../../src/record/core/date.ts';
import { record } from './record.ts';

interface Slide {
  readonly unique_id: string;
  readonly group?: string;
  readonly start_date: { readonly data: { readonly date_obj: Date } };
  readonly end_date?: { readonly data: { readonly date_obj: Date } };
  readonly text: { readonly headline: string; readonly text: string };
}
interface Config {
  readonly events: readonly Slide[];
  readonly title?: Slide;
  readonly scale: string;
  isValid(): boolean;
  validate(): void;
  getErrors(separator?: string): string | readonly string[];
}

/** What TimelineJS asks of a browser before it reads: a cleaner of HTML, a parser of HTML and a fetcher. None touches dates or ids. */
const BROWSER = `
  globalThis.DOMParser ??= class { parseFromString(html) { return { body: { textContent: html.replace(/<[^>]*>/g, '') } }; } };
  export default { addHook() {}, sanitize: (html) => html };
  export const fetchJSON = undefined, ajax = undefined, getJSON = undefined;`;

/** TimelineJS's own reader of its JSON, bundled out of its package. */
async function timelineConfig(): Promise<new (data: object) => Config> {
  const folder = mkdtempSync(join(tmpdir(), 'timelinejs-'));
  await build({
    entryPoints: ['node_modules/@knight-lab/timelinejs/src/js/core/TimelineConfig.js'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile: join(folder, 'config.mjs'),
    logLevel: 'error',
    plugins: [
      {
        name: 'browser',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^dompurify$|\/net\/Net$/ }, ({ path }) => ({ path, namespace: 'browser' }));
          onLoad({ filter: /.*/, namespace: 'browser' }, () => ({ contents: BROWSER }));
        },
      },
    ],
  });
  const module = (await import(join(folder, 'config.mjs'))) as { TimelineConfig: new (data: object) => Config };
  rmSync(folder, { recursive: true });
  return module.TimelineConfig;
}

const data = (): { events: Record<string, unknown>[] } => JSON.parse(timelineJson(record)) as { events: Record<string, unknown>[] };

describe('timeline.json', async () => {
  const Reader = await timelineConfig();

  it('is valid for TimelineJS, which reads every event', () => {
    const config = new Reader(data());
    config.validate();
    expect(config.getErrors()).toEqual([]);
    expect(config.isValid()).toBe(true);
    expect(config.scale).toBe('human');
    expect(config.title?.text.headline).toBe(record.site.title);
    expect(config.events.map(({ unique_id: id }) => id).sort()).toEqual(record.events.map(({ id }) => id).sort());
  });

  it('is read with the days that the record means', () => {
    const local = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const days = new Map(new Reader(data()).events.map(({ unique_id: id, start_date: start }) => [id, local(start.data.date_obj)]));
    expect(
      record.events.filter(({ id, data: event }) => days.get(id) !== readDate(event.date).from).map(({ id }) => [id, days.get(id)]),
    ).toEqual([]);
  });

  it('rejects events without a date', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const spoilt = data();
    delete spoilt.events[0]?.['start_date'];
    expect(new Reader(spoilt).events).toHaveLength(record.events.length - 1);
    log.mockRestore();
  });
});
