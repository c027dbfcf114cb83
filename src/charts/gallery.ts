/** Every chart in every case, bound and ready to be drawn: each folder with `fixtures.ts` beside `chart.ts` takes part by itself. */
import type { Cases } from './fixture.ts';
import { bound, type ChartKind, type ReadyChart } from './chart.ts';

const KINDS = import.meta.glob<{ readonly chart: ChartKind<unknown> }>('./types/**/chart.ts', { eager: true });
const CASES = import.meta.glob<{ readonly cases: Cases<unknown> }>('./types/**/fixtures.ts', { eager: true });

/** The charts of one folder by the names of their cases. */
export interface Shown {
  readonly id: string;
  readonly cases: readonly { readonly name: string; readonly chart: ReadyChart }[];
}

/** All of them, by folder. */
export function galleryCharts(): readonly Shown[] {
  return Object.entries(CASES).flatMap(([path, { cases }]): Shown[] => {
    const kind = KINDS[path.replace('fixtures.ts', 'chart.ts')]?.chart;
    if (!kind) return [];
    const words = {
      id: kind.id,
      path: '',
      body: '',
      data: { title: kind.id, subtitle: 'A case', how: 'A case.', categories: [], notes: [], sources: [] },
    };
    return [{ id: kind.id, cases: Object.entries(cases).map(([name, data]) => ({ name, chart: bound(kind, data, words) })) }];
  });
}
