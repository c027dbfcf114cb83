import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { showDate } from '../../core/date.ts';
import { eventHref } from '../../core/routes.ts';
import { orderEvents } from './day-order.ts';
import { eventSchema } from './schema.ts';

export const EVENTS = defineCollection({
  name: 'events',
  noun: 'event',
  heading: 'Event',
  files: 'events/:id.{md,mdx}',
  schema: eventSchema,
  isRendered: true,
  href: eventHref,
  label: () => t('record.collections.event'),
  backlinkRank: 3,
  title: ({ title }) => title,
  date: ({ date }) => date,
  knownFrom: ({ knownFrom }) => knownFrom,
  arrange: orderEvents,
  azNote: ({ data }) => showDate(data.date, 'short'),
  search: ({ data }) => ({
    title: data.title,
    names: data.turningPoint === undefined ? [] : [data.turningPoint],
    summary: data.summary,
    date: data.date,
    parties: data.parties,
    issues: data.issues,
    round: data.round,
  }),
});
