/** Every chart type with all its fixtures, ready to be drawn. Folders of types are found by themselves. */
import type { Chart } from '../record/index.ts';
import { bindChart, type ChartType, type ReadyChart } from './chart.ts';
import type { Fixtures } from './fixture.ts';

const TYPES = import.meta.glob<{ readonly chartType: ChartType<unknown> }>('./types/*/type.ts', { eager: true });
const FIXTURES = import.meta.glob<{ readonly fixtures: Fixtures<unknown> }>('./types/*/fixtures.ts', { eager: true });

/** A chart type with its fixtures. */
export interface GalleryType {
  readonly type: string;
  readonly fixtures: readonly { readonly name: string; readonly chart: ReadyChart }[];
}

/** A chart that has no record, where only the drawing matters. */
export const madeUpChart = (type: string): Chart => ({
  id: type,
  path: `charts/${type}.yaml`,
  body: '',
  data: {
    type,
    title: 'A finding',
    subtitle: 'What, in what unit',
    how: 'Read it.',
    categories: [],
    notes: [],
    rounds: [],
    issues: [],
    sources: [],
  },
});

/** All types, in alphabetical order. A type without fixtures has an empty list, which a test refuses. */
export function galleryTypes(): readonly GalleryType[] {
  return Object.entries(TYPES).map(([path, { chartType }]) => {
    const fixtures = FIXTURES[path.replace('type.ts', 'fixtures.ts')]?.fixtures ?? {};
    return {
      type: chartType.type,
      fixtures: Object.entries(fixtures).map(([name, data]) => ({ name, chart: bindChart(chartType, data, madeUpChart(chartType.type)) })),
    };
  });
}
