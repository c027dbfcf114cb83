import type { Day } from '../record/core/date.ts';

/** The instant of a local time of a day. @param timeZone Its IANA name; UTC where the record names none. */
export const instantOf = (day: Day, time: string, timeZone = 'UTC'): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds);
