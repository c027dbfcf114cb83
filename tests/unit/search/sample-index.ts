/** A small made-up index for the tests. */
import type { PageKind } from '../../../src/record/core/page-kinds.ts';
import { openIndex, type PageIndex, type PackedIndex } from '../../../src/search/page-index.ts';
import type { QueryContext } from '../../../src/search/parse-query.ts';
import { monthNames } from '../../../src/search/dates.ts';
import { codeNumbers, frontCode } from '../../../src/search/coding.ts';
import { stopwordsOf } from '../../../src/search/stopwords.ts';

const PAGES: readonly (readonly [
  path: string,
  kind: PageKind,
  title: string,
  names: string,
  date: string,
  party: number[],
  issue: number[],
  round: number,
])[] = [
  ['/timeline/2031-05-04-vote/', 'Event', 'Pilots vote to stop night shifts', '', '2031-05-04', [0], [0], 0],
  ['/timeline/2031-06-01-deal/', 'Event', 'Port and pilots reach a deal on night shifts', '', '2031-06-01', [0, 1], [0], 0],
  ['/timeline/2032-storm/', 'Event', 'Storm closes the harbor', '', '2032', [1], [], -1],
  ['/issues/night-shifts/', 'Issue', 'Night shifts', 'Who works at night?', '', [0, 1], [0], -1],
  ['/parties/pilots/', 'Party', 'Harbor Pilots Guild', 'Pilots · Ada Quill', '', [0], [], -1],
  ['/glossary/#berth', 'Term', 'Berth', 'mooring', '', [], [], -1],
];

const KINDS: readonly PageKind[] = ['Event', 'Issue', 'Party', 'Term'];

const WORDS = [
  'ada',
  'berth',
  'closes',
  'deal',
  'guild',
  'harbor',
  'mooring',
  'night',
  'pilots',
  'port',
  'reach',
  'shifts',
  'stop',
  'storm',
  'tug',
  'vote',
  'works',
];

/** The index, packed as it is sent: "tug" is in the summary of the storm and of the vote. */
export const packed: PackedIndex = {
  language: 'en-US',
  alsoAsked: ['es'],
  stopwords: stopwordsOf('en-US'),
  prefix: 'en_',
  kinds: KINDS,
  parties: [
    ['pilots', 'Pilots'],
    ['port', 'Port'],
  ],
  issues: [['night-shifts', 'Night shifts']],
  rounds: [['spring', 'Spring 2031']],
  paths: frontCode(PAGES.map(([path]) => path)),
  titles: PAGES.map(([, , title]) => title),
  names: PAGES.map(([, , , names]) => names),
  kind: PAGES.map(([, kind]) => KINDS.indexOf(kind)),
  dates: frontCode(PAGES.map((page) => page[4])),
  inDay: codeNumbers(PAGES.map(() => 0)),
  party: PAGES.map((page) => page[5]),
  issue: PAGES.map((page) => page[6]),
  round: PAGES.map((page) => page[7]),
  fragments: PAGES.map((_, index) => `f${String(index)}`).join(' '),
  words: frontCode(WORDS),
  postings: WORDS.map((word) => codeNumbers(word === 'tug' ? [2, 0, 2] : [3])).join(' '),
  synonyms: [
    ['strike', 'walk off', 'stop'],
    ['mooring', 'berth'],
    ['pilots', 'PG'],
  ],
};

export const index: PageIndex = openIndex(packed);
export const context: QueryContext = {
  vocabulary: index.vocabulary,
  synonyms: packed.synonyms,
  stopwords: new Set(packed.stopwords.split(' ')),
  months: monthNames('en-US'),
  language: 'en-US',
};
