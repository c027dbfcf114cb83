import { describe, expect, it } from 'vitest';
import { storyMinutes } from '../../../src/page-data/reading-time.ts';
import { sidesOf, speakersOf, stepsOf, strikesWords } from '../../../src/page-data/story.ts';
import type { DisputeRecord, Story } from '../../../src/record/index.ts';
import { small } from './small.ts';

const STORY = `round: spring
title: One spring at night
summary: The line and the crews bargained over hands.
from: "2014-03-10"
to: "2014-03-14"
lines:
  - { id: hands, name: People on board, issue: hands }
  - { id: pay, name: Pay at night, issue: hands }
steps:
  - id: start
    date: "2014-05-01"
    title: The line offers four hands
    text: The line offers four.[@gazette]
    events: [2014-05-01-vote]
    table: [{ line: hands, party: line, terms: Four hands, position: "2014-03-10" }]
  - id: quiet
    date: "2014-05-01"
    title: Nothing changes
    text: Nobody moves.[@gazette]
    events: [2014-05-01-vote]
  - id: ask
    date: "2014-05-01"
    title: The crews ask for six, and the line offers five
    text: The crews ask for six.[@letter]
    events: [2014-05-01-vote]
    table:
      - { line: hands, party: crews, terms: Six hands, position: "2014-05-01" }
      - { line: hands, party: line, terms: Five hands, position: "2014-03-10" }
`;
const record = small({ 'stories/spring.yaml': STORY });
const [story] = record.stories;
if (!story) throw new Error('the record has a story');

/** The words of each cell of the lines that a step shows. */
const cellsOf = (place: number, of = record, told: Story = story) =>
  stepsOf(of, told)[place]?.lines.map(({ id, cells }) => [
    id,
    ...cells.map(({ was, terms }) => [was, terms].filter((text) => text !== undefined).join(' > ')),
  ]);

describe('the table of a story', () => {
  it('leaves out a line until a side has said something of it', () => {
    expect(cellsOf(0)).toEqual([['hands', 'Four hands', '']]);
    const later = small({
      'stories/spring.yaml': `${STORY}      - { line: pay, party: crews, terms: Double pay, position: "2014-05-01" }\n`,
    });
    expect([0, 1, 2].map((place) => cellsOf(place, later, later.stories[0])?.map(([id]) => id))).toEqual([['hands'], [], ['hands', 'pay']]);
    expect(stepsOf(record, story)[0]?.lines[0]?.cells.map(({ isNew }) => isNew)).toEqual([true, false]);
  });

  it('then has only the lines that a step changes, with what each side held before', () => {
    expect(cellsOf(1)).toEqual([]);
    expect(cellsOf(2)).toEqual([['hands', 'Four hands > Five hands', 'Six hands']]);
    expect(strikesWords(stepsOf(record, story))).toBe(true);
    expect(strikesWords(stepsOf(record, story).slice(0, 2))).toBe(false);
  });

  it('leads from each cell to its position, and from each line to the round of its issue', () => {
    const [first, , last] = stepsOf(record, story);
    expect(first?.lines[0]).toMatchObject({ href: '/issues/hands/#round-spring' });
    expect(first?.lines[0]?.cells.map(({ href }) => href)).toEqual(['/issues/hands/#line-2014-03-10-four-hands-on', undefined]);
    expect(last?.lines[0]?.cells[1]?.href).toBe('/issues/hands/#crews-2014-05-01-six-hands-on');
  });

  it('of two positions of one day leads to the one that was taken in an event of the step', () => {
    const two = small({
      'stories/spring.yaml': STORY,
      'issues/hands/ledger.yaml': `rounds:
  - round: spring
    positions:
      - { party: line, date: "2014-03-10", does: says, terms: no more than before, sources: [gazette] }
      - { party: line, date: "2014-03-10", does: offers, terms: four hands on a boat, event: 2014-05-01-vote, sources: [gazette] }
      - { party: crews, date: "2014-05-01", does: asks, terms: six hands on a boat, sources: [letter] }
    outcome: { nearer: between, terms: "Five hands.[@letter]", why: Five is between., date: "2014-06-20", sources: [letter] }
`,
    });
    expect(stepsOf(two, two.stories[0] ?? story)[0]?.lines[0]?.cells[0]?.href).toBe('/issues/hands/#line-2014-03-10-four-hands-on');
  });

  it('puts another side first in every second story', () => {
    const second: Story = { ...story, id: 'second' };
    const both: DisputeRecord = { ...record, stories: [story, second] };
    expect(sidesOf(both, story)).toEqual(['line', 'crews']);
    expect(sidesOf(both, second)).toEqual(['crews', 'line']);
    expect(cellsOf(2, both, second)).toEqual([['hands', 'Six hands', 'Four hands > Five hands']]);
  });
});

describe('a story', () => {
  it('knows the party of each speaker of a quotation', () => {
    const parts = (speaker: string) => speakersOf(record, speaker).map(({ text, party }) => [party?.id, text]);
    expect(parts('The chair of the crews')).toEqual([['crews', 'The chair of the crews']]);
    expect(parts('A captain, Crews, and a clerk, Ferry line, in one letter')).toEqual([
      ['crews', 'A captain, Crews, and '],
      ['line', 'a clerk, Ferry line, in one letter'],
    ]);
    expect(parts('A passenger and a cook')).toEqual([[undefined, 'A passenger and a cook']]);
    expect(parts('A captain of the crews and a cook of the crews')).toEqual([['crews', 'A captain of the crews and a cook of the crews']]);
  });

  it('takes as long to read as its words, without their citations, and at least a minute', () => {
    expect(storyMinutes(story.data)).toBe(1);
    const text = `${'word '.repeat(700)}[@gazette; @letter]`;
    expect(storyMinutes({ ...story.data, steps: story.data.steps.slice(0, 1).map((step) => ({ ...step, text })) })).toBe(3);
  });
});
