import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataOf } from '../../../../src/charts/types/planned-dates/data.ts';
import { flagship } from '../record.ts';

/** What the flagship record says over its charts must follow from its tables. */
interface Cells {
  readonly [column: string]: string;
}
const table = (id: string): Cells[] => csvParse(readFileSync(`src/content/data/${id}.csv`, 'utf8')).map((row) => ({ ...row }) as Cells);
const words = (id: string): { title: string; subtitle: string } =>
  parse(readFileSync(`src/content/charts/${id}.yaml`, 'utf8')) as { title: string; subtitle: string };
const title = (id: string): string => words(id).title;
const subtitle = (id: string): string => words(id).subtitle;
const whole = (value: number): string => String(Math.round(value));

test('cases: the highest week, rounded, and its season', () => {
  const highest = table('city-weekly').reduce((most, row) => (Number(row['cases_per_100k']) > Number(most['cases_per_100k']) ? row : most));
  expect(title('cases')).toContain(`${whole(Number(highest['cases_per_100k']))} a day per 100,000`);
  expect(highest['week_start']).toBe('2021-12-27');
  expect(title('cases')).toContain('late December 2021');
});

test('votes: the share of yes of each agreement that all members approved', () => {
  const shares = table('votes')
    .filter((row) => row['body'] === 'members' && row['question']?.startsWith('Approve'))
    .map((row) => row['yes_pct']);
  expect(shares).toHaveLength(3);
  expect(title('votes')).toContain(`${shares[0] ?? ''}%, ${shares[1] ?? ''}% and ${shares[2] ?? ''}%`);
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
  expect(title('family-choice')).toBe('About 2 in 3 white families asked chose in person; 1 in 3 of others did');
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

test('testing: the invalid share of every reading, and the last number signed up', () => {
  const rows = table('testing');
  const readings = rows.filter((row) => row['measure']?.startsWith('winter-break'));
  expect(readings).toHaveLength(3);
  for (const row of readings) {
    expect(title('testing')).toContain(`${whole((Number(row['invalid']) / Number(row['tests'])) * 100)}%`);
    expect(row['positivity_pct']).toBe('');
  }
  expect(title('testing')).toContain(
    Number(rows.find(({ date, signed_up: count }) => date === '2022-02-01' && count !== '')?.['signed_up']).toLocaleString('en-US'),
  );
});

test('vaccination: staff and eligible students on one day', () => {
  const fully = table('vaccination').filter(({ date, definition }) => date === '2022-03-07' && definition === 'fully');
  const of = (population: string, group: string): string =>
    fully.find((row) => row['population'] === population && row['group'] === group)?.['pct'] ?? '';
  expect(title('vaccination')).toContain(
    `${of('staff', 'All employees')}% of staff and ${of('students', 'All eligible')}% of eligible students`,
  );
});

test('school-days: how long no grade from kindergarten to 12 had an in-person option, and the days of disputes', () => {
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
  const days = (reason: string, band: string): number => rows.filter((row) => row['reason'] === reason && row['band'] === band).length;
  expect(new Set(rows.filter((row) => row['reason'] === 'dispute').map((row) => row['date'])).size).toBe(5);
  expect(title('school-days')).toContain('canceled five days in 2022');
  for (const said of [
    `${String(days('dispute-pause', 'prek-cluster'))} pre-K days were paused`,
    `${String(days('dispute-delay', 'k5'))} K–8 days put off`,
    `${String(days('staff-remote', 'hs'))} high school days had staff at home`,
  ])
    expect(subtitle('school-days')).toContain(said);
  expect(days('dispute-delay', '68')).toBe(days('dispute-delay', 'k5'));
});

test('return-dates: most of the dates announced were replaced', () => {
  const planned = dataOf(flagship).groups.flatMap((group) => group.planned);
  const replaced = planned.filter(({ fate }) => fate === 'replaced');
  expect(planned.length).toBeGreaterThan(40);
  expect(replaced.length / planned.length).toBeGreaterThan(0.5);
  expect(title('return-dates')).toMatch(/^Most announced return dates were changed later/);
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
  expect(title('timeline')).toMatch(/^More than half of the events here were packed into five months of bargaining/);
});
