import { absolute } from '../address.ts';
import { readDate } from '../record/core/date.ts';
import type { DisputeRecord, Event } from '../record/index.ts';
import { eventHref, exportHref } from '../record/core/routes.ts';
import { TIME_BASES } from '../record/core/time-text.ts';
import { EVENT_KINDS } from '../record/collections/schemas.ts';
import { proseToText } from '../markdown/inline.ts';
import { joined, toCsv, type Column } from './columns.ts';

/** The columns of `events.csv`. */
export const EVENT_COLUMNS: readonly Column<Event>[] = [
  {
    name: 'id',
    title: 'Id',
    description: 'The event’s id: the last part of its address, stable for ever.',
    type: 'string',
    required: true,
    cell: ({ id }) => id,
  },
  {
    name: 'date',
    title: 'Date',
    description:
      'The date as the record has it, in a subset of EDTF (ISO 8601-2): a day, a month, a year or an interval; "~" means about, "?" uncertain, "%" both.',
    type: 'string',
    required: true,
    cell: ({ data }) => data.date,
  },
  {
    name: 'first_day',
    title: 'First day',
    description: 'The first day that the date can mean.',
    type: 'date',
    required: true,
    cell: ({ data }) => readDate(data.date).from,
  },
  {
    name: 'last_day',
    title: 'Last day',
    description: 'The last day that the date can mean.',
    type: 'date',
    required: true,
    cell: ({ data }) => readDate(data.date).to,
  },
  {
    name: 'time',
    title: 'Time',
    description: 'The local time on the first day, as hours and minutes, where a source gives one; what it means is in the next column.',
    type: 'string',
    cell: ({ data }) => data.time ?? '',
  },
  {
    name: 'time_basis',
    title: 'How the time is known',
    description: 'Exact, about that time, not later (by), not earlier (after), or only planned for it.',
    type: 'string',
    values: TIME_BASES,
    cell: ({ data }) => data.timeBasis ?? '',
  },
  {
    name: 'after',
    title: 'After',
    description:
      'The ids of events of the same day that surely came first, joined by ";". Rows are in order of time; where neither this nor a time places an event, its place within the day is for reading only.',
    type: 'string',
    cell: ({ data }) => joined(data.after ?? []),
  },
  {
    name: 'same_moment',
    title: 'Same moment',
    description: 'The id of an event of the same day with which it is one text, act or occasion.',
    type: 'string',
    cell: ({ data }) => data.sameMoment ?? '',
  },
  {
    name: 'kind',
    title: 'Kind',
    description: 'What kind of happening it is.',
    type: 'string',
    required: true,
    values: EVENT_KINDS,
    cell: ({ data }) => data.kind,
  },
  {
    name: 'title',
    title: 'Title',
    description: 'What happened, with who did it.',
    type: 'string',
    required: true,
    cell: ({ data }) => data.title,
  },
  {
    name: 'summary',
    title: 'Summary',
    description: 'What happened, in one or two sentences.',
    type: 'string',
    required: true,
    cell: ({ data }) => data.summary,
  },
  {
    name: 'round',
    title: 'Round',
    description: 'The id of the round of bargaining it belongs to; empty for what lies outside the rounds.',
    type: 'string',
    cell: ({ data }) => data.round ?? '',
  },
  {
    name: 'parties',
    title: 'Parties',
    description: 'The ids of those who acted or were acted on, the one who acted first, joined by ";".',
    type: 'string',
    required: true,
    cell: ({ data }) => joined(data.parties),
  },
  {
    name: 'issues',
    title: 'Issues',
    description: 'The ids of the issues it moved, joined by ";".',
    type: 'string',
    cell: ({ data }) => joined(data.issues),
  },
  {
    name: 'turning_point',
    title: 'Turning point',
    description: 'Why it changed the course, for the few that did.',
    type: 'string',
    cell: ({ data }) => data.turningPoint ?? '',
  },
  {
    name: 'disputed',
    title: 'Disputed',
    description: 'Whether sources differ on a point of it; both versions are on its page.',
    type: 'boolean',
    required: true,
    cell: ({ data }) => String(data.disputed !== undefined),
  },
  {
    name: 'sources',
    title: 'Sources',
    description: 'The ids of its sources in the bibliography, the best first, joined by ";".',
    type: 'string',
    required: true,
    cell: ({ data }) => joined(data.sources),
  },
  { name: 'url', title: 'Address', description: 'Its page.', type: 'string', required: true, cell: ({ id }) => absolute(eventHref(id)) },
];

/** Every event as a row. */
export function eventsCsv(record: DisputeRecord): string {
  return toCsv(EVENT_COLUMNS, record.events);
}

/** An event of `events.json`: what `events.schema.json` describes. */
function toJson({ id, data }: Event): object {
  const { from, to, precision, approximate, uncertain } = readDate(data.date);
  return {
    id,
    url: absolute(eventHref(id)),
    title: data.title,
    summary: data.summary,
    kind: data.kind,
    date: {
      edtf: data.date,
      firstDay: from,
      lastDay: to,
      precision,
      approximate,
      uncertain,
      time: data.time ?? null,
      timeBasis: data.timeBasis ?? null,
    },
    after: data.after ?? [],
    sameMoment: data.sameMoment ?? null,
    round: data.round ?? null,
    parties: data.parties,
    issues: data.issues,
    turningPoint: data.turningPoint ?? null,
    announced: (data.announced ?? []).map(({ bands, who, date, replaces }) => ({ bands, who, date, replaces: replaces ?? null })),
    returned: data.returned ?? [],
    disputed: data.disputed ?? [],
    quotes: (data.quotes ?? []).map(({ text, speaker, source }) => ({ text: proseToText(text), speaker, source })),
    sources: data.sources,
  };
}

/** Every event with all its fields but its long text, as JSON. */
export function eventsJson(record: DisputeRecord): string {
  const names = (entries: readonly { id: string; name: string }[]): object => Object.fromEntries(entries.map(({ id, name }) => [id, name]));
  return `${JSON.stringify(
    {
      $schema: absolute(exportHref('events.schema.json')),
      title: record.site.title,
      description: record.site.summary,
      url: absolute('/'),
      license: 'CC-BY-4.0',
      language: record.site.language,
      revised: record.site.revised,
      rounds: names(record.rounds.map(({ id, data }) => ({ id, name: `${data.season}: ${data.title}` }))),
      parties: names(record.parties.map(({ id, data }) => ({ id, name: data.name }))),
      issues: names(record.issues.map(({ id, data }) => ({ id, name: data.title }))),
      bands: names(record.site.bands),
      events: record.events.map(toJson),
    },
    null,
    1,
  )}\n`;
}
