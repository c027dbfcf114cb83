import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chartOf } from '../../../../src/charts/index.ts';
import { dataOf as powersOf } from '../../../../src/charts/types/decision-matrix/data.ts';
import { pictureOf } from '../../../../src/charts/types/decision-matrix/picture.ts';
import { readingOf, wasOnTable } from '../../../../src/record/index.ts';
import { dataOf, type Data, type PlannedDate } from '../../../../src/charts/types/planned-dates/data.ts';
import { flagship } from '../record.ts';

/** What the flagship record says over its charts must follow from its tables. */
interface Cells {
  readonly [column: string]: string;
}
const table = (id: string): Cells[] => csvParse(readFileSync(`src/content/data/${id}.csv`, 'utf8')).map((row) => ({ ...row }) as Cells);
type Words = { readonly title: string; readonly subtitle: string };
const words = (id: string): Words => parse(readFileSync(`src/content/charts/${id}.yaml`, 'utf8')) as Words;
const title = (id: string): string => words(id).title;
const subtitle = (id: string): string => words(id).subtitle;
const whole = (value: number): string => String(Math.round(value));

/** The row with the most in a column. */
const mostIn = (rows: readonly Cells[], column: string): Cells =>
  rows.reduce((most, row) => (Number(row[column]) > Number(most[column]) ? row : most), rows[0] ?? {});
const grouped = (value: string | undefined): string => Number(value).toLocaleString('en-US');

test('cases: the highest week, rounded, and its season', () => {
  const highest = mostIn(table('city-weekly'), 'cases_daily_avg');
  expect(title('cases').replace('known cases ', '')).toContain(`${grouped(whole(Number(highest['cases_daily_avg'])))} a day`);
  expect(highest['week_start']).toBe('2021-12-27');
  expect(title('cases')).toContain('late December 2021');
});

test('city-tests: the week with the most tests', () => {
  const highest = mostIn(table('city-tests-weekly'), 'tests');
  expect(title('city-tests')).toContain(grouped(highest['tests']));
  expect(highest['week_start']).toMatch(/^2021-12/);
  expect(title('city-tests')).toContain('December 2021');
});

test('quarantine: the highest count of students', () => {
  expect(title('quarantine')).toContain(grouped(mostIn(table('quarantine'), 'students')['students']));
});

test('school-cases: the first and the last week of all reported cases', () => {
  const weeks = table('school-cases').filter(({ span, definition }) => span === 'week' && definition === 'all-reported');
  const [first, last] = [weeks[0], weeks.at(-1)];
  expect(title('school-cases')).toContain(`${grouped(first?.['students'])} in Thanksgiving week, about ${grouped(last?.['students'])}`);
  expect(last?.['bound']).toBe('about');
  expect(last?.['period']).toMatch(/2022-01-15$/);
});

test('votes: the share of yes of each agreement that all members approved', () => {
  const shares = table('votes')
    .filter((row) => row['body'] === 'members' && row['question']?.startsWith('Approve'))
    .map((row) => row['yes_pct']);
  expect(shares).toHaveLength(3);
  expect(title('votes')).toContain(`${shares[0] ?? ''}%, ${shares[1] ?? ''}%, then ${shares[2] ?? ''}%`);
});

test('votes: shares with counts are those of the counts', () => {
  const counted = table('votes').filter(({ yes, no }) => yes !== '' && no !== '');
  expect(counted.length).toBeGreaterThan(0);
  for (const row of counted) {
    const all = row['body'] === 'members' ? Number(row['yes']) + Number(row['no']) : Number(row['ballots']);
    expect((Number(row['yes']) / all) * 100, row['date']).toBeCloseTo(Number(row['yes_pct']), 1);
    expect((Number(row['no']) / all) * 100, row['date']).toBeCloseTo(Number(row['no_pct']), 1);
  }
});

test('family-choice: about two thirds of white students asked, and a third of each other group of that form', () => {
  const chose = table('family-choice').filter(
    ({ date, measure, group }) => date === '2020-12-16' && measure === 'chose' && group !== 'All students',
  );
  expect(title('family-choice')).toBe('Pre-K–8: 2 in 3 white families chose in person; 1 in 3 Black, Latino, Asian');
  expect(chose.map(({ group }) => group).sort()).toEqual(['Asian', 'Black', 'Latino', 'White']);
  for (const { group, value } of chose) expect(Math.abs(Number(value) - (group === 'White' ? 200 : 100) / 3), group).toBeLessThan(2.5);
});

test('enrollment: the fall in three years', () => {
  const students = (year: string): number => Number(table('enrollment').find((row) => row['school_year'] === year)?.['students']);
  expect(title('enrollment')).toContain(`${(students('2019-20') - students('2022-23')).toLocaleString('en-US')} fewer`);
});

test('attendance: first days, all of district-run schools and by the district', () => {
  const first = (date: string): Cells | undefined => table('student-attendance').find((row) => row['date'] === date);
  const [before, online] = [first('2019-09-03'), first('2020-09-08')];
  expect(title('attendance')).toContain(
    `${before?.['attendance_pct'] ?? ''}% in 2019, ${online?.['attendance_pct'] ?? ''}% online in 2020`,
  );
  expect([before?.['population'], online?.['population']]).toEqual(['District-run schools', 'District-run schools']);
});

test('in-the-building: least and most of the teachers of three days, all grades expected', () => {
  const shares = table('staff-attendance')
    .filter(
      (row) =>
        row['group'] === 'teachers' &&
        ['2021-01-27', '2022-01-05', '2022-01-06'].includes(row['date'] ?? '') &&
        row['band'] !== 'Kindergarten to grade 8',
    )
    .map((row) => Number(row['pct']));
  expect(shares).toHaveLength(3);
  expect(title('in-the-building')).toContain(`${whole(Math.min(...shares))}% to ${whole(Math.max(...shares))}%`);
});

test('testing: the share signed up on the goal date, and readings without a positive share', () => {
  const rows = table('testing');
  const signedUp = Number(rows.find(({ date, measure }) => date === '2022-02-01' && measure === 'sign-ups')?.['signed_up']);
  const base = Number(rows.find(({ date, measure }) => date === '2022-01-25' && measure === 'sign-ups')?.['base']);
  expect(signedUp / base).toBeCloseTo(1 / 3, 1);
  expect(title('testing')).toMatch(/^By Feb. 1, 2022, the goal date, about a third had signed up/);
  const readings = rows.filter((row) => row['measure']?.startsWith('winter-break'));
  expect(readings).toHaveLength(3);
  for (const row of readings) {
    expect(whole((Number(row['invalid']) / Number(row['tests'])) * 100)).toBe('70');
    expect(row['positivity_pct']).toBe('');
  }
});

test('vaccination: staff and eligible students on one day', () => {
  const fully = table('vaccination').filter(({ date, definition }) => date === '2022-03-07' && definition === 'fully');
  const of = (population: string, group: string): string =>
    fully.find((row) => row['population'] === population && row['group'] === group)?.['pct'] ?? '';
  expect(title('vaccination')).toContain(
    `${of('staff', 'All employees')}% of staff, ${of('students', 'All eligible')}% of eligible students fully vaccinated`,
  );
});

test('school-days: how long no grade from kindergarten to 12 had an in-person option', () => {
  const rows = table('school-days');
  const first = (band: string): string =>
    rows.find(
      (row) => row['date'] !== '2020-03-16' && row['band'] === band && ['in-person', 'hybrid-option'].includes(row['mode'] ?? ''),
    )?.['date'] ?? '';
  const starts = ['k5', '68', 'hs'].map(first);
  expect(starts).toEqual(['2021-03-01', '2021-03-08', '2021-04-19']);
  for (const start of starts) {
    const months = (Date.parse(start) - Date.parse('2020-03-17')) / 86_400_000 / 30.4;
    expect(months, start).toBeGreaterThan(11);
    expect(months, start).toBeLessThan(13.5);
  }
});

test('school-days: the days of each dispute, in the title and in the labels of the rounds', () => {
  const rows = table('school-days');
  const days = (reason: string, band: string): number => rows.filter((row) => row['reason'] === reason && row['band'] === band).length;
  const canceled = new Set(rows.filter(({ reason }) => reason === 'dispute').map((row) => row['date'])).size;
  const notes = chartOf(flagship, 'school-days')?.notes.map(({ text }) => text) ?? [];
  expect(canceled).toBe(5);
  expect(title('school-days')).toContain(`canceled ${String(canceled)} in 2022`);
  expect(notes[0]).toContain(`pauses pre-K for ${String(days('dispute-pause', 'prek-cluster'))} days`);
  expect(notes[0]).toContain(`keeps K–8 remote ${String(days('dispute-delay', 'k5'))} days`);
  expect(days('dispute-delay', '68')).toBe(days('dispute-delay', 'k5'));
  expect(notes[1]).toContain(`teach from home ${String(days('staff-remote', 'hs'))} days`);
  expect(notes[2]).toContain(`cancels ${String(canceled)} days`);
});

/** The dates of a group in the chart of return dates. */
const datesOf = (key: string): readonly PlannedDate[] => {
  const chart = flagship.charts.find(({ id }) => id === 'return-dates');
  return (chart ? dataOf(flagship, chart).groups : []).find((group) => group.key === key)?.planned ?? [];
};

test.each(['k5-students', '68-students'])(
  'return-dates: four dates that changed before one held, without those only possible: %s',
  (key) => {
    const planned = datesOf(key);
    const held = planned.findIndex(({ fate }) => fate === 'kept');
    const before = planned.slice(0, held).filter(({ how }) => how !== 'possible');
    expect(before.map(({ date, fate, how }) => [date, fate, how])).toEqual([
      ['2020-09-08', 'replaced', 'proposed'],
      ['2021-02-01', 'replaced', 'announced'],
      ['2021-02-02', 'replaced', 'announced'],
      [key === 'k5-students' ? '2021-02-22' : '2021-03-01', 'replaced', 'announced'],
    ]);
    expect(planned[held]).toMatchObject({ date: key === 'k5-students' ? '2021-03-01' : '2021-03-08', how: 'agreed' });
    expect(planned.slice(0, held).filter(({ how }) => how === 'possible')).toHaveLength(2);
    for (const { event } of before) expect(flagship.event(event).data.parties).toContain('cps');
    expect(title('return-dates')).toBe('The district proposed or set four K–8 dates that changed before one held');
  },
);

/** Whether an event is the return on a date that was announced: the sentence of that date tells of it. */
const isOfKept = (data: Data | undefined, titleOfEvent: string): boolean =>
  data?.groups.some(({ planned }) => planned.some(({ back }) => back?.title === titleOfEvent)) ?? false;

test('return-dates: every date of the record is in a view, over the days of its group', () => {
  const chart = chartOf(flagship, 'return-dates');
  const own = flagship.charts.find(({ id }) => id === 'return-dates');
  const data = own && dataOf(flagship, own);
  expect(data?.days?.bands.map(({ id }) => id)).toEqual(flagship.site.bands.map(({ id }) => id));
  const drawn = chart?.views.flatMap((view) => chart.scene(358, view).series.flatMap(({ items }) => items.map(({ label }) => label))) ?? [];
  const titles = data?.groups.flatMap(({ planned, arrivals }) => [...planned, ...arrivals].map((one) => one.title)) ?? [];
  expect(titles.filter((one) => !drawn.some((label) => label.includes(one)) && !isOfKept(data, one))).toEqual([]);
});

test('timeline: more than half of the events, in three stretches of talks of five months in all', () => {
  const spans = flagship.rounds.flatMap(({ data }) => (data.number === undefined ? [] : [data.date.split('/')]));
  const within = (day: string, [from = '', to = '']: readonly string[]): boolean => day >= from && day <= to;
  const days = flagship.events
    .map(({ data }) => data.date.replace(/[~?%]|\/.*$/g, ''))
    .filter((day) => within(day, ['2020-03', '2022-09']));
  expect(spans).toHaveLength(3);
  expect(days.filter((day) => spans.some((span) => within(day, span))).length / days.length).toBeGreaterThan(0.5);
  const length = spans.reduce((sum, [from = '', to = '']) => sum + (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1, 0);
  expect(length / 30.4).toBeCloseTo(5, 0);
  expect(title('timeline')).toBe('Schools closed in March 2020; five rounds of bargaining followed');
});

test('on-the-table: of twenty issues in five rounds, most were last on the table with a compromise or left open', () => {
  const endings = flagship.issues.flatMap((issue) => {
    const last = flagship.rounds.map(({ id }) => readingOf(issue, id)).findLast(wasOnTable);
    return last ? [last.nearer] : [];
  });
  expect(endings).toHaveLength(20);
  expect(flagship.rounds).toHaveLength(5);
  // Both are counted as one: no side has a count of its own.
  const unsided = endings.filter((nearer) => nearer === 'between' || nearer === 'open').length;
  expect(unsided / endings.length).toBeGreaterThan(0.5);
  expect(title('on-the-table')).toBe('Most issues ended in compromise or were left open');
  expect(subtitle('on-the-table')).toContain('20 issues ended in five rounds');
});

const drawnPowers = () => {
  const chart = flagship.charts.find(({ id }) => id === 'powers');
  if (!chart) throw new Error('The record has no chart of powers');
  return pictureOf(powersOf(flagship, chart));
};

test('powers: no actor decides all of it, and opening schools is in dispute for both sides', () => {
  const { actors, topics, cells } = drawnPowers();
  expect([actors.length, topics.length, cells.length]).toEqual([5, 5, 25]);
  for (const { id } of actors)
    expect(cells.filter(({ actor, level }) => actor.id === id && level === 'decides').length, id).toBeLessThan(topics.length);
  const opening = cells.filter(({ topic, level }) => topic.id === 'open-close' && level === 'contested');
  expect(opening.map(({ actor }) => actor.id).sort()).toEqual([...flagship.site.sides].sort());
  expect(title('powers')).toBe('No actor could decide it all, and who could open schools stayed in dispute');
});

test('powers: each cell with a power has its own sentence, and no other has one', () => {
  const { cells, changes } = drawnPowers();
  for (const { key, level, text } of cells) expect(text === 'The record names no power here.', key).toBe(level === undefined);
  for (const { key, before, after } of changes) expect([before.level, after.level], key).not.toContain(undefined);
});

test.each(['on-the-table', 'powers'])('%s shows whole on a laptop', (id) => {
  const chart = chartOf(flagship, id);
  for (const view of chart?.views ?? []) {
    expect(chart?.scene(1176, view).height).toBeLessThanOrEqual(430);
    expect(chart?.scene(944, view).height).toBeLessThanOrEqual(560);
  }
  expect(chart?.views.length).toBeGreaterThan(0);
});
