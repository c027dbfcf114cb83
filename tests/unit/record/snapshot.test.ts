import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/record/core/date.ts';
import { getRecord } from '../../../src/dispute.ts';
import { recordAsOf, milestonesOf } from '../../../src/record/index.ts';

const record = getRecord();
const milestones = milestonesOf(record);

describe('the record as it was known on a day', () => {
  test('has a milestone for each turning point, in order', () => {
    expect(milestones.length).toBeGreaterThan(2);
    expect(milestones.map(({ day }) => day)).toEqual([...new Set(milestones.map(({ day }) => day))].sort());
  });

  test.each(milestones.map(({ day }) => day))('%s: nothing in it is later', (day) => {
    const then = recordAsOf(record, day);
    for (const { data } of then.events) expect(readDate(data.date).to <= day).toBe(true);
    for (const { date } of then.positions) expect(readDate(date).to <= day).toBe(true);
    for (const issue of then.issues) {
      for (const round of issue.ledger) {
        for (const { date } of round.positions) expect(readDate(date).to <= day).toBe(true);
        if (round.unsaid !== undefined) expect(readDate(record.round(round.round).data.date).to <= day).toBe(true);
        if (round.outcome) expect(readDate(round.outcome.date ?? record.round(round.round).data.date).to <= day).toBe(true);
      }
    }
    for (const table of then.tables) {
      for (const field of table.data.fields.filter(({ type }) => type === 'date' || type === 'edtf')) {
        for (const row of table.rows)
          if (row[field.name] !== undefined) expect(readDate(String(row[field.name])).to <= day, `${table.id} ${field.name}`).toBe(true);
      }
    }
    expect(then.events.length).toBeGreaterThan(0);
    expect(then.events.length).toBeLessThan(record.events.length);
  });

  test('grows from milestone to milestone and never loses an event', () => {
    const counts = milestones.map(({ day }) => recordAsOf(record, day).events.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(recordAsOf(record, '9999-12-31').events.length).toBe(record.events.length);
  });
});
