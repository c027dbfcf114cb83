import { expect, it } from 'vitest';
import { sourceAnchorIn, numberSources } from '../../../src/markdown/source-number.ts';
import { sourcesUnknownOn } from '../../../src/page-data/as-of.ts';
import { small } from './small.ts';

const paper = (id: string, issued: string): string =>
  `- { id: ${id}, type: article-newspaper, kind: news, language: en, title: Paper, publisher: Paper, seen: full${issued} }\n`;

it('on the page of a day, a later source and one without a date are unknown', () => {
  const record = small({
    'sources/papers.yaml':
      paper('paper-earlier', ', issued: "2014-04-01"') +
      paper('paper-same-day', ', issued: "2014-05-01"') +
      paper('paper-month', ', issued: "2014-05"') +
      paper('paper-later', ', issued: "2014-05-02"') +
      paper('paper-undated', ''),
  });
  const unknown = [...sourcesUnknownOn(record, '2014-05-01')].filter((id) => id.startsWith('paper-'));
  expect(unknown.sort()).toEqual(['paper-later', 'paper-month', 'paper-undated']);
});

it('an unknown source keeps its number, and its anchor does not name it', () => {
  const numbering = numberSources(['paper-1', 'paper-4'], new Set(['paper-4']));
  expect([...numbering]).toEqual([
    ['paper-1', 1],
    ['paper-4', 2],
  ]);
  expect(sourceAnchorIn(numbering, 'paper-1')).toBe('source-paper-1');
  expect(sourceAnchorIn(numbering, 'paper-4')).toMatch(/^source-[0-9a-f]{8}$/);
});
