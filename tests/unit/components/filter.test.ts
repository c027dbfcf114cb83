import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, readFilter, writeFilter, type Filter } from '../../../src/components/filter.ts';
import { cut } from '../../../src/components/download-filtered.client.ts';
import { firstSentence } from '../../../src/record/labels.ts';

const event = {
  party: 'reds blues',
  issue: 'night-work',
  kind: 'vote',
  round: 'one',
  date: '2021-01-24',
  text: 'the crews voted on night work',
};
const none: Filter = { chosen: { party: [], round: [], issue: [], kind: [] }, words: '', from: '', to: '' };

describe('the filter of the timeline', () => {
  test('choices of one group widen, groups narrow each other', () => {
    const read = (query: string): boolean => fits(event, readFilter(new URLSearchParams(query)));
    expect(fits(event, none)).toBe(true);
    expect(read('party=greens,blues')).toBe(true);
    expect(read('party=greens')).toBe(false);
    expect(read('party=blues&kind=offer')).toBe(false);
    expect(read('q=crews+NIGHT')).toBe(true);
    expect(read('q=crews+day')).toBe(false);
    expect(read('from=2021-01-24&to=2021-01-24')).toBe(true);
    expect(read('from=2021-01-25')).toBe(false);
    expect(read('to=2021-01-23')).toBe(false);
  });

  test('writes every choice to the address and reads it back', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const list = fc.uniqueArray(id, { maxLength: 4 });
    fc.assert(
      fc.property(list, list, list, list, fc.string(), (party, round, issue, kind, words) => {
        const filter: Filter = { chosen: { party, round, issue, kind }, words: words.toWellFormed(), from: '2021-01-01', to: '' };
        expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
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
  test('keeps the calendar around the events that are shown', () => {
    const one = (id: string): string => `BEGIN:VEVENT\r\nUID:${id}\r\nURL:https://x.example/time\r\n line/${id}/\r\nEND:VEVENT\r\n`;
    expect(cut(`BEGIN:VCALENDAR\r\n${one('a')}${one('b')}END:VCALENDAR\r\n`, 'ics', new Set(['b']))).toBe(
      `BEGIN:VCALENDAR\r\n${one('b')}END:VCALENDAR\r\n`,
    );
  });
});

test('the first sentence ends at a full stop, not at a short form or a decimal', () => {
  expect(firstSentence('On Jan. 5 the board met. It voted.')).toBe('On Jan. 5 the board met.');
  expect(firstSentence('About 2.5% came. More later.')).toBe('About 2.5% came.');
  expect(firstSentence('He said “no.” Then he left.')).toBe('He said “no.”');
  expect(firstSentence('One sentence')).toBe('One sentence');
});
