import { describe, expect, test } from 'vitest';
import { LabelPlacer } from '../../../src/charts/types/step-line/labels.ts';
import { fixtures } from '../../../src/charts/types/step-line/fixtures.ts';
import { chartType } from '../../../src/charts/types/step-line/type.ts';
import { WIDTHS, type Scene, type Shape } from '../../../src/charts/scene.ts';
import { widthOf } from '../../../src/charts/text-width.ts';

type Text = Extract<Shape, { kind: 'text' }>;
const textsIn = (scene: Scene): Text[] =>
  [
    ...scene.back,
    ...scene.series.flatMap(({ back = [], items }) => [...back, ...items.flatMap(({ shapes }) => shapes)]),
    ...scene.front,
  ].filter((shape): shape is Text => shape.kind === 'text');
const box = ({ text, x, y, anchor }: Text): { left: number; right: number; y: number } => {
  const width = widthOf(text, 13);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, y };
};

describe.each(WIDTHS)('the steps of the sides in a picture of %i pixels', (width) => {
  const views = [...fixtures.typical.ladders, ...fixtures.single.ladders, ...fixtures['long-labels'].ladders, ...fixtures.extreme.ladders];
  const scenes = views.map((ladder) => chartType.scene({ ladders: [ladder] }, width, {}));

  test('names who held what last, and the result', () => {
    const [pay, back] = scenes.map((scene) => textsIn(scene).map(({ text }) => text));
    for (const words of [/^Guild.* 8%$/, /^Port.* 4%$/, /^Town.* 5%$/, /^Result: 6%$/, /^Port.* 3%$/])
      expect(pay?.filter((text) => words.test(text))).toHaveLength(1);
    expect(back).toContain('Result: April 1, 1999');
  });

  test('says where no value was agreed, and draws no star for it', () => {
    const [pay] = scenes;
    expect(pay?.series.flatMap(({ items }) => items).filter(({ key }) => key.endsWith('-met'))).toHaveLength(1);
    expect(pay && textsIn(pay).map(({ text }) => text)).toContain('One value; none agreed');
  });

  test('keeps words apart and inside', () => {
    for (const scene of scenes) {
      const boxes = textsIn(scene).map((text) => ({ ...box(text), text: text.text }));
      for (const [index, one] of boxes.entries()) {
        expect(one.left, one.text).toBeGreaterThanOrEqual(-1);
        expect(one.right, one.text).toBeLessThanOrEqual(width + 1);
        for (const other of boxes.slice(index + 1))
          expect(
            Math.abs(one.y - other.y) >= 13 || one.right <= other.left + 1 || other.right <= one.left + 1,
            `${one.text} × ${other.text}`,
          ).toBe(true);
      }
    }
  });
});

test('a label takes the first spot that is free, else a shorter text, else none', () => {
  const placer = new LabelPlacer({ x: 0, y: 0, width: 100, height: 40 }, [{ x: 0, y: 0, width: 100, height: 18 }]);
  const spots = [
    { x: 0, y: 14, anchor: 'start' },
    { x: 0, y: 34, anchor: 'start' },
  ] as const;
  expect(placer.place({ texts: ['a text that is too wide', 'short'], spots, class: 'note' })).toMatchObject({ text: 'short', y: 34 });
  expect(placer.place({ texts: ['short'], spots, class: 'note' })).toBeUndefined();
});
