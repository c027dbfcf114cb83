/** Every chart type there is, and the charts of a record: each file in its `charts/` is an instance of one of them. One line a type. */
import type { Chart, DisputeRecord } from '../record/index.ts';
import { memo } from '../record/core/memo.ts';
import { chartOfRecord, type ChartType, type ReadyChart } from './chart.ts';
import { chartType as bars } from './types/bars/type.ts';
import { chartType as dayStrip } from './types/day-strip/type.ts';
import { chartType as decisionMatrix } from './types/decision-matrix/type.ts';
import { chartType as line } from './types/line/type.ts';
import { chartType as outcomeMatrix } from './types/outcome-matrix/type.ts';
import { chartType as plannedDates } from './types/planned-dates/type.ts';
import { chartType as stepLine } from './types/step-line/type.ts';
import { chartType as timeline } from './types/timeline/type.ts';
import { chartType as votes } from './types/votes/type.ts';

type Draw = (record: DisputeRecord, chart: Chart) => ReadyChart;

const draws = <Data>(type: ChartType<Data>): [string, Draw] => [type.type, (record, chart) => chartOfRecord(type, record, chart)];

const TYPES: ReadonlyMap<string, Draw> = new Map([
  draws(dayStrip),
  draws(timeline),
  draws(stepLine),
  draws(plannedDates),
  draws(outcomeMatrix),
  draws(line),
  draws(votes),
  draws(bars),
  draws(decisionMatrix),
]);

/** The names of all types that can be drawn. */
export const DRAWN_TYPES: readonly string[] = [...TYPES.keys()];

/** The charts of a record, in its order. */
export const chartsOf = memo((record: DisputeRecord): readonly ReadyChart[] =>
  record.charts.map((chart) => TYPES.get(chart.data.type)?.(record, chart)).filter((chart) => chart !== undefined),
);

/** The charts that can be drawn as of a day. */
export const datedChartsOf = (record: DisputeRecord): readonly ReadyChart[] => chartsOf(record).filter(({ undated }) => !undated);

/** A chart by id, if the record has one. */
export function chartOf(record: DisputeRecord, id: string): ReadyChart | undefined {
  return chartsOf(record).find((chart) => chart.id === id);
}

/** The first chart of a type, if the record has one. */
export function chartOfType(record: DisputeRecord, type: string): ReadyChart | undefined {
  return chartsOf(record).find((chart) => chart.type === type);
}
