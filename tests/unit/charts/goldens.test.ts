import { csvFormatRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { bound, viewKey, type ChartKind } from '../../../src/charts/chart.ts';
import type { Cases } from '../../../src/charts/fixture.ts';
import { sceneToSvg } from '../../../src/charts/figure/svg.ts';
import { cases as ladderCases } from '../../../src/charts/types/step-line/fixtures.ts';
import { chart as ladder } from '../../../src/charts/types/step-line/chart.ts';
import { cases as tableCases } from '../../../src/charts/types/outcome-matrix/fixtures.ts';
import { chart as onTheTable } from '../../../src/charts/types/outcome-matrix/chart.ts';
import { cases as dateCases } from '../../../src/charts/types/planned-dates/fixtures.ts';
import { chart as returnDates } from '../../../src/charts/types/planned-dates/chart.ts';
import { cases as timelineCases } from '../../../src/charts/types/timeline/fixtures.ts';
import { chart as timeline } from '../../../src/charts/types/timeline/chart.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import { wordsFor } from './words.ts';

/** One element a line, so that a change is a short difference. */
const lines = (svg: string): string => `${svg.replace(/></g, '>\n<')}\n`;

/** What must hold of every drawing, whatever its data. */
function sound(scene: Scene): void {
  const items = scene.series.flatMap(({ items: all }) => all);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  for (const item of items) {
    expect(item.label).toMatch(/\S.*[.?!]$/);
    expect(item.at.x).toBeGreaterThanOrEqual(0);
    expect(item.at.x).toBeLessThanOrEqual(scene.width);
    expect(item.at.y).toBeGreaterThanOrEqual(0);
    expect(item.at.y).toBeLessThanOrEqual(scene.height);
  }
  expect(sceneToSvg(scene, { label: 'x' })).not.toMatch(/NaN|undefined|Infinity| style=/);
}

function golden<Data>(kind: ChartKind<Data>, cases: Cases<Data>): void {
  describe(kind.id, () => {
    for (const [name, data] of Object.entries(cases) as [string, Data][]) {
      it(name, async () => {
        const chart = bound(kind, data, wordsFor(kind.id));
        for (const view of chart.views.length > 0 ? chart.views : [{}]) {
          const at = `goldens/${kind.id}/${name}${view === chart.views[0] ? '' : `.${viewKey(view)}`}`;
          const [wide, narrow, table, summary] = [
            chart.scene('wide', view),
            chart.scene('narrow', view),
            chart.table(view),
            chart.summary(view),
          ];
          sound(wide);
          sound(narrow);
          expect(narrow.width).toBe(320);
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
          expect(summary.length).toBeGreaterThan(0);
          const keys = new Set([...wide.series, ...narrow.series].flatMap(({ items }) => items.map(({ key }) => key)));
          for (const { item } of summary) if (item !== undefined) expect(keys).toContain(item);
          // A thousand points are compared by their words: a drawing of that size is no readable difference.
          if (name !== 'thousand-points') {
            await expect(lines(sceneToSvg(wide, { label: kind.id, class: 'on-wide', ids: true }))).toMatchFileSnapshot(`${at}.wide.svg`);
            await expect(lines(sceneToSvg(narrow, { label: kind.id, class: 'on-narrow' }))).toMatchFileSnapshot(`${at}.narrow.svg`);
            await expect(
              `${csvFormatRows([table.columns.map(({ key }) => key), ...table.rows.map((row) => row.map((cell) => String(cell ?? '')))])}\n`,
            ).toMatchFileSnapshot(`${at}.csv`);
          }
          await expect(
            `${summary.map(({ text, item }) => (item === undefined ? text : `${text} → ${item}`)).join('\n')}\n`,
          ).toMatchFileSnapshot(`${at}.txt`);
        }
      });
    }
  });
}

golden(timeline, timelineCases);
golden(onTheTable, tableCases);
golden(returnDates, dateCases);
golden(ladder, ladderCases);
