/** Writes made-up records of any size, for benches: everything that a real record has, in proportions like the flagship's. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { addDays, type Day } from '../src/record/core/date.ts';

const FIRST_DAY: Day = '2000-01-01';
const DAYS_BETWEEN_EVENTS = 2;
const EVENTS_A_ROUND = 250;
const SIDES = ['reds', 'blues'] as const;
const ISSUES = 10;
const TERMS = 60;
/** Each of them is a stop with pages of its own, so a record picks few, however long it is. */
const TURNING_POINTS = 16;
const SENTENCES_A_BODY = 8;
/** The types of its charts, by id. */
const CHARTS = { timeline: 'timeline', 'on-the-table': 'outcome-matrix', ladder: 'step-line' } as const;

const WORDS =
  'The council met again and both sides gave their view of the plan for the harbor wall before the vote was taken in the old hall by the water'.split(
    ' ',
  );
const NUMERALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const WORDS_A_SENTENCE = 15;

/** A sentence of made-up prose, the same for the same number. */
export const sentence = (seed: number): string =>
  `${Array.from({ length: WORDS_A_SENTENCE }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length]).join(' ')}.`;

/** A number in words, digit by digit: titles of terms are found by their letters. */
const spelled = (number: number): string => [...String(number)].map((digit) => NUMERALS[Number(digit)]).join(' ');

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const entry = (fields: object, body = ''): string => `---\n${stringify(fields)}---\n${body === '' ? '' : `\n${body}\n`}`;
const dayOf = (event: number): Day => addDays(FIRST_DAY, event * DAYS_BETWEEN_EVENTS);
const eventId = (event: number): string => `${dayOf(event)}-event-${String(event)}`;

/** One round of the talks: which events it holds. */
interface Round {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function roundsOf(events: number): Round[] {
  return times(Math.max(2, Math.ceil(events / EVENTS_A_ROUND)), (index) => index).map((index, _, { length }) => ({
    id: `round-${String(index + 1)}`,
    from: Math.floor((index * events) / length),
    to: Math.floor(((index + 1) * events) / length) - 1,
  }));
}

/** Sources of an event: two of those that exist, one in four events a new one. */
function sourcesOf(event: number, sources: number): string[] {
  return [...new Set([event % sources, (event * 3) % sources])].map((source) => `s-${String(source)}`);
}

function site(events: number, rounds: readonly Round[]): object {
  return {
    title: 'Bench',
    question: 'How long does it take?',
    place: 'Nowhere',
    date: `${FIRST_DAY}/${dayOf(events)}`,
    summary: 'Made up.',
    language: 'en-US',
    publisher: 'Bench',
    contact: { email: 'bench@example.org' },
    revised: dayOf(events),
    invented: true,
    sides: SIDES,
    rounds: rounds.map(({ id }) => id),
    groups: [{ id: 'all', name: 'All' }],
    bands: [{ id: 'everyone', name: 'Everyone' }],
    decisions: [{ id: 'build', name: 'Build the wall' }],
    charts: Object.keys(CHARTS),
  };
}

function eventFile(event: number, sources: number, rounds: readonly Round[], turningPoint: boolean): string {
  const cited = sourcesOf(event, sources);
  const [first = 's-0', second = first] = cited;
  const sentences = times(SENTENCES_A_BODY, (place) => `${sentence(event + place)}[@${place % 2 === 0 ? first : second}]`);
  const term = `They spoke of the tide mark ${spelled(event % TERMS)} and of [event ${String(event)}](/timeline/${eventId(event)}/).[@${second}]`;
  const middle = SENTENCES_A_BODY / 2;
  return entry(
    {
      title: `Event ${String(event)} of the made-up record`,
      date: dayOf(event),
      kind: 'statement',
      round: rounds.find(({ to }) => event <= to)?.id,
      parties: event % 2 === 0 ? ['reds', 'blues'] : ['blues', 'court'],
      issues: [`issue-${String(event % ISSUES)}`],
      summary: sentence(event),
      sources: cited,
      ...(event % 8 === 0 && { quotes: [{ text: sentence(event).slice(0, -1), speaker: 'A speaker', source: first }] }),
      ...(turningPoint && { turningPoint: `Turning point ${String(event)}` }),
    },
    `${sentences.slice(0, middle).join(' ')}\n\n${term}\n\n${sentences.slice(middle).join(' ')}`,
  );
}

function ledger(issue: number, rounds: readonly Round[]): object {
  const sources = ['s-1'];
  return {
    rounds: rounds.map(({ id, from, to }) => ({
      round: id,
      positions: SIDES.map((party, index) => {
        const event = Math.min(to, from + issue * 2 + index);
        return {
          party,
          date: dayOf(event),
          does: index === 0 ? 'asks' : 'offers',
          terms: `for ${spelled(issue + index)} feet of wall`,
          value: issue + index * 4,
          event: eventId(event),
          sources,
        };
      }),
      outcome: { nearer: 'between', terms: 'Half of it.', why: 'It lies between.', value: issue + 2, date: dayOf(to), sources },
    })),
  };
}

/** A table with a row a week. */
function table(events: number): { readonly schema: object; readonly csv: string } {
  const weeks = Math.ceil((events * DAYS_BETWEEN_EVENTS) / 7);
  return {
    schema: {
      title: 'Tides by week',
      description: 'How high the water stood.[@s-1]',
      fields: [
        { name: 'week', title: 'Week', type: 'date', constraints: { required: true } },
        { name: 'height', title: 'Height', type: 'number', unit: 'feet', constraints: { required: true } },
        { name: 'floods', title: 'Floods', type: 'integer', constraints: { minimum: 0 } },
        { name: 'source', title: 'Source', type: 'string', references: 'sources' },
      ],
      primaryKey: ['week'],
      sources: ['s-1'],
      method: 'Made up.',
      license: 'Made up; use it as you like.',
    },
    csv: `week,height,floods,source\n${times(weeks, (week) => `${addDays(FIRST_DAY, week * 7)},${String(3 + (week % 9) / 2)},${String(week % 4)},s-1`).join('\n')}\n`,
  };
}

const LESSON = {
  number: 1,
  title: 'Two offers',
  question: 'How far apart were they?',
  summary: 'Students compare the two offers.',
  form: 'Cards',
  bands: ['9-12'],
  minutes: { single: 45, block: 60 },
  prep: 5,
  ready: ['The cards'],
  steps: [
    { name: 'Open', minutes: 10, block: 10, say: 'Good morning.', doing: 'Look at the board.', screen: ['Two offers'] },
    { name: 'Sort', minutes: 25, block: 35, say: 'Sort the cards.', doing: 'Sort the cards in pairs.', screen: ['Sort'] },
    { name: 'Close', minutes: 10, block: 15, say: 'What did you find?', doing: 'Say what was found.', screen: ['Say'] },
  ],
  standards: [{ code: 'I.1', claimed: true, coverage: 'full', how: 'By the cards.' }],
  vocabulary: ['term-1'],
  claims: [{ id: 'first', event: eventId(0), from: 'summary', source: 's-0' }],
  numbers: [{ id: 'four', event: eventId(0), figure: 'Four feet', source: 's-0' }],
  handouts: ['cards'],
  support: ['Fewer cards'],
  stretch: ['More cards'],
  assessment: 'Look at the pairs.',
  sources: ['s-0'],
};

/** A unit of one lesson with one sheet. */
const LESSONS: Readonly<Record<string, string>> = {
  'standards.yaml': stringify({
    sets: [{ id: 'own', name: 'Standards of nowhere', short: 'Nowhere', verified: true }],
    standards: [{ code: 'I.1', set: 'own', says: 'Weigh two offers.', seen: 'whole' }],
  }),
  'lessons/unit.yaml': stringify({
    title: 'One wall',
    question: 'Who should say how high a wall is?',
    summary: 'A unit of one lesson.',
    version: '1.0',
    revised: FIRST_DAY,
    stems: ['The reds', 'The blues', 'The court'],
    staging: 'Look at the sea.',
    summative: 'Answer the question.',
    extension: 'Ask a builder.',
    action: { understand: 'Find a wall.', assess: 'Ask who decides.', act: 'Write to them.' },
    routes: [{ name: 'One day', fits: 'Those who have one day.', days: [{ lesson: 'offers', text: 'Weigh both offers.' }] }],
    tool: ['Who says?'],
    rubric: [{ name: 'Evidence', levels: ['Two sources', 'One source', 'No source'] }],
    license: 'Made up; use it as you like.',
  }),
  'lessons/offers/index.mdx': entry(LESSON, 'The height of the wall.'),
  'lessons/offers/guide.mdx': entry(
    {
      title: 'Guide to two offers',
      claims: [{ card: 'first', kind: 'Report', also: 'None', point: 'A newspaper reports a vote.' }],
      numbers: [{ card: 'four', base: 'All feet', counter: 'The reds', day: FIRST_DAY, point: 'It is an ask.' }],
    },
    'Take your time.',
  ),
  'lessons/offers/cards.yaml': stringify({
    title: 'Cards',
    code: '1a',
    use: 'Cut them out.',
    copies: 'One a pair',
    pages: 1,
    parts: [
      { kind: 'claim-cards', cards: ['first'] },
      { kind: 'number-cards', cards: ['four'] },
    ],
  }),
};

/** The files of a made-up record by name. */
function* recordFiles(events: number): Iterable<readonly [name: string, text: string]> {
  const rounds = roundsOf(events);
  const sources = Math.ceil(events / 4) + 2;
  yield ['site.yaml', stringify(site(events, rounds))];
  for (const [id, color, shape] of [
    ['reds', 'brick', 'square'],
    ['blues', 'blue', 'circle'],
    ['court', undefined, 'diamond'],
  ] as const)
    yield [
      `parties/${id}.mdx`,
      entry({ name: `The ${id}`, short: id, role: 'other', mark: { color, shape }, summary: 'Made up.', sources: ['s-1'] }, 'Words.[@s-1]'),
    ];
  for (const [index, { id, from, to }] of rounds.entries())
    yield [
      `rounds/${id}.mdx`,
      entry(
        {
          title: `Round ${spelled(index + 1)}`,
          season: `Season ${String(index + 1)}`,
          number: index + 1,
          question: 'What now?',
          date: `${dayOf(from)}/${dayOf(to)}`,
          sides: SIDES,
          summary: 'Made up.',
          context: 'Two made-up sides bargained over a made-up wall.',
          trigger: 'Words.[@s-1]',
          result: 'Words.[@s-1]',
          sources: ['s-1'],
        },
        'Words.[@s-1]',
      ),
    ];
  for (const issue of times(ISSUES, (index) => index)) {
    const measure = { name: 'Feet of wall', unit: 'feet' };
    const fields = {
      title: `Issue ${String(issue)}`,
      question: `What about ${String(issue)}?`,
      group: 'all',
      summary: 'Made up.',
      measure,
    };
    yield [
      `issues/issue-${String(issue)}/index.mdx`,
      entry({ ...fields, shortAnswer: 'Words.[@s-1]' }, `## How it went\n\n${sentence(issue)}[@s-1]`),
    ];
    yield [`issues/issue-${String(issue)}/ledger.yaml`, stringify(ledger(issue, rounds))];
  }
  for (const term of times(TERMS, (index) => index))
    yield [`terms/term-${String(term)}.mdx`, entry({ title: `Tide mark ${spelled(term)}`, definition: `${sentence(term)}[@s-1]` })];
  const chart = { title: 'Made up', subtitle: 'Made up.', how: 'Made up.' };
  for (const [id, type] of Object.entries(CHARTS)) yield [`charts/${id}.yaml`, stringify({ name: `Chart ${id}`, type, ...chart })];
  const { schema, csv } = table(events);
  yield ['data/tides.yaml', stringify(schema)];
  yield ['data/tides.csv', csv];
  yield ['pages/about.mdx', entry({ title: 'About', summary: 'Made up.' }, 'Nothing here happened.')];
  const source = { type: 'webpage', publisher: 'Bench', issued: '2001', kind: 'news', seen: 'full' };
  yield [
    'sources/all.yaml',
    stringify(
      times(sources, (index) => ({
        id: `s-${String(index)}`,
        title: `Source ${String(index)}`,
        URL: `https://example.org/${String(index)}`,
        ...source,
      })),
    ),
  ];
  yield* Object.entries(LESSONS);
  const step = Math.max(1, Math.floor(events / TURNING_POINTS));
  for (const event of times(events, (index) => index))
    yield [`events/${eventId(event)}.mdx`, eventFile(event, sources, rounds, event % step === 0 && event / step < TURNING_POINTS)];
}

/** Writes a made-up record of a given number of events, 130 words each, into a folder that is emptied first. */
export function generate(folder: string, events: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of recordFiles(events)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** What another timeline needs of an event. */
export interface PlainEvent {
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly group: string;
}

/** Reads a made-up event back, for programs that take events in another form. */
export function plainEvent(file: string): PlainEvent {
  const { title, date, summary, parties } = parse(file.split('---')[1] ?? '') as {
    title: string;
    date: string;
    summary: string;
    parties: readonly string[];
  };
  return { title, date, summary, group: parties[0] ?? '' };
}
