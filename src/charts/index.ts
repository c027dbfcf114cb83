/** Every kind of chart there is; a record shows those it has words for in `charts/`. One line a chart. */
import type { DisputeRecord } from '../record/index.ts';
import { ready, type ChartKind, type ReadyChart } from './chart.ts';
import { chart as onTheTable } from './types/outcome-matrix/chart.ts';
import { chart as returnDates } from './types/planned-dates/chart.ts';
import { chart as ladder } from './types/step-line/chart.ts';
import { chart as schoolDays } from './types/day-strip/chart.ts';
import { chart as timeline } from './types/timeline/chart.ts';
import { chart as cases } from './types/weekly-line/chart.ts';
import { chart as votes } from './types/votes/chart.ts';
import { chart as familyChoice } from './types/bars/family-choice/chart.ts';
import { chart as inTheBuilding } from './types/bars/in-the-building/chart.ts';
import { chart as testing } from './types/bars/testing/chart.ts';
import { chart as vaccination } from './types/bars/vaccination/chart.ts';
import { chart as powers } from './types/decision-matrix/chart.ts';

/** A kind of chart whose data type is closed over. */
interface Kind {
  readonly id: string;
  readonly make: (record: DisputeRecord) => ReadyChart | undefined;
}

const bind = <Data>(kind: ChartKind<Data>): Kind => ({
  id: kind.id,
  make: (record) => {
    const words = record.charts.find(({ id }) => id === kind.id);
    return words && ready(kind, record, words);
  },
});

const KINDS: readonly Kind[] = [
  bind(schoolDays),
  bind(timeline),
  bind(ladder),
  bind(returnDates),
  bind(onTheTable),
  bind(cases),
  bind(votes),
  bind(familyChoice),
  bind(inTheBuilding),
  bind(testing),
  bind(vaccination),
  bind(powers),
];

const kept = new WeakMap<DisputeRecord, readonly ReadyChart[]>();

/** The charts of a record, in its order. */
export function chartsOf(record: DisputeRecord): readonly ReadyChart[] {
  const charts =
    kept.get(record) ??
    KINDS.map(({ make }) => make(record))
      .filter((chart) => chart !== undefined)
      .sort((a, b) => record.charts.indexOf(a.words) - record.charts.indexOf(b.words));
  kept.set(record, charts);
  return charts;
}

/** A chart by id, if the record has words for it. */
export function chartOf(record: DisputeRecord, id: string): ReadyChart | undefined {
  return chartsOf(record).find((chart) => chart.id === id);
}
