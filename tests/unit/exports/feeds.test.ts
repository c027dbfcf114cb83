import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { absolute } from '../../../src/address.ts';
import { calendar, calendarEvents } from '../../../src/exports/calendar.ts';
import { correctionsFeed, eventsFeed } from '../../../src/exports/feeds.ts';
import { listedDay } from '../../../src/record/collections/events/day-order.ts';
import { addDays, readDate } from '../../../src/record/core/date.ts';
import type { Correction, DisputeRecord } from '../../../src/record/index.ts';
import { record } from './record.ts';

interface Item {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly pubDate: string;
  readonly guid: { readonly '#text': string };
}

function itemsOf(xml: string): Item[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { rss } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' }).parse(xml) as {
    rss: { '@_version': string; channel: Record<string, unknown> & { item?: Item[] } };
  };
  expect(rss['@_version']).toBe('2.0');
  // What RSS 2.0 asks of a channel.
  for (const required of ['title', 'link', 'description']) expect(rss.channel[required]).toBeTruthy();
  return rss.channel.item ?? [];
}

const correction = (id: string, date: string): Correction => ({
  id,
  body: '',
  path: `corrections/${id}.mdx`,
  data: {
    title: `Corrected: a date & a “name” <${id}>`,
    date,
    page: '/timeline/',
    was: 'The vote was on Monday.',
    now: 'The vote was on Sunday.[@paper]',
    sources: [],
  },
});

describe('events.rss', () => {
  it('is well-formed and holds every event, the newest first', async () => {
    const items = itemsOf(await eventsFeed(record));
    expect(items.map(({ link }) => link).sort()).toEqual(record.events.map(({ id }) => absolute(`/timeline/${id}/`)).sort());
    const times = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.every(Number.isFinite)).toBe(true);
    // Readers that sort by time keep the order of a day, and show the day that it was where the record is at home.
    expect(new Set(times).size).toBe(times.length);
    const home = new Intl.DateTimeFormat('en-CA', { timeZone: record.site.timeZone ?? 'UTC', dateStyle: 'short' });
    expect(items.map(({ pubDate }) => home.format(new Date(pubDate)))).toEqual(record.events.map(listedDay).reverse());
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
  });
});

describe('an hour in a calendar', () => {
  it('ends with one period', () => {
    expect(calendar(record)).toContain('Time: ');
    expect(calendar(record).replaceAll(/\r?\n /g, '')).not.toMatch(/Time: [^\\\n]*\.\./);
  });
});

describe('corrections.rss', () => {
  it('is a valid feed without items while there are no corrections', async () => {
    expect(itemsOf(await correctionsFeed({ ...record, corrections: [] }))).toEqual([]);
  });

  it('says what was wrong and what is right, without marks', async () => {
    const corrected: DisputeRecord = {
      ...record,
      site: { ...record.site, timeZone: 'America/Chicago' },
      corrections: [correction('later', '2031-05-02'), correction('earlier', '2031-03-09')],
    };
    const items = itemsOf(await correctionsFeed(corrected));
    expect(items.map(({ link }) => link)).toEqual([absolute('/corrections/#later'), absolute('/corrections/#earlier')]);
    expect(items[0]).toMatchObject({
      description: 'It said: The vote was on Monday. It says now: The vote was on Sunday.',
      pubDate: 'Fri, 02 May 2031 17:00:00 GMT',
    });
    expect(items[0]?.title).toBe('Corrected: a date & a “name” <later>');
  });
});

describe('events.ics', () => {
  const book = new ICAL.Component(ICAL.parse(calendar(record)) as [string, unknown[], unknown[]]);
  const entries = book.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));

  /** An instant as the clocks of the place showed it: "2014-06-23 21:30". */
  const localTime = (instant: Date): string =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: record.site.timeZone }).format(instant);

  it('holds each event that is dated to the day, as ical.js reads it', () => {
    expect(entries.length).toBeGreaterThan(10);
    const read = entries.map(({ uid, summary, startDate, endDate }) => ({
      id: uid.split('@')[0],
      summary: summary.length > 0,
      from: startDate.isDate ? startDate.toString() : localTime(startDate.toJSDate()),
      to: endDate.isDate ? endDate.toString() : localTime(endDate.toJSDate()),
    }));
    expect(read).toEqual(
      calendarEvents(record).map(({ id, data: { date, time, timeBasis } }) => {
        const { from, to } = readDate(date);
        const hasHour = from === to && (timeBasis === 'exact' || timeBasis === 'about');
        const moment = `${from} ${time ?? ''}`;
        return { id, summary: true, ...(hasHour ? { from: moment, to: moment } : { from, to: addDays(to, 1) }) };
      }),
    );
    // Some have an hour, and bounds and plans are none.
    expect(entries.filter(({ startDate }) => !startDate.isDate).length).toBeGreaterThan(0);
    expect(record.events.some(({ data }) => data.time !== undefined && data.timeBasis !== 'exact' && data.timeBasis !== 'about')).toBe(
      true,
    );
  });

  it('has the properties that RFC 5545 asks for, once each', () => {
    expect(book.getFirstPropertyValue('version')).toBe('2.0');
    expect(book.getFirstPropertyValue('prodid')).toBeTruthy();
    for (const entry of book.getAllSubcomponents('vevent'))
      for (const name of ['uid', 'dtstamp', 'dtstart']) expect(entry.getAllProperties(name)).toHaveLength(1);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  });

  it('has no line over 75 bytes, and ends lines as it must', () => {
    const lines = calendar(record).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  });

  it('is the same for the same record', () => {
    expect(calendar(record)).toBe(calendar(record));
  });
});
