import { atField, type Context, type Report, type Rule } from '../../record/check/rule.ts';
import { EVENTS } from '../../record/collections/events/index.ts';
import { GUIDES } from '../../record/collections/guides/index.ts';
import { LESSONS } from '../../record/collections/lessons/index.ts';
import type { EventData, LessonData } from '../../record/collections/schemas.ts';
import type { RawEntry } from '../../record/core/raw-entry.ts';
import { partsInUse } from './parts-in-use.ts';

/** The lists of a lesson that cards are made from. */
const LISTS = ['claims', 'numbers'] as const;
type Card = LessonData[(typeof LISTS)[number]][number];

const listOf = (ids: readonly string[]): string => `Its cards: ${ids.join(', ')}.`;

/** What a card of a lesson names and its event does not have. */
function* missingInEvent(raw: RawEntry, field: readonly PropertyKey[], card: Card, event: EventData): Iterable<Report> {
  const text = JSON.stringify(event);
  if (!text.includes(`"${card.source}"`) && !text.includes(`@${card.source}`))
    yield atField(raw, [...field, 'source'], {
      message: `the event "${card.event}" does not name the source "${card.source}"`,
      hint: 'Name one of the event’s own sources.',
    });
  if ('from' in card && card.from === 'quote' && !event.quotes?.[card.quote])
    yield atField(raw, [...field, 'quote'], {
      message: `the event "${card.event}" has no quotation ${String(card.quote)}`,
      hint: 'Count its quotations from 0.',
    });
  if ('figure' in card && card.disputed !== undefined && !event.disputed?.[card.disputed])
    yield atField(raw, [...field, 'disputed'], {
      message: `the event "${card.event}" has no disputed point ${String(card.disputed)}`,
      hint: 'Count its disputed points from 0.',
    });
}

function* wrongCardsOfLessons({ entries }: Context): Iterable<Report> {
  const events = new Map(entries(EVENTS).map(({ raw, data }) => [raw.id, data]));
  for (const { raw, data } of entries(LESSONS)) {
    for (const list of LISTS) {
      for (const [index, card] of data[list].entries()) {
        const event = events.get(card.event);
        if (event) yield* missingInEvent(raw, [list, index], card, event);
      }
    }
  }
}

function* unknownCardsOnHandouts(context: Context): Iterable<Report> {
  for (const { lesson, raw, part, field } of partsInUse(context)) {
    if (!('cards' in part)) continue;
    const known = (part.kind === 'claim-cards' ? lesson.claims : lesson.numbers).map(({ id }) => id);
    for (const [index, card] of part.cards.entries())
      if (!known.includes(card))
        yield atField(raw, [...field, 'cards', index], { message: `the lesson has no card "${card}"`, hint: listOf(known) });
  }
}

function* wrongAnswerKeys({ entries }: Context): Iterable<Report> {
  const lessons = new Map(entries(LESSONS).map(({ raw, data }) => [raw.id, data]));
  for (const { raw, data } of entries(GUIDES)) {
    const lesson = lessons.get(raw.id);
    if (!lesson) continue;
    for (const list of LISTS) {
      const inKey = data[list].map(({ card }) => card);
      const known = lesson[list].map(({ id }) => id);
      for (const [index, card] of inKey.entries())
        if (!known.includes(card))
          yield atField(raw, [list, index, 'card'], { message: `the lesson has no card "${card}"`, hint: listOf(known) });
      for (const card of known.filter((id) => !inKey.includes(id)))
        yield atField(raw, [list], { message: `the key lacks the card "${card}"`, hint: 'Add it to the key.' });
    }
  }
}

export const lessonCard: Rule = {
  code: 'lesson-card',
  asks: 'Every card on a sheet and in a key is a claim or number of its lesson, and its words and source are in the event it names.',
  *check(context) {
    yield* wrongCardsOfLessons(context);
    yield* unknownCardsOnHandouts(context);
    yield* wrongAnswerKeys(context);
  },
};
