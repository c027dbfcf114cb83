import { describe, expect, it } from 'vitest';
import {
  RESERVED_PAGES,
  asOfHref,
  csvHref,
  exportHref,
  hasSnapshots,
  isPublic,
  issueHref,
  issueRoundHref,
  previewHref,
  sectionHref,
  timelineHref,
  weekHref,
  withBase,
} from '../../../src/record/core/routes.ts';

describe('addresses', () => {
  it('makes addresses of pages that are no entries, and of their parts', () => {
    expect([
      sectionHref('home'),
      sectionHref('index-a-z'),
      sectionHref('teach'),
      timelineHref({ issue: 'tolls', party: 'council' }),
      issueRoundHref('tolls', 'spring'),
      asOfHref('2014-03-09'),
      asOfHref('2014-03-09', issueHref('tolls')),
      weekHref('2014-W10'),
      csvHref('ferries'),
      exportHref('events.rss'),
      previewHref('events/vote'),
      withBase('/project/', sectionHref('asof')),
    ]).toEqual([
      '/',
      '/index-a-z/',
      '/teach/',
      '/timeline/?issue=tolls&party=council',
      '/issues/tolls/#round-spring',
      '/asof/2014-03-09/',
      '/asof/2014-03-09/issues/tolls/',
      '/weeks/2014-w10/',
      '/data/ferries.csv',
      '/exports/events.rss',
      '/og/events/vote.png',
      '/project/asof/',
    ]);
  });

  it('knows which pages exist for a day, and which are hidden from search engines', () => {
    expect(['/issues/tolls/', '/issues/', '/timeline/vote/', '/data/x/'].map(hasSnapshots)).toEqual([true, false, false, true]);
    expect(['/issues/tolls/', '/teach/one/guide/', 'https://example.org/base/asof/2014-03-09/'].map(isPublic)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keeps the first folders of the site from pages of the record, except "about"', () => {
    expect(['weeks', 'rounds', 'pagefind', 'about', 'before'].map((id) => RESERVED_PAGES.has(id))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
