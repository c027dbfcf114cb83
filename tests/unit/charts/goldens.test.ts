import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { viewKey, type ReadyChart, type View } from '../../../src/charts/chart.ts';
import { FIXTURE_NAMES } from '../../../src/charts/fixture.ts';
import { sceneToSvg } from '../../../src/charts/figure/svg.ts';
import { galleryTypes } from '../../../src/charts/gallery.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import { DRAWN_TYPES } from '../../../src/charts/index.ts';
import { CHART_TYPES } from '../../../src/charts/types.ts';

/** Longer goldens are compared by their beginning, length and fingerprint: a drawing of that size is no readable difference. */
const MOST = 60_000;
const shortened = (text: string): string =>
  text.length <= MOST
    ? text
    : `${text.slice(0, 2000)}\n… ${String(text.length)} letters, ${createHash('sha256').update(text).digest('hex')}\n`;

/** A drawing of a view, one element a line. */
const drawn = (scene: Scene): string => `${sceneToSvg(scene, { label: 'A finding' }).replace(/></g, '>\n<')}\n`;
/** The smallest differs from the next by its width only. */
const SMALLEST = 288;

/** Key, summary and table of a view. */
function texts(chart: ReadyChart, view: View): string {
  const { caption, columns, rows } = chart.table(view);
  return [
    `Key: ${chart
      .key(view)
      .map(({ label, class: name }) => `${label} [${name}]`)
      .join(' · ')}`,
    '',
    ...chart.summary(view).map(({ text, item }) => `- ${text}${item === undefined ? '' : ` (${item})`}`),
    '',
    caption,
    columns.map(({ title, numeric }) => `${title}${numeric ? ' #' : ''}`).join(' | '),
    ...rows.map((row) => row.map((cell) => cell ?? '–').join(' | ')),
    '',
  ].join('\n');
}

const types = galleryTypes();

it('every type can be drawn, has its options described, and has a folder', () => {
  const folders = types.map(({ type }) => type).sort();
  expect([...DRAWN_TYPES].sort()).toEqual(folders);
  expect(Object.keys(CHART_TYPES).sort()).toEqual(folders);
});

describe.each(types)('$type', ({ fixtures }) => {
  it('has every fixture', () => {
    expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining([...FIXTURE_NAMES]));
  });
  it.each(fixtures)('matches its goldens: $name', async ({ name, chart }) => {
    for (const view of chart.views) {
      const file = `./goldens/${chart.type}/${[name, viewKey(view)].filter(Boolean).join('.')}`;
      for (const { width, scene } of chart.drawings(view))
        if (width !== SMALLEST) await expect(shortened(drawn(scene))).toMatchFileSnapshot(`${file}.${String(width)}.svg`);
      await expect(shortened(texts(chart, view))).toMatchFileSnapshot(`${file}.txt`);
    }
  });
});
