import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, readFilter, writeFilter, type Facet, type Filter, type Filterable } from '../../../src/components/filter.ts';
import { wordsOf } from '../../../src/text/match.ts';
import { readDate } from '../../../src/record/core/date.ts';
import { cut, entriesOf } from '../../../src/components/download-filtered.client.ts';
import { firstSentence } from '../../../src/record/labels.ts';

const event = (date = '2021-01-24', text = 'The crews voted on night work'): Filterable => ({
  party: 'reds blues',
  issue: 'night-work',
  kind: 'vote',
  round: 'one',
  from: readDate(date).from,
  to: readDate(date).to,
  words: () => wordsOf(text),
});
const none: Filter = { chosen: { party: [], round: [], issue: [], kind: [] }, words: '', from: '', to: '' };
const CHOICES: Readonly<Record<Facet, readonly string[]>> = {
  party: ['reds', 'blues', 'greens'],
  round: ['one'],
  issue: ['night-work'],
  kind: ['vote', 'offer'],
};
const read = (query: string) => readFilter(new URLSearchParams(query), (facet, value) => CHOICES[facet].includes(value));
const finds = (query: string, item = event()): boolean => fitting(read(query).value)(item);

describe('the filter of the timeline', () => {
  test('choices of one group widen, groups narrow each other', () => {
    expect(fitting(none)(event())).toBe(true);
    expect(finds('party=greens,blues')).toBe(true);
    expect(finds('party=greens')).toBe(false);
    expect(finds('party=blues&kind=offer')).toBe(false);
    expect(finds('q=crews+NIGHT')).toBe(true);
    expect(finds('q=crews+day')).toBe(false);
    expect(finds('from=2021-01-24&to=2021-01-24')).toBe(true);
    expect(finds('from=2021-01-25')).toBe(false);
    expect(finds('to=2021-01-23')).toBe(false);
  });

  test.each([
    ['2021-08', 'from=2021-08-01&to=2021-08-31', true],
    ['2021-08', 'from=2021-08-15&to=2021-08-15', true],
    ['2021-08', 'from=2021-08-31', true],
    ['2021-08', 'to=2021-08-01', true],
    ['2021-08', 'from=2021-09-01', false],
    ['2021-08', 'to=2021-07-31', false],
    ['2020-12~', 'from=2020-12-01&to=2020-12-31', true],
    ['1987', 'from=1987-06-01&to=1987-06-01', true],
    ['1987', 'from=1988-01-01', false],
    ['2025-04-14/2025-04-24', 'from=2025-04-24&to=2025-04-24', true],
    ['2025-04-14/2025-04-24', 'from=2025-04-16&to=2025-04-18', true],
    ['2025-04-14/2025-04-24', 'from=2025-04-25', false],
    ['2025-04-14/2025-05', 'from=2025-05-31', true],
  ])('an event of %s is found by ?%s: %s', (date, query, found) => {
    expect(finds(query, event(date))).toBe(found);
  });

  test('words are found as the search finds them, phrases in quotation marks too', () => {
    const item = event('2021-01-24', 'Teachers’ union: a tentative agreement on 1,302 pre-K rooms');
    for (const words of ["teachers' union", '1302', 'pre‑K', '"tentative agreement"'])
      expect(finds(`q=${encodeURIComponent(words)}`, item), words).toBe(true);
    expect(finds(`q=${encodeURIComponent('"agreement tentative"')}`, item)).toBe(false);
  });

  test('what an address asks for and cannot get changes nothing and is named', () => {
    expect(read('issue=nope&party=Blues,reds&from=2021-02-30&to=2021-03-01')).toEqual({
      value: { ...none, chosen: { ...none.chosen, party: ['reds'] }, to: '2021-03-01' },
      refused: [
        { why: 'choice', value: 'Blues' },
        { why: 'choice', value: 'nope' },
        { why: 'day', value: '2021-02-30' },
      ],
    });
  });

  test('writes every choice to the address and reads it back', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const list = fc.uniqueArray(id, { maxLength: 4 });
    fc.assert(
      fc.property(list, list, list, list, fc.string(), (party, round, issue, kind, words) => {
        const filter: Filter = { chosen: { party, round, issue, kind }, words: words.toWellFormed(), from: '2021-01-01', to: '' };
        expect(readFilter(new URLSearchParams(writeFilter(filter)), () => true)).toEqual({ value: filter, refused: [] });
      }),
    );
    expect(writeFilter(none)).toBe('');
  });
});

describe('downloading what is shown', () => {
  test('keeps the heading and the rows of the ids, line breaks in cells included', () => {
    expect(cut('id,text\na,"one\ntwo"\nb,three\n', 'csv', new Set(['a']))).toBe('id,text\na,"one\ntwo"\n');
    expect(cut('id,text\r\n"a",one\r\n"a,b","two ""three"""\r\n', 'csv', new Set(['a,b']))).toBe('id,text\n"a,b","two ""three"""\n');
    expect(cut('"id",text\r\n"a",one\r\nb,"\r\na,x"\r\n', 'csv', new Set(['a']))).toBe('id,text\na,one\n');
  });
  test('opens in a spreadsheet like the whole export: with a mark where it is not ASCII, without formulas', () => {
    expect(cut('id,text\na,Café\nb,x\n', 'csv', new Set(['a']))).toBe('\uFEFFid,text\na,Café\n');
    expect(cut('\uFEFFid,text\na,Café\nb,x\n', 'csv', new Set(['b']))).toBe('id,text\nb,x\n');
    expect(cut('id,text\na,=1+1\n', 'csv', new Set(['a']))).toBe("id,text\na,'=1+1\n");
  });
  test('keeps the calendar around the events that are shown', () => {
    const one = (id: string): string => `BEGIN:VEVENT\r\nUID:${id}\r\nURL:https://x.example/time\r\n line/${id}/\r\nEND:VEVENT\r\n`;
    expect(cut(`BEGIN:VCALENDAR\r\n${one('a')}${one('b')}END:VCALENDAR\r\n`, 'ics', new Set(['b']))).toBe(
      `BEGIN:VCALENDAR\r\n${one('b')}END:VCALENDAR\r\n`,
    );
    const text = (ids: readonly string[]): string => `BEGIN:VCALENDAR\r\n${ids.map(one).join('')}END:VCALENDAR\r\n`;
    expect([[], ['a'], ['a', 'b']].map((ids) => entriesOf(text(ids)))).toEqual([0, 1, 2]);
  });
});

test('the first sentence ends at a full stop, not at a short form or a decimal', () => {
  expect(firstSentence('On Jan. 5 the board met. It voted.')).toBe('On Jan. 5 the board met.');
  expect(firstSentence('About 2.5% came. More later.')).toBe('About 2.5% came.');
  expect(firstSentence('He said “no.” Then he left.')).toBe('He said “no.”');
  expect(firstSentence('One sentence')).toBe('One sentence');
});
