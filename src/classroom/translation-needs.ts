/** What a sheet in another language takes from the record, and whether a file of cards has the words for it. */
import { orderEvents } from '../record/collections/events/day-order.ts';
import { EVENTS } from '../record/collections/events/index.ts';
import { LEDGERS } from '../record/collections/ledgers/index.ts';
import type { PartOf } from '../record/collections/handouts/schema.ts';
import { PARTIES } from '../record/collections/parties/index.ts';
import { ROUNDS } from '../record/collections/rounds/index.ts';
import type { CardsData, HandoutData, LessonData } from '../record/collections/schemas.ts';
import type { Context } from '../record/check/rule.ts';
import { addDays } from '../record/core/date.ts';
import { memo } from '../record/core/memo.ts';
import { orderPositions, placesOf } from '../record/ledger.ts';
import { lastPosition } from './positions.ts';

/** Something that a sheet shows: what it is in words, and whether a file of cards has it. */
export interface Need {
  readonly what: string;
  readonly has: (cards: CardsData) => boolean;
}

type EventWords = CardsData['events'][number];
type Part = HandoutData['parts'][number];

const eventNeed = (id: string, more: (words: EventWords) => boolean = () => true, what = ''): Need => ({
  what: `${what}the event "${id}"`,
  has: (cards) => cards.events.some((one) => one.event === id && more(one)),
});
const summaryNeed = (id: string): Need => eventNeed(id, (words) => words.summary !== undefined, 'the summary of ');
const partyNeed = (id: string): Need => ({ what: `the party "${id}"`, has: (cards) => cards.parties.some((one) => one.party === id) });
const decisionNeed = (id: string): Need => ({
  what: `the decision "${id}"`,
  has: (cards) => cards.decisions.some((one) => one.decision === id),
});

const eventOf = ({ entries }: Context, id: string) => entries(EVENTS).find(({ raw }) => raw.id === id)?.data;

const quoteNeeds = (context: Context, event: string): Need[] =>
  eventOf(context, event)?.quotes ? [eventNeed(event, (words) => words.quotes !== undefined, 'the quotations of ')] : [];

/** A figure that is written with words, such as "3 in 4", is translated; one in digits alone is not. */
const figureNeeds = (lesson: string, { id, figure }: LessonData['numbers'][number]): Need[] =>
  /\p{L}/u.test(figure)
    ? [{ what: `the number "${id}"`, has: (cards) => cards.figures.some((one) => one.lesson === lesson && one.number === id) }]
    : [];

function claimNeeds(context: Context, { claims }: LessonData, cards: readonly string[]): Need[] {
  return claims
    .filter(({ id }) => cards.includes(id))
    .flatMap(({ event, from }) => [
      eventNeed(event),
      ...(from === 'summary' ? [summaryNeed(event)] : from === 'quote' ? quoteNeeds(context, event) : []),
    ]);
}

function numberFactNeeds(lesson: string, number: LessonData['numbers'][number]): Need[] {
  const { event, disputed } = number;
  return [
    summaryNeed(event),
    ...figureNeeds(lesson, number),
    ...(disputed === undefined ? [] : [eventNeed(event, (words) => (words.disputed?.length ?? 0) > disputed, 'what is disputed of ')]),
  ];
}

/** The place of each event in the order of all events. */
const eventPlaces = memo(({ entries }: Context) => placesOf(orderEvents(entries(EVENTS).map(({ raw: { id }, data }) => ({ id, data })))));

/** The question of each issue, and the position of each side that the card shows. */
function roleNeeds(context: Context, { round: id, issues, asOf }: PartOf<'role-cards'>): Need[] {
  const { entries } = context;
  const sides = entries(ROUNDS).find(({ raw }) => raw.id === id)?.data.sides ?? [];
  return issues.flatMap((issue) => {
    const rounds = entries(LEDGERS).find(({ raw }) => raw.id === issue)?.data.rounds;
    const positions = rounds?.find(({ round }) => round === id)?.positions ?? [];
    const shown = sides.flatMap((side) => {
      const own = positions.filter(({ party }) => party === side);
      return lastPosition(orderPositions(own, eventPlaces(context)), asOf) ?? [];
    });
    return [
      { what: `the issue "${issue}"`, has: (cards) => cards.issues.some((one) => one.issue === issue) },
      ...shown.map(({ party, date, does }): Need => ({
        what: `the position of "${party}" on "${issue}" of ${date}`,
        has: (cards) =>
          cards.positions.some(
            (one) => one.issue === issue && one.round === id && one.party === party && one.date === date && one.does === does,
          ),
      })),
    ];
  });
}

const decisionsOf = ({ site }: Context, wanted: readonly string[] | undefined): string[] =>
  (site?.decisions ?? []).map(({ id }) => id).filter((id) => wanted?.includes(id) ?? true);

/** The powers that a party had before the day on which they changed. */
function powerNeeds(context: Context, party: string, wanted: readonly string[] | undefined): Need[] {
  const { entries, site } = context;
  const before = site?.powersChanged && addDays(site.powersChanged.date, -1);
  const decisions = decisionsOf(context, wanted);
  const powers = entries(PARTIES).find(({ raw }) => raw.id === party)?.data.powers ?? [];
  return powers
    .filter(({ decision }) => decisions.includes(decision))
    .filter(({ from, until }) => before === undefined || ((from ?? before) <= before && (until ?? before) >= before))
    .flatMap(({ decision, from }): Need[] => [
      decisionNeed(decision),
      {
        what: `the power of "${party}" over "${decision}"`,
        has: (cards) => cards.powers.some((one) => one.party === party && one.decision === decision && one.from === from),
      },
    ]);
}

/** The words of a lesson. */
export const vocabularyNeeds = (lesson: LessonData, id: string): Need[] =>
  lesson.vocabulary.map((entry) =>
    typeof entry === 'string'
      ? { what: `the term "${entry}"`, has: (cards) => cards.terms.some(({ term }) => term === entry) }
      : { what: `the word "${entry.word}"`, has: (cards) => cards.words.some((one) => one.lesson === id && one.of === entry.word) },
  );

/** What a part of a sheet takes from the record, apart from its own words and the vocabulary of its lesson. */
export function partNeeds(context: Context, lesson: LessonData, id: string, part: Part): Need[] {
  const numbersOf = (cards: readonly string[]) => lesson.numbers.filter((one) => cards.includes(one.id));
  switch (part.kind) {
    case 'event-cards':
      return part.events.flatMap((one) => [summaryNeed(one), ...(eventOf(context, one)?.parties.slice(0, 3) ?? []).map(partyNeed)]);
    case 'timeline':
    case 'quiz':
      return part.events.map((one) => eventNeed(one));
    case 'claim-cards':
      return claimNeeds(context, lesson, part.cards);
    case 'number-cards':
      return numbersOf(part.cards).flatMap((number) => [eventNeed(number.event), ...figureNeeds(id, number)]);
    case 'number-facts':
      return numbersOf(part.cards).flatMap((number) => numberFactNeeds(id, number));
    case 'source-packet':
      return part.events.flatMap((one) => [eventNeed(one), ...quoteNeeds(context, one)]);
    case 'role-cards':
      return roleNeeds(context, part);
    case 'private-cards':
      return part.sides.map(({ party }) => partyNeed(party));
    case 'powers':
      return [...part.parties.map(partyNeed), ...decisionsOf(context, part.decisions).map(decisionNeed)];
    case 'power-cards':
      return part.parties.flatMap((one) => [partyNeed(one), ...powerNeeds(context, one, part.decisions)]);
    case 'chart-stages':
      return [{ what: `the chart "${part.chart}"`, has: (cards) => cards.charts.some(({ chart }) => chart === part.chart) }];
    default:
      return [];
  }
}
