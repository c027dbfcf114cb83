/** What pages as of a day show, and what they must leave out. */
import { group } from 'd3';
import { t } from '../i18n/index.ts';
import { readDate, type Day } from '../record/core/date.ts';
import { memo } from '../record/core/memo.ts';
import { readingOfEntry, recordAsOf, type DisputeRecord, type Event, type Issue, type PlacedPosition } from '../record/index.ts';
import { outcomeWords } from '../record/labels.ts';

/** What {@link sourcesUnknownOn} has found for a record, by day. */
const unknownByDay = memo<DisputeRecord, Map<Day, ReadonlySet<string>>>(() => new Map());

/** Sources that may have been published after a day: later ones, and those whose date was not seen. */
export function sourcesUnknownOn(record: DisputeRecord, day: Day): ReadonlySet<string> {
  const days = unknownByDay(record);
  const unknown =
    days.get(day) ??
    new Set(record.sources.filter(({ data: { issued } }) => issued === undefined || readDate(issued).to > day).map(({ id }) => id));
  days.set(day, unknown);
  return unknown;
}

/** Events of the time that the record covers, so far, by month: the newest month and the newest event first. */
export function newestMonths({
  events,
  site,
}: Pick<DisputeRecord, 'events' | 'site'>): { readonly name: string; readonly events: readonly Event[] }[] {
  const start = readDate(site.date).from;
  const covered = events.filter(({ data }) => readDate(data.date).from >= start);
  return [...group(covered, ({ data }) => readDate(data.date).from.slice(0, 7))]
    .reverse()
    .map(([name, own]) => ({ name, events: [...own].reverse() }));
}

/** What was known of an issue on a day. */
export interface IssueSoFar {
  readonly issue: Issue;
  /** Each side by its short name, with the last position it took. */
  readonly sides: readonly { readonly name: string; readonly position: PlacedPosition | undefined }[];
  /** How its last round ended, or that it had not. */
  readonly result: string;
}

/** The state of each issue on a day. */
export function issuesSoFar(whole: DisputeRecord, day: Day): IssueSoFar[] {
  const record = recordAsOf(whole, day);
  const last = (issue: string, party: string): PlacedPosition | undefined =>
    record.positions.filter((position) => position.issue === issue && position.party === party).at(-1);
  return record.issues
    .filter(({ ledger }) => ledger.length > 0)
    .map((issue) => {
      const entry = issue.ledger.at(-1);
      const reading = readingOfEntry(entry);
      return {
        issue,
        sides: record.site.sides.map((id) => ({ name: record.party(id).data.short, position: last(issue.id, id) })),
        result:
          entry === undefined || reading.nearer === 'unsettled'
            ? t('layout.ledger.unsettled')
            : t('pages.asOf.result', {
                season: whole.round(entry.round).data.season,
                outcome: outcomeWords(record, reading).toLowerCase(),
              }),
      };
    });
}
