import { describe, expect, it } from 'vitest';
import { formatPublished, mergePublished, parsePublished, readPublished } from '../../../src/record/core/published.ts';

const LIST = `/issues/tolls/ events source-1=source-gazette
/data/ferries.csv
`;
const file = (name: string, text: string) => ({ name, path: `record/${name}`, text });

describe('the list of published addresses', () => {
  it('is read and written again, sorted, with its renamed anchors', () => {
    const list = parsePublished(`# a remark\r\n${LIST}`);
    expect(list.map(({ href, anchors }) => [href, [...anchors]])).toEqual([
      [
        '/issues/tolls/',
        [
          ['events', 'events'],
          ['source-1', 'source-gazette'],
        ],
      ],
      ['/data/ferries.csv', []],
    ]);
    expect(formatPublished(list).split('\n').slice(2)).toEqual(['/data/ferries.csv', '/issues/tolls/ events source-1=source-gazette', '']);
  });

  it('grows by what a new site adds and never forgets, nor takes a renamed anchor for a new one', () => {
    const merged = mergePublished(parsePublished(LIST), parsePublished('/issues/tolls/ source-1 sources\n/new/'));
    expect(formatPublished(merged).split('\n').slice(2)).toEqual([
      '/data/ferries.csv',
      '/issues/tolls/ events source-1=source-gazette sources',
      '/new/',
      '',
    ]);
  });
});

describe('redirects', () => {
  it('are read from a map of addresses', () => {
    const { published, diagnostics } = readPublished([file('redirects.yaml', '/issues/old/: /issues/new/\n/gone/: /glossary/#berth\n')]);
    expect(diagnostics).toEqual([]);
    expect([...published.redirects]).toEqual([
      ['/issues/old/', '/issues/new/'],
      ['/gone/', '/glossary/#berth'],
    ]);
  });

  it('are refused where an end is no address of the site, at their line', () => {
    const { published, diagnostics } = readPublished([
      file('redirects.yaml', '/a/: /b/\nissues/old: /issues/new/\n/x/: https://example.org/\n/y/: //example.org/\n'),
    ]);
    expect([...published.redirects.keys()]).toEqual(['/a/']);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['wrong-type', 2],
      ['wrong-type', 3],
      ['wrong-type', 4],
    ]);
  });

  it('are optional, as the list is', () => {
    expect(readPublished([])).toEqual({ published: { addresses: [], redirects: new Map() }, diagnostics: [] });
  });
});
