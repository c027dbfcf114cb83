import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { viewKey, type ReadyChart, type View } from '../../../src/charts/chart.ts';
import { sceneToSvg } from '../../../src/charts/figure/svg.ts';
import { CASES } from './kinds.ts';

/** A drawing of many points is told by its beginning, its length and its fingerprint. */
const MOST = 60_000;
function kept(text: string): string {
  return text.length <= MOST
    ? text
    : `${text.slice(0, 4000)}\n… ${String(text.length)} letters, ${createHash('sha256').update(text).digest('hex')}\n`;
}

const svg = (ready: ReadyChart, view: View): string =>
  (['wide', 'narrow'] as const)
    .map((size) => sceneToSvg(ready.scene(size, view), { label: 'A finding', class: `on-${size}` }).replace(/></g, '>\n<'))
    .join('\n\n');

function inWords(ready: ReadyChart, view: View): string {
  const { caption, columns, rows } = ready.table(view);
  return [
    `Key: ${ready
      .key(view)
      .map(({ label, class: name }) => `${label} [${name}]`)
      .join(' · ')}`,
    '',
    ...ready.summary(view).map(({ text, item }) => `- ${text}${item === undefined ? '' : ` (${item})`}`),
    '',
    caption,
    columns.map(({ title, numeric }) => `${title}${numeric ? ' #' : ''}`).join(' | '),
    ...rows.map((row) => row.map((cell) => cell ?? '–').join(' | ')),
    '',
  ].join('\n');
}

describe.each(CASES)('$chart: $name', ({ chart, name, ready }) => {
  test.each(ready.views.map((view) => ({ view, key: viewKey(view) })))('draws and says what it did before: $key', async ({ view, key }) => {
    const file = `./goldens/${chart}/${name}${key === '' ? '' : `.${key}`}`;
    await expect(kept(svg(ready, view))).toMatchFileSnapshot(`${file}.svg.txt`);
    await expect(kept(inWords(ready, view))).toMatchFileSnapshot(`${file}.txt`);
  });
});
