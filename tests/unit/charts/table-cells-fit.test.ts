/** Tables that are drawn: no text leaves its cell, at any width, and each mark says all of its cell. */
import { describe, expect, test } from 'vitest';
import { bindChart, type ReadyChart } from '../../../src/charts/chart.ts';
import { evenLines, fitLines } from '../../../src/charts/fit-lines.ts';
import { madeUpChart } from '../../../src/charts/gallery.ts';
import { WIDTHS, type Mark, type Scene, type Shape } from '../../../src/charts/scene.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { fixtures as powers } from '../../../src/charts/types/decision-matrix/fixtures.ts';
import { decisionMatrixOptions } from '../../../src/charts/types/decision-matrix/options.ts';
import { pictureOf } from '../../../src/charts/types/decision-matrix/picture.ts';
import { chartType as decisionMatrix } from '../../../src/charts/types/decision-matrix/type.ts';
import { fixtures as outcomes } from '../../../src/charts/types/outcome-matrix/fixtures.ts';
import { chartType as outcomeMatrix } from '../../../src/charts/types/outcome-matrix/type.ts';

describe('lines that fit', () => {
  test('are no wider than their room, and lose no word', () => {
    const text = 'The board could set rules. The mayor acted through the district.';
    for (const width of [60, 120, 194, 400]) {
      for (const lines of [fitLines(text, width, 13.5), evenLines(text, width, 13.5)]) {
        for (const line of lines) expect(widthOf(line, 13.5)).toBeLessThanOrEqual(width);
        expect(lines.join(' ')).toBe(text);
      }
      expect(evenLines(text, width, 13.5)).toHaveLength(fitLines(text, width, 13.5).length);
    }
  });
  test('leave no word alone in the last line where even lines can hold it', () => {
    expect(fitLines('one two three four', 100, 14)).toEqual(['one two three', 'four']);
    expect(evenLines('one two three four', 100, 14)).toEqual(['one two', 'three four']);
  });
  test('cut a word that no line can hold', () => {
    expect(fitLines('unverhandelbar', 40, 14).join('')).toBe('unverhandelbar');
    expect(fitLines('unverhandelbar', 40, 14).length).toBeGreaterThan(1);
  });
});

/** Letter sizes by class, as in drawing.css; the display face is narrower than Public Sans at this size. */
const SIZES: Readonly<Record<string, number>> = {
  'cell-word': 13.5,
  'cell-soft': 13.5,
  'row-name': 14,
  'row-soft': 14,
  lab: 15,
  'row-group': 12.5,
  head: 15,
};
const sizeOf = ({ class: name = '' }: Shape): number => SIZES[name.split(' ')[0] ?? ''] ?? 13;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}
const boxesOf = (shapes: readonly Shape[]): Box[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text' ? [{ text: shape.text, left: shape.x, right: shape.x + widthOf(shape.text, sizeOf(shape)), y: shape.y }] : [],
  );
const all = (scene: Scene): Shape[] => [...scene.back, ...scene.series.flatMap(({ items }) => items.flatMap(({ shapes }) => shapes))];
const marks = (scene: Scene): Mark[] => scene.series.flatMap(({ items }) => items);

/** Pairs of texts on top of one another. */
function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => Math.abs(one.y - other.y) < 11 && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5)
      .map((other) => `${one.text} × ${other.text}`),
  );
}

const CHARTS: readonly (readonly [string, ReadyChart])[] = [
  ...Object.entries(outcomes).map(
    ([name, data]) => [`outcomes: ${name}`, bindChart(outcomeMatrix, data, madeUpChart('outcome-matrix'))] as const,
  ),
  ...Object.entries(powers).map(
    ([name, data]) => [`powers: ${name}`, bindChart(decisionMatrix, data, madeUpChart('decision-matrix'))] as const,
  ),
].filter(([name]) => !name.endsWith('thousand'));

describe.each(CHARTS)('%s', (_, chart) => {
  test.each(WIDTHS)('keeps every text in the picture and off the others at %i pixels', (width) => {
    for (const view of chart.views) {
      const scene = chart.scene(width, view);
      const boxes = boxesOf(all(scene));
      for (const { text, left, right, y } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(width + 0.5);
        expect(y, text).toBeLessThanOrEqual(scene.height);
      }
      expect(overlaps(boxes)).toEqual([]);
    }
  });
});

describe('readings in a table', () => {
  const chart = bindChart(outcomeMatrix, outcomes.missing, madeUpChart('outcome-matrix'));
  const at = (width: 1176 | 358): Mark[] => marks(chart.scene(width, chart.views[0] ?? {}));
  test('are all there, also where the sources are silent; a list leaves those out', () => {
    expect(at(1176)).toHaveLength(3);
    expect(at(358).map(({ key }) => key)).toEqual(['pay-fall', 'hours-spring']);
  });
  test('say in their words and their name how it ended, and lead to the reason', () => {
    for (const { label, shapes, href, isLink } of [...at(1176), ...at(358)]) {
      expect(boxesOf(shapes).length, label).toBeGreaterThan(0);
      expect(label).toMatch(/^Issue \w+, [^:]+: [a-z ]+\./);
      expect(href).toMatch(/^\/issues\/\w+\/#round-/);
      expect(isLink).toBe(true);
    }
  });
  test('tell a short reason whole, the start of a long one, and where one is that has no short start', () => {
    const label = (why: string): string => {
      const [row] = outcomes.typical.rows;
      const [result] = row?.results ?? [];
      if (!row || !result) throw new Error('The fixture has no reading');
      const data = { ...outcomes.typical, rows: [{ ...row, results: [{ ...result, why }] }] };
      return marks(outcomeMatrix.scene(data, 1176, {}))[0]?.label ?? '';
    };
    expect(label('Each got a part.')).toMatch(/Why: Each got a part\.$/);
    expect(label(`Each got a part. ${'And more. '.repeat(30)}`)).toMatch(/Why: Each got a part\. The rest is on the page of the issue\.$/);
    expect(label('so '.repeat(100))).toMatch(/compromise\. Why it is read so is on the page of the issue\.$/);
  });
});

describe('powers in a grid', () => {
  const data = powers['chosen'] ?? powers.empty;
  test('of an actor are those of all its parties, over all decisions of a row, the farthest first', () => {
    const { cells, changes } = pictureOf(data);
    expect(cells.map(({ key, level, text }) => [key, level, text.slice(0, 11)])).toEqual([
      ['port--gates', 'decides', 'Could close'],
      ['dockers--gates', 'must-bargain', 'Could not c'],
    ]);
    expect(changes.map(({ before, after }) => [before.level, after.level])).toEqual([['contested', 'must-bargain']]);
  });
  test('without sentences of their own have the first of the record, if it is short', () => {
    expect(
      pictureOf(powers.typical)
        .cells.map(({ level, text }) => [level, text])
        .slice(0, 3),
    ).toEqual([
      ['must-bargain', 'By the new harbor act.'],
      ['decides', 'By the harbor act.'],
      [undefined, 'The record names no power here.'],
    ]);
  });
  test('refuse a sentence of more than fourteen words', () => {
    const cell = (text: string): boolean =>
      decisionMatrixOptions.safeParse({ cells: [{ decision: 'gates', party: 'port', text }] }).success;
    expect(cell('word '.repeat(14).trim())).toBe(true);
    expect(cell('word '.repeat(15).trim())).toBe(false);
  });
});
