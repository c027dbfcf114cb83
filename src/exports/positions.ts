import { absolute } from '../address.ts';
import type { DisputeRecord, PlacedPosition } from '../record/index.ts';
import { issueHref } from '../record/core/routes.ts';
import { DOES } from '../record/collections/schemas.ts';
import { proseToText } from '../markdown/inline.ts';
import { joined, toCsv, type Column } from './columns.ts';

/** The columns of `positions.csv`. */
export const POSITION_COLUMNS: readonly Column<PlacedPosition>[] = [
  { name: 'issue', title: 'Issue', description: 'The id of the issue.', type: 'string', required: true, cell: ({ issue }) => issue },
  {
    name: 'round',
    title: 'Round',
    description: 'The id of the round of bargaining.',
    type: 'string',
    required: true,
    cell: ({ round }) => round,
  },
  {
    name: 'date',
    title: 'Date',
    description: 'When it was said or first reported, in a subset of EDTF (ISO 8601-2).',
    type: 'string',
    required: true,
    cell: ({ date }) => date,
  },
  { name: 'party', title: 'Party', description: 'The id of the party.', type: 'string', required: true, cell: ({ party }) => party },
  {
    name: 'does',
    title: 'What it did',
    description: 'Whether the party asks, offers, declines, accepts or says.',
    type: 'string',
    required: true,
    values: DOES,
    cell: ({ does }) => does,
  },
  {
    name: 'terms',
    title: 'Terms',
    description: 'What exactly, in words that continue the verb.',
    type: 'string',
    required: true,
    cell: ({ terms }) => proseToText(terms),
  },
  {
    name: 'value',
    title: 'Value',
    description: 'Its value in the issue’s measure, a number or a date, where it has one.',
    type: 'string',
    cell: ({ value }) => String(value ?? ''),
  },
  {
    name: 'event',
    title: 'Event',
    description: 'The id of the event in which it was said, where the record holds one.',
    type: 'string',
    cell: ({ event }) => event ?? '',
  },
  {
    name: 'sources',
    title: 'Sources',
    description: 'The ids of its sources in the bibliography, joined by ";".',
    type: 'string',
    required: true,
    cell: ({ sources }) => joined(sources),
  },
  {
    name: 'url',
    title: 'Address',
    description: 'The issue’s page, at this round.',
    type: 'string',
    required: true,
    cell: ({ issue, round }) => absolute(`${issueHref(issue)}#round-${round}`),
  },
];

/** Every position of every ledger as a row, by date. */
export function positionsCsv(record: DisputeRecord): string {
  return toCsv(POSITION_COLUMNS, record.positions);
}
