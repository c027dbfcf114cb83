/** What each entry of a file of cards translates. */
import { EVENTS } from '../record/collections/events/index.ts';
import { PARTIES } from '../record/collections/parties/index.ts';
import { ISSUES } from '../record/collections/issues/index.ts';
import { LEDGERS } from '../record/collections/ledgers/index.ts';
import { TERMS } from '../record/collections/terms/index.ts';
import { LESSONS } from '../record/collections/lessons/index.ts';
import { withoutCitations } from '../record/core/parse-markdown.ts';
import type { Context } from '../record/check/rule.ts';
import type { CardsData } from '../record/collections/schemas.ts';

/** The field of an entry, the words of the record that it translates, and its own. */
export type TranslationPair = readonly [field: readonly PropertyKey[], original: unknown, translated: unknown];

/** Each entry of a file of cards with what it translates. */
export function* translationPairs({ entries, site }: Context, cards: CardsData): Iterable<TranslationPair> {
  const events = new Map(entries(EVENTS).map(({ raw, data }) => [raw.id, data]));
  for (const [at, { quotes, disputed, ...words }] of cards.events.entries()) {
    const event = events.get(words.event);
    yield [['events', at], { title: event?.title, summary: event?.summary }, words];
    // The first ones may be translated alone; a gloss says what words mean and need not repeat their figures.
    if (disputed) yield [['events', at, 'disputed'], event?.disputed?.slice(0, disputed.length), disputed];
    if (quotes && event && quotes.length !== (event.quotes ?? []).length) yield [['events', at, 'quotes'], event.quotes ?? [], quotes];
  }
  const parties = new Map(entries(PARTIES).map(({ raw, data }) => [raw.id, data]));
  for (const [at, { party, decision, from, text }] of cards.powers.entries()) {
    const power = parties.get(party)?.powers.find((one) => one.decision === decision && one.from === from);
    yield [['powers', at, 'text'], power && withoutCitations(power.text), withoutCitations(text)];
  }
  for (const [at, { decision, name }] of cards.decisions.entries())
    yield [['decisions', at, 'name'], site?.decisions.find(({ id }) => id === decision)?.name, name];
  const issues = new Map(entries(ISSUES).map(({ raw, data }) => [raw.id, data]));
  for (const [at, { issue, question }] of cards.issues.entries()) yield [['issues', at, 'question'], issues.get(issue)?.question, question];
  const ledgers = new Map(entries(LEDGERS).map(({ raw, data }) => [raw.id, data.rounds]));
  for (const [at, words] of cards.positions.entries()) {
    const position = ledgers
      .get(words.issue)
      ?.find(({ round }) => round === words.round)
      ?.positions.findLast((one) => one.party === words.party && one.date === words.date && one.does === words.does);
    yield [['positions', at, 'terms'], position && withoutCitations(position.terms), words.terms];
  }
  const terms = new Map(entries(TERMS).map(({ raw, data }) => [raw.id, data]));
  for (const [at, { term, definition }] of cards.terms.entries()) {
    const original = terms.get(term)?.definition;
    yield [['terms', at, 'definition'], original && withoutCitations(original), definition];
  }
  const lessons = new Map(entries(LESSONS).map(({ raw, data }) => [raw.id, data]));
  for (const [at, { lesson, number, figure }] of cards.figures.entries())
    yield [['figures', at, 'figure'], lessons.get(lesson)?.numbers.find(({ id }) => id === number)?.figure, figure];
}
