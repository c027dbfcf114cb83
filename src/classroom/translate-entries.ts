/** Entries of a record with the words of `cards.<language>.yaml`. What the cards do not have stays as it is. */
import type { CardsData, Chart, DisputeRecord, Event, Issue, Lesson, Party, PlacedPosition, Term } from '../record/index.ts';

type Decision = DisputeRecord['site']['decisions'][number];

/** An event with its title and summary, the speakers of its quotations, and its disputed points. */
export function eventIn(event: Event, cards: CardsData): Event {
  const words = cards.events.find((one) => one.event === event.id);
  if (!words) return event;
  const { title, summary = event.data.summary } = words;
  const quotes = event.data.quotes?.map((quote, at) => ({ ...quote, speaker: words.quotes?.[at]?.speaker ?? quote.speaker }));
  const disputed = event.data.disputed?.map((point, at) => ({
    what: words.disputed?.[at]?.what ?? point.what,
    versions: point.versions.map((version, index) => ({ ...version, says: words.disputed?.[at]?.versions[index]?.says ?? version.says })),
  }));
  return { ...event, data: { ...event.data, title, summary, ...(quotes && { quotes }), ...(disputed && { disputed }) } };
}

/** A party with its short name and its powers. */
export function partyIn(party: Party, cards: CardsData): Party {
  const short = cards.parties.find((one) => one.party === party.id)?.short ?? party.data.short;
  const powers = party.data.powers.map((power) => {
    const words = cards.powers.find((one) => one.party === party.id && one.decision === power.decision && one.from === power.from);
    return words ? { ...power, text: words.text } : power;
  });
  return { ...party, data: { ...party.data, short, powers } };
}

/** An issue with its question. */
export function issueIn(issue: Issue, cards: CardsData): Issue {
  const words = cards.issues.find((one) => one.issue === issue.id);
  return words ? { ...issue, data: { ...issue.data, question: words.question } } : issue;
}

/** A term with its title and definition. */
export function termIn(term: Term, cards: CardsData): Term {
  const words = cards.terms.find((one) => one.term === term.id);
  return words ? { ...term, data: { ...term.data, title: words.title, definition: words.definition } } : term;
}

/** A chart with its title and subtitle. */
export function chartIn(chart: Chart, cards: CardsData): Chart {
  const words = cards.charts.find((one) => one.chart === chart.id);
  return words ? { ...chart, data: { ...chart.data, title: words.title, subtitle: words.subtitle } } : chart;
}

/** A decision of `site.yaml` with its name. */
export function decisionIn(decision: Decision, cards: CardsData): Decision {
  return { ...decision, name: cards.decisions.find((one) => one.decision === decision.id)?.name ?? decision.name };
}

/** Positions with their terms. Of several that a card fits, it translates the last. */
export function positionsIn(positions: readonly PlacedPosition[], cards: CardsData): PlacedPosition[] {
  const translated = [...positions];
  for (const { terms, ...words } of cards.positions) {
    const at = translated.findLastIndex(
      (one) =>
        one.issue === words.issue &&
        one.round === words.round &&
        one.party === words.party &&
        one.date === words.date &&
        one.does === words.does,
    );
    const position = translated[at];
    if (position) translated[at] = { ...position, terms };
  }
  return translated;
}

/** A lesson with its own words and numbers. */
export function lessonIn(lesson: Lesson, cards: CardsData): Lesson {
  const vocabulary = lesson.data.vocabulary.map((entry) => {
    if (typeof entry === 'string') return entry;
    const words = cards.words.find((one) => one.lesson === lesson.id && one.of === entry.word);
    return words ? { word: words.word, meaning: words.meaning } : entry;
  });
  const numbers = lesson.data.numbers.map((entry) => ({
    ...entry,
    figure: cards.figures.find((one) => one.lesson === lesson.id && one.number === entry.id)?.figure ?? entry.figure,
  }));
  return { ...lesson, data: { ...lesson.data, vocabulary, numbers } };
}
