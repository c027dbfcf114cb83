import { describe, expect, it } from 'vitest';
import { getRecord } from '../../../../src/dispute.ts';
import { milestonesOf, recordAsOf } from '../../../../src/record/index.ts';

/** Said or done in public on their day; only the sources that this record cites came out later. */
const PUBLIC_AT_ONCE = new Set([
  '2019-03-28-house-passes-bargaining-repeal',
  '2020-11-19-new-york-closes-again',
  '2021-08-27-testing-contract',
  '2022-01-05-district-files-charge',
  '2022-01-05-mayor-opt-out-testing',
]);

const record = getRecord();
const stops = milestonesOf(record).map(({ day }) => day);
/** Each event at the first stop that shows it. */
const shown = record.events.flatMap((event) => {
  const stop = stops.find((day) => recordAsOf(record, day).events.includes(event));
  return stop === undefined ? [] : [{ event, stop }];
});

describe('a page as it was known on a day', () => {
  it('shows no event whose dated sources are all of a later day, unless it was public at once', () => {
    const early = shown.flatMap(({ event, stop }) => {
      const issued = event.data.sources.map((id) => record.source(id).data.issued ?? '').filter((day) => day.length === 10);
      return issued.length > 0 && issued.every((day) => day > stop) ? [event.id] : [];
    });
    expect(early.filter((id) => !PUBLIC_AT_ONCE.has(id))).toEqual([]);
    expect([...PUBLIC_AT_ONCE].filter((id) => !early.includes(id))).toEqual([]);
  });

  it('has no summary that tells of a later time', () => {
    const later = /\blater (?:copies|data|reports?|update|moved|put off|noted|wrote|said|one)\b|\bnot yet known\b/;
    expect(
      shown
        .filter(({ event, stop }) => later.test(event.data.summary) && event.data.date.slice(0, 7) === stop.slice(0, 7))
        .map(({ event }) => event.id),
    ).toEqual([]);
  });
});
