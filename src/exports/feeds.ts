import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { absolute } from '../address.ts';
import { t } from '../i18n/index.ts';
import { listedDay } from '../record/collections/events/day-order.ts';
import { readDate, type Day } from '../record/core/date.ts';
import type { DisputeRecord } from '../record/index.ts';
import { showWhen } from '../record/labels.ts';
import { correctionHref, eventHref, exportHref } from '../record/core/routes.ts';
import { proseToText } from '../markdown/inline.ts';
import { typeset } from '../markdown/typeset.ts';
import { instantOf } from './instant.ts';

/** The address of a feed in itself, which readers of feeds ask for. */
const self = (path: string): string => `<atom:link href="${absolute(path)}" rel="self" type="application/rss+xml"/>`;

const feed = (record: DisputeRecord, path: string, title: string, description: string, items: RSSFeedItem[]): Promise<string> =>
  getRssString({
    title: `${record.site.title}: ${title}`,
    description,
    site: absolute('/'),
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${record.site.language}</language>${self(path)}`,
  });

/**
 * The time of an item of a day, for readers that sort by it: noon where the record is at home, so that it is that day there
 * too, and a second later for every item of the day before it.
 */
const timeOf = (day: Day, place: number, timeZone: string | undefined): Date =>
  new Date(instantOf(day, '12:00', timeZone).getTime() + place * 1000);

/** Every event as an RSS feed, the newest first, so that a day reads from its end; the date of an item is the day on which it happened, or the last day of its month or year. */
export function eventsFeed(record: DisputeRecord): Promise<string> {
  const days = Map.groupBy(record.events, listedDay);
  const events = [...days].flatMap(([day, own]) => own.map((event, place) => ({ ...event, day, place }))).reverse();
  return feed(
    record,
    exportHref('events.rss'),
    'events',
    typeset(record.site.summary),
    events.map(({ id, data, day, place }) => ({
      title: `${showWhen(data, 'short')}: ${typeset(data.title)}`,
      description: typeset(data.summary),
      link: absolute(eventHref(id)),
      pubDate: timeOf(day, place, record.site.timeZone),
      categories: data.issues.map((issue) => record.issue(issue).data.title),
    })),
  );
}

/** Every correction as an RSS feed, the newest first. */
export function correctionsFeed(record: DisputeRecord): Promise<string> {
  return feed(
    record,
    exportHref('corrections.rss'),
    'corrections',
    t('exports.feed.corrections', { site: record.site.title }),
    record.corrections.map(({ id, data }) => ({
      title: typeset(data.title),
      description: t('exports.feed.correction', { was: typeset(proseToText(data.was)), now: typeset(proseToText(data.now)) }),
      link: absolute(correctionHref(id)),
      pubDate: timeOf(readDate(data.date).to, 0, record.site.timeZone),
    })),
  );
}
