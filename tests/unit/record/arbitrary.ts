import fc from 'fast-check';
import { daysInMonth } from '../../../src/record/core/date.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));

export const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}`);

/** A day that the calendar has. */
export const day = month.chain((text) => {
  const [y, m] = text.split('-').map(Number);
  return fc.integer({ min: 1, max: daysInMonth(y ?? 0, m ?? 0) }).map((d) => `${text}-${pad(d, 2)}`);
});

const part = fc.tuple(fc.oneof(year, month, day), fc.constantFrom('', '~', '?', '%')).map((pieces) => pieces.join(''));

/** Any single date: a day, month or year with or without a mark. */
export const single = part;

/** Any date of the record: a single date, or an interval that does not end before it starts. */
export const anyDate = fc.oneof(
  part,
  fc
    .tuple(part, part)
    .map((parts) => parts.sort((a, b) => (a.slice(0, 4) < b.slice(0, 4) ? -1 : 1)))
    .filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4))
    .map((parts) => parts.join('/')),
  fc.tuple(day, day).map((parts) => parts.sort().join('/')),
);
