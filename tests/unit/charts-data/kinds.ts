import { bound, type ChartKind, type ReadyChart } from '../../../src/charts/chart.ts';
import { chart as casesChart } from '../../../src/charts/types/weekly-line/chart.ts';
import { cases as casesCases } from '../../../src/charts/types/weekly-line/fixtures.ts';
import { chart as familyChoice } from '../../../src/charts/types/bars/family-choice/chart.ts';
import { cases as familyChoiceCases } from '../../../src/charts/types/bars/family-choice/fixtures.ts';
import { chart as inTheBuilding } from '../../../src/charts/types/bars/in-the-building/chart.ts';
import { cases as inTheBuildingCases } from '../../../src/charts/types/bars/in-the-building/fixtures.ts';
import { chart as powers } from '../../../src/charts/types/decision-matrix/chart.ts';
import { cases as powersCases } from '../../../src/charts/types/decision-matrix/fixtures.ts';
import { chart as testing } from '../../../src/charts/types/bars/testing/chart.ts';
import { cases as testingCases } from '../../../src/charts/types/bars/testing/fixtures.ts';
import { chart as vaccination } from '../../../src/charts/types/bars/vaccination/chart.ts';
import { cases as vaccinationCases } from '../../../src/charts/types/bars/vaccination/fixtures.ts';
import { chart as votes } from '../../../src/charts/types/votes/chart.ts';
import { cases as votesCases } from '../../../src/charts/types/votes/fixtures.ts';
import type { Chart } from '../../../src/record/index.ts';

/** A case of a chart, bound and ready to draw. */
export interface ReadyCase {
  readonly chart: string;
  readonly name: string;
  readonly ready: ReadyChart;
}

const words: Chart = {
  id: 'case',
  path: 'charts/case.yaml',
  body: '',
  data: { title: 'A finding', subtitle: 'What is shown', how: 'How to read it.', categories: [], notes: [], sources: [] },
};

const each = <Data>(kind: ChartKind<Data>, cases: Readonly<Record<string, Data>>): ReadyCase[] =>
  Object.entries(cases).map(([name, data]) => ({ chart: kind.id, name, ready: bound(kind, data, words) }));

/** Every case of every chart that draws a table. */
export const CASES: readonly ReadyCase[] = [
  ...each(casesChart, casesCases),
  ...each(votes, votesCases),
  ...each(familyChoice, familyChoiceCases),
  ...each(inTheBuilding, inTheBuildingCases),
  ...each(testing, testingCases),
  ...each(vaccination, vaccinationCases),
  ...each(powers, powersCases),
];
