import { describe, expect, it } from 'vitest';
import type { FileText } from '../../../src/record/core/read-folder.ts';
import { REGISTRY } from '../../../src/dispute.ts';
import { parseFiles as parse, type ParsedFiles } from '../../../src/record/core/parse-files.ts';
import type { RawEntry } from '../../../src/record/core/raw-entry.ts';

const file = (name: string, text: string): FileText => ({ name, path: `record/${name}`, text });
const parseFiles = (files: readonly FileText[]): ParsedFiles => parse(files, REGISTRY);
const one = (name: string, text: string): RawEntry => {
  const [raw] = parseFiles([file(name, text)]).rawEntries;
  if (!raw) throw new Error(`${name} gave no entry`);
  return raw;
};

const EVENT = `---
title: A vote
date: "2014-05-01"
parties: [crews, line]
quotes:
  - text: Not yet
    speaker: The chair
  -
    text: Now
---

First line of the body.
`;

describe('places of fields', () => {
  const { place } = one('events/2014-05-01-vote.mdx', EVENT);
  it.each([
    [['title'], 2, 8],
    [['date'], 3, 7],
    [['parties'], 4, 10],
    [['parties', 1], 4, 18],
    [['quotes', 0, 'speaker'], 7, 14],
    [['quotes', 1, 'text'], 9, 11],
  ])('finds %j', (field, line, column) => {
    expect(place(field)).toEqual({ line, column });
  });

  it('finds a key when asked for it', () => {
    expect(place(['quotes', 0, 'speaker'], true)).toEqual({ line: 7, column: 5 });
    expect(place(['parties'], true)).toEqual({ line: 4, column: 1 });
  });

  it('finds the nearest parent of a field that is missing', () => {
    expect(place(['quotes', 0, 'source'])).toEqual({ line: 6, column: 5 });
    expect(place(['summary'])).toEqual({ line: 2, column: 1 });
    expect(place([])).toEqual({ line: 2, column: 1 });
  });
});

describe('parseFiles', () => {
  it('knows on which line a body starts', () => {
    const raw = one('events/2014-05-01-vote.mdx', EVENT);
    const lines = EVENT.split('\n');
    expect(raw.body).toBe('\nFirst line of the body.\n');
    expect(lines[raw.bodyLine]).toBe('First line of the body.');
  });

  it('reads files that Windows wrote', () => {
    const raw = one('events/2014-05-01-vote.mdx', EVENT.replaceAll('\n', '\r\n'));
    expect(raw.place(['quotes', 0, 'speaker'])).toEqual({ line: 7, column: 14 });
    expect([raw.bodyLine, raw.body.trim()]).toEqual([11, 'First line of the body.']);
    expect(raw.value).toMatchObject({ title: 'A vote', parties: ['crews', 'line'] });
  });

  it('gives each source of a list its own place', () => {
    const { rawEntries } = parseFiles([file('sources/2014.yaml', '- id: gazette\n  title: A report\n- title: No id\n  kind: news\n')]);
    expect(rawEntries.map(({ id }) => id)).toEqual(['gazette', 'item 2']);
    expect(rawEntries.map(({ place }) => place(['title']))).toEqual([
      { line: 2, column: 10 },
      { line: 3, column: 10 },
    ]);
    expect(rawEntries[1]?.place(['id'])).toEqual({ line: 3, column: 3 });
  });

  it('takes ids from file names and folders', () => {
    const { rawEntries } = parseFiles([
      file('site.yaml', 'title: A'),
      file('issues/rest-hours/index.mdx', '---\na: 1\n---\n'),
      file('issues/rest-hours/ledger.yaml', 'rounds: []'),
      file('pages/about.md', '---\na: 1\n---\n'),
      file('data/votes.yaml', 'title: Votes'),
      file('data/votes.csv', 'a,b\n1,2\n'),
    ]);
    expect(rawEntries.map(({ collection, id, isMdx }) => [collection.name, id, isMdx])).toEqual([
      ['site', 'site', false],
      ['issues', 'rest-hours', true],
      ['ledgers', 'rest-hours', false],
      ['pages', 'about', false],
      ['tables', 'votes', false],
    ]);
    expect(rawEntries.at(-1)?.csv).toMatchObject({
      path: 'record/data/votes.csv',
      rows: [
        { cells: ['a', 'b'], line: 1 },
        { cells: ['1', '2'], line: 2 },
      ],
    });
  });

  it('reads an empty front matter as no fields', () => {
    expect(one('pages/about.mdx', '---\n\n---\n\nWords.\n').value).toEqual({});
    expect(one('pages/about.mdx', '---\n\n---\n\nWords.\n').place(['title']).line).toBe(2);
  });

  it('keeps the ids of what it cannot read', () => {
    const { rawEntries, unparsed, diagnostics } = parseFiles([
      file('pages/about.mdx', '---\ntitle: "open\n---\n'),
      file('pages/plain.mdx', 'No fields.'),
      file('sources/2014.yaml', 'id: gazette\n'),
    ]);
    expect(rawEntries).toEqual([]);
    expect(unparsed.map(({ collection, id }) => [collection.name, id])).toEqual([
      ['pages', 'about'],
      ['pages', 'plain'],
      ['sources', '2014'],
    ]);
    expect(new Set(diagnostics.map(({ path }) => path)).size).toBe(3);
  });
});
