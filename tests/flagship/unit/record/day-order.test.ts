/** Events of one day stand in the order that the sources prove, in everything that lists them. */
import { describe, expect, test } from 'vitest';
import { chartType } from '../../../../src/charts/types/timeline/type.ts';
import { EXPORTS } from '../../../../src/exports/export-list.ts';
import { newestMonths } from '../../../../src/page-data/as-of.ts';
import { neighbors } from '../../../../src/page-data/entries.ts';
import { monthsOf } from '../../../../src/page-data/timeline.ts';
import { eventsOf, eventsOfParty, milestonesOf, placeOfEvent, recordAsOf } from '../../../../src/record/index.ts';
import { weeksOf } from '../../../../src/record/week.ts';
import { DAY_PAIRS, turnedRound } from '../../day-pairs.ts';
import { flagship } from '../record.ts';

const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);
const inList = (ids: readonly string[]) => turnedRound((event) => ids.indexOf(event));

describe('the pairs whose order is proven', () => {
  test('are of events of the record, and from one to the other lead the links of their pages', () => {
    expect(DAY_PAIRS.length).toBeGreaterThanOrEqual(43);
    for (const { first, then } of DAY_PAIRS) {
      const path = [flagship.event(first)];
      for (let at = path[0]; at && at.id !== then;) {
        const next = neighbors(flagship.events, at).after;
        if (next) path.push(next);
        at = path.length > 20 ? undefined : next;
      }
      expect(path.at(-1)?.id, `${first} leads to ${then}`).toBe(then);
      expect(placeOfEvent(flagship, first)).toBeLessThan(placeOfEvent(flagship, then));
    }
  });

  test('stand so in the timeline, in weeks, rounds and lists of a party', () => {
    const lists = [
      ...monthsOf(flagship.events).map(({ events }) => events),
      ...weeksOf(flagship).map(({ events }) => events),
      ...flagship.rounds.map(({ id }) => eventsOf(flagship, id)),
      ...flagship.parties.map(({ id }) => eventsOfParty(flagship, id)),
    ].map(idsOf);
    expect(lists.flatMap(inList)).toEqual([]);
    for (const { first, then } of DAY_PAIRS) expect(lists.some((ids) => ids.includes(first) && ids.includes(then))).toBe(true);
  });

  test('stand so as of a day, with the newest first', () => {
    const lists = milestonesOf(flagship).map(({ day }) =>
      newestMonths(recordAsOf(flagship, day)).flatMap(({ events }) => idsOf(events).reverse()),
    );
    expect(lists.flatMap(inList)).toEqual([]);
  });

  test('stand so in the lanes of the timeline and in its table', () => {
    const chart = flagship.charts.find(({ data }) => data.type === 'timeline');
    if (!chart) throw new Error('The record has no timeline');
    const data = chartType.data(flagship, chart);
    expect(data.lanes.flatMap(({ marks }) => inList(idsOf(marks)))).toEqual([]);
    const titles = chartType.table(data, {}).rows.map((row) => row[2]);
    expect(turnedRound((event) => titles.indexOf(flagship.event(event).data.title))).toEqual([]);
  });

  test.each([
    ['events.csv', (id: string) => `\n${id},`],
    ['events.json', (id: string) => `"id": "${id}"`],
    ['timeline.json', (id: string) => `"unique_id": "${id}"`],
    ['events.ics', (id: string) => `UID:${id}@`],
  ])('stand so in %s', async (file, mark) => {
    // Long lines of a calendar are folded.
    const text = String(await EXPORTS.find((one) => one.file === file)?.write(flagship)).replace(
      /\r?\n[ \t]/g,
      file.endsWith('ics') ? '' : '\n ',
    );
    const placeOf = (event: string): number => text.indexOf(mark(event));
    for (const { first, then } of DAY_PAIRS) expect(Math.min(placeOf(first), placeOf(then)), `${first} and ${then}`).toBeGreaterThan(0);
    expect(turnedRound(placeOf)).toEqual([]);
  });

  test('stand so in events.rss, with the newest first', async () => {
    const text = String(await EXPORTS.find(({ file }) => file === 'events.rss')?.write(flagship));
    const placeOf = (event: string): number => text.length - text.indexOf(`/timeline/${event}/</link>`);
    for (const { first } of DAY_PAIRS) expect(text).toContain(`/timeline/${first}/</link>`);
    expect(turnedRound(placeOf)).toEqual([]);
  });
});
