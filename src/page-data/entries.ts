/** What the pages of single entries (events, rounds, issues, parties) share. */
import { t } from '../i18n/index.ts';
import { showDate } from '../record/core/date.ts';
import { memo } from '../record/core/memo.ts';
import { readingOf, wasOnTable, type DisputeRecord, type Event, type Issue, type Reading } from '../record/index.ts';

/** A part of a page to jump to: its fragment and heading. */
export type Part = readonly [id: string, text: string];

const placesIn = memo((list: readonly unknown[]) => new Map(list.map((entry, index) => [entry, index])));

/** The entries before and after one in its list. */
export function neighbors<Entry>(
  list: readonly Entry[],
  entry: Entry,
): { readonly before: Entry | undefined; readonly after: Entry | undefined } {
  const at = placesIn(list).get(entry) ?? -1;
  return { before: list[at - 1], after: list[at + 1] };
}

/** The headings of a body that a table of contents lists. */
export function partsOf(headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[]): Part[] {
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => [slug, text]);
}

/** Parts in order, without those that a page does not have. */
export function contentsOf(...parts: readonly (Part | readonly Part[] | false)[]): Part[] {
  return parts.flatMap((part): readonly Part[] => (part === false ? [] : isPart(part) ? [part] : part));
}

const isPart = (part: Part | readonly Part[]): part is Part => typeof part[0] === 'string';

/**
 * The events that a page lists: a page stays small enough for a phone, so of more than `most` events it lists the turning
 * points, and the timeline lists all. Without turning points all are listed.
 */
export function listedEvents(events: readonly Event[], most: number): readonly Event[] {
  const turning = events.filter(({ data }) => data.turningPoint !== undefined);
  return events.length > most && turning.length > 0 ? turning : events;
}

/** An issue with its reading in a round. */
export interface IssueReading {
  readonly issue: Issue;
  readonly reading: Reading;
}

/** How every issue is read in a round: those on the table between the sides, and the others. */
export function issuesInRound(
  { issues }: Pick<DisputeRecord, 'issues'>,
  round: string,
): { readonly onTable: readonly IssueReading[]; readonly others: readonly IssueReading[] } {
  const all = issues.map((issue) => ({ issue, reading: readingOf(issue, round) }));
  return { onTable: all.filter(({ reading }) => wasOnTable(reading)), others: all.filter(({ reading }) => !wasOnTable(reading)) };
}

/** From when to when someone held an office or a power, as it continues a sentence: ", until May 1, 2014"; empty where it is not known. */
export function termOfOffice(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return t('pages.parties.during', { from: showDate(from), to: showDate(to) });
  if (from !== undefined) return t('pages.parties.from', { from: showDate(from) });
  return to === undefined ? '' : t('pages.parties.until', { until: showDate(to) });
}
