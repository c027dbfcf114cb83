/** What the page of all events shows: its months, its years, and what its filter offers. */
import { group } from 'd3';
import { t } from '../i18n/index.ts';
import { readDate } from '../record/core/date.ts';
import type { DisputeRecord, Event, Party } from '../record/index.ts';
import { KIND_NAMES } from '../record/labels.ts';

/** The anchor of a year in a long list by dates. */
export const yearAnchor = (year: string): string => `y-${year.toLowerCase()}`;

/** The first and the last year of events. @param events In their order. */
export function yearsOf(events: readonly Event[]): { readonly from: string; readonly to: string } {
  const ends = events.map(({ data }) => readDate(data.date).to).sort();
  return { from: (events[0]?.data.date ?? '').slice(0, 4), to: (ends.at(-1) ?? '').slice(0, 4) };
}

/** The events of one month, or those of which only the year is known. */
export interface Month {
  /** `YYYY-MM`, or `YYYY`. */
  readonly name: string;
  readonly events: readonly Event[];
  /** On the first month of each year: the anchor of the year, so that it can be reached from the top of the list. */
  readonly anchor: string | undefined;
}

/** Events by month, in their order. */
export function monthsOf(events: readonly Event[]): Month[] {
  const monthOf = ({ data }: Event): string => {
    const { precision, from } = readDate(data.date);
    return precision === 'year' ? from.slice(0, 4) : from.slice(0, 7);
  };
  const years = new Set<string>();
  return [...group(events, monthOf)].map(([name, own]) => {
    const year = name.slice(0, 4);
    const isFirst = !years.has(year);
    years.add(year);
    return { name, events: own, anchor: isFirst ? yearAnchor(year) : undefined };
  });
}

/** Something to choose in a filter, with the number of events that fit it. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly party?: Party;
  readonly count: number;
}

/** What can be chosen in the filter of the timeline, without what would find nothing. */
export function timelineFacets(
  record: DisputeRecord,
): { readonly name: string; readonly legend: string; readonly options: readonly FacetOption[] }[] {
  const { events, parties, rounds, issues, site } = record;
  const option = (value: string, label: string, fits: (event: Event) => boolean): FacetOption => ({
    value,
    label,
    count: events.filter(fits).length,
  });
  const isSide = ({ value }: FacetOption): number => Number(site.sides.includes(value));
  const partyOptions = parties
    .map((party) => ({ ...option(party.id, party.data.short, ({ data }) => data.parties.includes(party.id)), party }))
    // The sides come first, the others by how often they act.
    .sort((a, b) => isSide(b) - isSide(a) || b.count - a.count);
  const facets: Record<'party' | 'round' | 'issue' | 'kind', FacetOption[]> = {
    party: partyOptions,
    round: [
      ...rounds.map(({ id, data: { season } }) => option(id, season, ({ data }) => data.round === id)),
      option('none', t('pages.timeline.noRound'), ({ data }) => data.round === undefined),
    ],
    issue: issues.map(({ id, data: { title } }) => option(id, title, ({ data }) => data.issues.includes(id))),
    kind: Object.entries(KIND_NAMES).map(([kind, label]) => option(kind, label, ({ data }) => data.kind === kind)),
  };
  return Object.entries(facets).map(([name, options]) => ({
    name,
    legend: t(`pages.timeline.${name}`),
    options: options.filter(({ count }) => count > 0),
  }));
}
