/** A small made-up catalogue for the tests. */
import { openCatalogue, type Catalogue, type Packed } from '../../../src/search/page-index.ts';
import type { Knowledge } from '../../../src/search/parse-query.ts';
import { monthNames } from '../../../src/search/dates.ts';
import { emptyWords } from '../../../src/search/stopwords.ts';

const PAGES: readonly (readonly [
  path: string,
  kind: string,
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

/** The catalogue, packed as it is sent: "tug" stands in the summary of the storm and of the vote. */
export const packed: Packed = {
  language: 'en-US',
  alsoAsked: ['es'],
  empty: emptyWords('en-US'),
  prefix: 'en_',
  kinds: ['Event', 'Issue', 'Party', 'Term'],
  parties: [
    ['pilots', 'Pilots'],
    ['port', 'Port'],
  ],
  issues: [['night-shifts', 'Night shifts']],
  rounds: [['spring', 'Spring 2031']],
  paths: PAGES.map(([path]) => path),
  titles: PAGES.map(([, , title]) => title),
  names: PAGES.map(([, , , names]) => names),
  kind: PAGES.map(([, kind]) => ['Event', 'Issue', 'Party', 'Term'].indexOf(kind)),
  dates: PAGES.map((page) => page[4]),
  party: PAGES.map((page) => page[5]),
  issue: PAGES.map((page) => page[6]),
  round: PAGES.map((page) => page[7]),
  fragments: PAGES.map((_, index) => `f${String(index)}`),
  words: WORDS.map((word) => `0${word}`).join(' '),
  posts: WORDS.map((word) => (word === 'tug' ? '2,0,2' : '3')).join(' '),
  synonyms: [
    ['strike', 'walk off', 'stop'],
    ['mooring', 'berth'],
    ['pilots', 'PG'],
  ],
};

export const catalogue: Catalogue = openCatalogue(packed);
export const knowledge: Knowledge = {
  vocabulary: catalogue.vocabulary,
  synonyms: packed.synonyms,
  empty: new Set(packed.empty.split(' ')),
  months: monthNames('en-US'),
  language: 'en-US',
};
