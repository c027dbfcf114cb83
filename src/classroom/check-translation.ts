/** Validation rules of sheets in another language: each says what the sheet says, and nothing that they show is left out. */
import { HANDOUTS } from '../record/collections/handouts/index.ts';
import { TRANSLATIONS } from '../record/collections/translations/index.ts';
import { TRANSLATED_PAPERS } from '../record/collections/translated-papers/index.ts';
import { CARDS } from '../record/collections/cards/index.ts';
import { EVENTS } from '../record/collections/events/index.ts';
import { PARTIES } from '../record/collections/parties/index.ts';
import { ISSUES } from '../record/collections/issues/index.ts';
import { LEDGERS } from '../record/collections/ledgers/index.ts';
import { TERMS } from '../record/collections/terms/index.ts';
import { LESSONS } from '../record/collections/lessons/index.ts';
import { ROUNDS } from '../record/collections/rounds/index.ts';
import { LANGUAGES } from '../record/collections/languages/index.ts';
import type { ValidEntry } from '../record/core/raw-entry.ts';
import { count } from '../record/labels.ts';
import { addDays, compareDates } from '../record/core/date.ts';
import { withoutCitations } from '../record/core/parse-markdown.ts';
import { atField, atFile, type Context, type Report, type Rule } from '../record/check/rule.ts';
import type { CardsData, HandoutData, LessonData, TranslationData } from '../record/collections/schemas.ts';
import { compare, type Difference } from './compare.ts';
import { lastPosition } from './positions.ts';

type Part = HandoutData['parts'][number];

/** The language and the name in an id such as `es/sorting-mat`. */
const split = (id: string): readonly [string, string] => {
  const at = id.indexOf('/');
  return [id.slice(0, at), id.slice(at + 1)];
};

const HINT = 'Say what the original says: the same headings, items, numbers and sources.';

/** Fields that name something and are the same in every language. */
const NAMES: ReadonlySet<PropertyKey> = new Set(['kind', 'party', 'glossary']);

const told = (entry: ValidEntry<CardsData | TranslationData>, at: readonly PropertyKey[], all: Iterable<Difference>): Report[] =>
  [...all]
    .filter(({ field }) => !field.some((step) => NAMES.has(step)))
    .map(({ field, tells }) => atField(entry.raw, [...at, ...field], { message: `this translation ${tells}`, hint: HINT }));

const translationShape: Rule = {
  code: 'translation-shape',
  asks: 'A sheet, paper or card in another language has the headings, items, blanks, numbers and sources of the one it translates.',
  *check(context) {
    const handouts = new Map(context.entries(HANDOUTS).map(({ raw, data }) => [raw.id, data]));
    for (const entry of context.entries(TRANSLATIONS)) {
      const { raw, data } = entry;
      const original = handouts.get(split(raw.id)[1]);
      if (!original) continue;
      yield* told(entry, ['title'], compare(original.title, data.title));
      if (original.parts.length !== data.parts.length)
        yield atField(raw, ['parts'], {
          message: `this translation has ${count(data.parts.length, 'part')} where the sheet has ${String(original.parts.length)}`,
          hint: 'Give it the parts of the sheet, in the same order.',
        });
      for (const [index, part] of original.parts.entries()) {
        const words = data.parts[index];
        if (!words) continue;
        if (words.kind !== part.kind)
          yield atField(raw, ['parts', index, 'kind'], {
            message: `this part is "${words.kind}", that of the sheet "${part.kind}"`,
            hint: HINT,
          });
        else yield* told(entry, ['parts', index], compare(part, words));
      }
    }
    const papers = new Map(context.rawEntries.filter(({ collection }) => collection.name === 'papers').map((raw) => [raw.id, raw]));
    for (const { raw } of context.entries(TRANSLATED_PAPERS)) {
      const original = papers.get(split(raw.id)[1]);
      for (const { tells } of original ? compare(original.body, raw.body) : [])
        yield { path: raw.path, line: raw.bodyLine, column: 1, message: `this translation ${tells}`, hint: HINT };
    }
    for (const entry of context.entries(CARDS)) {
      for (const [field, original, words] of pairs(context, entry.data)) yield* told(entry, field, compare(original, words));
    }
  },
};

/** Each entry of a file of cards beside what it translates. */
function* pairs({ entries, site }: Context, cards: CardsData): Iterable<readonly [readonly PropertyKey[], unknown, unknown]> {
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
  for (const [at, said] of cards.positions.entries()) {
    const position = ledgers
      .get(said.issue)
      ?.find(({ round }) => round === said.round)
      ?.positions.findLast((one) => one.party === said.party && one.date === said.date && one.does === said.does);
    yield [['positions', at, 'terms'], position && withoutCitations(position.terms), said.terms];
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

/** Something that a sheet shows: what it is in words, and whether a file of cards has it. */
interface Need {
  readonly what: string;
  readonly has: (cards: CardsData) => boolean;
}

const event = (id: string, more: (words: CardsData['events'][number]) => boolean = () => true, what = ''): Need => ({
  what: `${what}the event "${id}"`,
  has: (cards) => cards.events.some((one) => one.event === id && more(one)),
});
const party = (id: string): Need => ({ what: `the party "${id}"`, has: (cards) => cards.parties.some((one) => one.party === id) });

/** What a part of a sheet takes from the record, beside its own words. */
function needs({ entries, site }: Context, lesson: LessonData, id: string, part: Part): Need[] {
  const events = new Map(entries(EVENTS).map(({ raw, data }) => [raw.id, data]));
  const summary = (one: string): Need => event(one, (words) => words.summary !== undefined, 'the summary of ');
  const quotes = (one: string): Need[] =>
    events.get(one)?.quotes ? [event(one, (words) => words.quotes !== undefined, 'the quotations of ')] : [];
  const numbersOf = (cards: readonly string[]) => lesson.numbers.filter((one) => cards.includes(one.id));
  const figure = (number: LessonData['numbers'][number]): Need[] =>
    /\p{L}/u.test(number.figure)
      ? [{ what: `the number "${number.id}"`, has: (cards) => cards.figures.some((one) => one.lesson === id && one.number === number.id) }]
      : [];
  const decision = (one: string): Need => ({
    what: `the decision "${one}"`,
    has: (cards) => cards.decisions.some((each) => each.decision === one),
  });
  const decisions = (wanted: readonly string[] | undefined): string[] =>
    (site?.decisions ?? []).map((one) => one.id).filter((one) => wanted?.includes(one) ?? true);
  switch (part.kind) {
    case 'event-cards':
      return part.events.flatMap((one) => [summary(one), ...(events.get(one)?.parties.slice(0, 3) ?? []).map(party)]);
    case 'timeline':
    case 'quiz':
      return part.events.map((one) => event(one));
    case 'claim-cards':
      return lesson.claims
        .filter((claim) => part.cards.includes(claim.id))
        .flatMap((claim) => [
          event(claim.event),
          ...(claim.from === 'summary' ? [summary(claim.event)] : claim.from === 'quote' ? quotes(claim.event) : []),
        ]);
    case 'number-cards':
      return numbersOf(part.cards).flatMap((number) => [event(number.event), ...figure(number)]);
    case 'number-facts':
      return numbersOf(part.cards).flatMap((number) => [
        summary(number.event),
        ...figure(number),
        ...(number.disputed === undefined
          ? []
          : [event(number.event, (words) => (words.disputed?.length ?? 0) > (number.disputed ?? 0), 'what is disputed of ')]),
      ]);
    case 'source-packet':
      return part.events.flatMap((one) => [event(one), ...quotes(one)]);
    case 'role-cards': {
      const round = entries(ROUNDS).find(({ raw }) => raw.id === part.round)?.data;
      return part.issues.flatMap((issue) => {
        const positions =
          entries(LEDGERS)
            .find(({ raw }) => raw.id === issue)
            ?.data.rounds.find((one) => one.round === part.round)?.positions ?? [];
        const said = (round?.sides ?? []).flatMap((side) => {
          const last = lastPosition(
            positions.filter((one) => one.party === side).sort((a, b) => compareDates(a.date, b.date)),
            part.asOf,
          );
          return last ? [last] : [];
        });
        return [
          { what: `the issue "${issue}"`, has: (cards) => cards.issues.some((one) => one.issue === issue) },
          ...said.map((one): Need => ({
            what: `the position of "${one.party}" on "${issue}" of ${one.date}`,
            has: (cards) =>
              cards.positions.some(
                (words) =>
                  words.issue === issue &&
                  words.round === part.round &&
                  words.party === one.party &&
                  words.date === one.date &&
                  words.does === one.does,
              ),
          })),
        ];
      });
    }
    case 'private-cards':
      return part.sides.map((side) => party(side.party));
    case 'powers':
      return [...part.parties.map(party), ...decisions(part.decisions).map(decision)];
    case 'power-cards': {
      const before = site?.powersChanged && addDays(site.powersChanged.date, -1);
      return part.parties.flatMap((one) => [
        party(one),
        ...(entries(PARTIES).find(({ raw }) => raw.id === one)?.data.powers ?? [])
          .filter((power) => decisions(part.decisions).includes(power.decision))
          .filter(({ from, until }) => before === undefined || ((from ?? before) <= before && (until ?? before) >= before))
          .flatMap((power) => [
            decision(power.decision),
            {
              what: `the power of "${one}" over "${power.decision}"`,
              has: (cards: CardsData) =>
                cards.powers.some((words) => words.party === one && words.decision === power.decision && words.from === power.from),
            },
          ]),
      ]);
    }
    case 'chart-stages':
      return [{ what: `the chart "${part.chart}"`, has: (cards) => cards.charts.some(({ chart }) => chart === part.chart) }];
    case 'vocabulary':
      return vocabulary(lesson, id);
    default:
      return [];
  }
}

const vocabulary = (lesson: LessonData, id: string): Need[] =>
  lesson.vocabulary.map((entry) =>
    typeof entry === 'string'
      ? { what: `the term "${entry}"`, has: (cards) => cards.terms.some(({ term }) => term === entry) }
      : { what: `the word "${entry.word}"`, has: (cards) => cards.words.some((one) => one.lesson === id && one.of === entry.word) },
  );

const translationMissing: Rule = {
  code: 'translation-missing',
  asks: 'Where sheets are given in another language, every sheet is, or is named as pending; and all that it shows of the record has its words in that language.',
  *check(context) {
    const ids = (name: string): string[] => context.rawEntries.filter(({ collection }) => collection.name === name).map(({ id }) => id);
    const [languages, done] = [context.entries(LANGUAGES), ids('translations')];
    const known = ids('languages');
    for (const raw of context.rawEntries) {
      if (raw.collection.name !== 'translations' && raw.collection.name !== 'translatedPapers' && raw.collection.name !== 'cards') continue;
      const [language, name] = raw.collection.name === 'cards' ? [raw.id, ''] : split(raw.id);
      const of = raw.collection.name === 'translations' ? 'handouts' : 'papers';
      if (!known.includes(language))
        yield atFile(raw, { message: `there is no language "${language}"`, hint: `Write lessons/words.${language}.yaml.` });
      else if (name !== '' && !ids(of).includes(name))
        yield atFile(raw, { message: `there is nothing called "${name}" to translate`, hint: 'Name the file as that of the original.' });
    }
    for (const language of languages) {
      const code = language.raw.id;
      const cards = context.entries(CARDS).find(({ raw }) => raw.id === code);
      if (!cards) {
        if (!ids('cards').includes(code))
          yield atFile(language.raw, { message: `the language "${code}" has no cards`, hint: `Write lessons/cards.${code}.yaml.` });
        continue;
      }
      for (const { raw, data: lesson } of context.entries(LESSONS)) {
        for (const need of vocabulary(lesson, raw.id))
          if (!need.has(cards.data))
            yield atFile(cards.raw, { message: `${need.what} of lesson "${raw.id}" is missing`, hint: 'Add its words.' });
        for (const id of lesson.handouts) {
          const pending = language.data.pending.indexOf(id);
          const has = done.includes(`${code}/${id}`);
          if (!has && pending < 0)
            yield atFile(language.raw, {
              message: `the sheet "${id}" has no translation`,
              hint: `Write ${code}/${id}.yaml in the lesson’s folder, or name it under "pending".`,
            });
          if (has && pending >= 0)
            yield atField(language.raw, ['pending', pending], {
              message: `the sheet "${id}" has a translation`,
              hint: 'Take it out of "pending".',
            });
          const handout = context.entries(HANDOUTS).find((one) => one.raw.id === id);
          if (!has || !handout) continue;
          for (const [index, part] of handout.data.parts.entries())
            for (const need of part.kind === 'vocabulary' ? [] : needs(context, lesson, raw.id, part))
              if (!need.has(cards.data))
                yield atField(handout.raw, ['parts', index], {
                  message: `${need.what} has no words in "${code}"`,
                  hint: `Add them to ${cards.raw.path}.`,
                });
        }
      }
    }
  },
};

/** In the order of the author's manual. */
export const TRANSLATION_RULES: readonly Rule[] = [translationShape, translationMissing];
