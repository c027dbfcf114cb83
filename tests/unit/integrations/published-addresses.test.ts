import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lostAddresses, withEarlierAnchors, type BuiltSite } from '../../../src/integrations/published-addresses.ts';
import { addressesIn } from '../../../src/integrations/site-addresses.ts';
import { formatPublished, parsePublished } from '../../../src/record/core/published.ts';

/** A site of two pages with their ids. */
const PAGES: Readonly<Record<string, readonly string[]>> = { '/': ['main'], '/issues/tolls/': ['events', 'source-gazette', 'source-1'] };
const site: BuiltSite = { has: (href) => href in PAGES, idsOf: (href) => new Set(PAGES[href] ?? []) };
const lost = (list: string, redirects: Record<string, string> = {}): string[] =>
  lostAddresses({ addresses: parsePublished(list) }, new Map(Object.entries(redirects)), site);

describe('a site that was published before', () => {
  it('has lost nothing when every address and anchor is there', () => {
    expect(lost('/ main\n/issues/tolls/ events source-1=source-gazette')).toEqual([]);
  });

  it('names an address that is gone, and what to do', () => {
    expect(lost('/issues/locks/ events')).toEqual([
      '/issues/locks/ was published and is gone. Bring it back, or write in redirects.yaml of the record where it went: "/issues/locks/: /new/".',
    ]);
  });

  it('names an anchor that is gone, and what to do', () => {
    expect(lost('/issues/tolls/ events ladder')).toEqual([
      '/issues/tolls/#ladder was published and is gone. Bring the anchor back, or write in published.txt of the record which one takes its place: "ladder=new".',
    ]);
  });

  it('has not lost an address that leads on to a page', () => {
    expect(lost('/issues/locks/ events', { '/issues/locks/': '/issues/tolls/#events' })).toEqual([]);
  });

  it('rejects a redirect to a page that does not exist', () => {
    expect(lost('', { '/issues/locks/': '/issues/bridges/' })).toEqual([
      '/issues/locks/ is redirected to /issues/bridges/, which this site does not have. Correct it in redirects.yaml.',
    ]);
  });
});

describe('a renamed anchor', () => {
  const rename = (html: string, anchors: string): string =>
    withEarlierAnchors(html, parsePublished(`/ ${anchors}`)[0]?.anchors ?? new Map());

  it('still works, inside what it names now', () => {
    expect(rename('<ol><li id="source-gazette">Gazette</li></ol>', 'source-1=source-gazette')).toBe(
      '<ol><li id="source-gazette"><span id="source-1"></span>Gazette</li></ol>',
    );
  });

  it('stays within a drawing, which an element of HTML would end', () => {
    expect(rename('<svg><g id="i-mark"><path/></g></svg>', 'i-old=i-mark')).toBe('<svg><g id="i-mark"><g id="i-old"></g><path/></g></svg>');
  });

  it('is not made twice where the page has it, nor where the anchor was not renamed', () => {
    const html = '<h2 id="events">Events</h2><p id="source-1"></p>';
    expect(rename(html, 'events source-1=events')).toBe(html);
  });
});

describe('the addresses of a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  it('are its pages with the anchors a reader can be given, and the files that pages link', () => {
    write(
      'index.html',
      '<meta name="description" content="100% of all, 5 % of them"><link rel="stylesheet" href="/base/_astro/x.css"><meta content="https://example.org/base/og/site.png"><h2 id="sec">A</h2><h3 class="visually-hidden" id="no">B</h3><div id="part"></div><p id="unlinked"></p><a href="/base/issues/#part-2">I</a><a href="#part">P</a><a href="/base/gone/">G</a><a href="https://elsewhere.example/base/issues/">E</a>',
    );
    write('issues/index.html', '<ul><li id="position">P</li></ul><p id="part-2"></p><a href="tolls.csv">CSV</a>');
    write('weeks/2014-w01/index.html', '<meta http-equiv="refresh" content="0; url=/base/">');
    for (const name of ['_astro/x.css', 'og/site.png', 'issues/tolls.csv', 'unlinked.csv']) write(name, '');
    const found = formatPublished(addressesIn(folder, new URL('https://example.org/base/')));
    expect(found.split('\n').slice(2)).toEqual(['/ part sec', '/issues/ part-2 position', '/issues/tolls.csv', '/og/site.png', '']);
  });
});
