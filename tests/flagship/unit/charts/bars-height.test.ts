import { expect, test } from 'vitest';
import { chartOf } from '../../../../src/charts/index.ts';
import { flagship } from '../record.ts';

test.each(['family-choice', 'in-the-building', 'vaccination', 'enrollment', 'attendance'])(
  '%s fits the first screen in every view',
  (id) => {
    const chart = chartOf(flagship, id);
    if (!chart) throw new Error(`no chart "${id}"`);
    for (const view of chart.views) {
      expect(chart.scene(1176, view).height).toBeLessThanOrEqual(430);
      expect(chart.scene(944, view).height).toBeLessThanOrEqual(560);
    }
    expect(chart.meta.data.title.length).toBeLessThanOrEqual(75);
    expect(chart.meta.data.subtitle.length).toBeLessThanOrEqual(120);
  },
);
