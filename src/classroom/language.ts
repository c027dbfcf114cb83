/**
 * The record and its sheets in another language. The words come from the record (`cards.<language>.yaml`, the sheets'
 * own translations), and everything else from the same engine: a translated sheet is the same sheet of a translated
 * record. Quotations stay in their own language.
 */
import { memo } from '../record/core/memo.ts';
import type { Cards, DisputeRecord, Handout, Lesson, Translation } from '../record/index.ts';

/** The words of the record in a language. */
export const cardsIn = (record: DisputeRecord, language: string): Cards | undefined => record.cards.find(({ id }) => id === language);

/** A sheet's words in a language. */
export const translationOf = (record: DisputeRecord, handout: string, language: string): Translation | undefined =>
  record.translations.find(({ id }) => id === `${language}/${handout}`);

/** The languages that a sheet is translated into. */
export const languagesOf = (record: DisputeRecord, handout: string): string[] =>
  record.languages.map(({ id }) => id).filter((language) => translationOf(record, handout, language) !== undefined);

/** What {@link recordIn} has made of a record, by language. */
const translatedRecords = memo<DisputeRecord, Map<string, DisputeRecord>>(() => new Map());

/** The record with the words of its cards in another language. The same object is given for the same language. */
export function recordIn(record: DisputeRecord, language: string): DisputeRecord {
  const records = translatedRecords(record);
  const translation = records.get(language) ?? translateRecord(record, language);
  records.set(language, translation);
  return translation;
}

function translateRecord(record: DisputeRecord, language: string): DisputeRecord {
  const cards = cardsIn(record, language)?.data;
  const original = { ...record, site: { ...record.site, language } };
  if (!cards) return { ...original, original: record };
  const events = record.events.map((event) => {
    const words = cards.events.find((one) => one.event === event.id);
    if (!words) return event;
    const { title, summary = event.data.summary } = words;
    const quotes = event.data.quotes?.map((quote, at) => ({ ...quote, speaker: words.quotes?.[at]?.speaker ?? quote.speaker }));
    const disputed = event.data.disputed?.map((point, at) => ({
      what: words.disputed?.[at]?.what ?? point.what,
      versions: point.versions.map((version, index) => ({ ...version, says: words.disputed?.[at]?.versions[index]?.says ?? version.says })),
    }));
    return { ...event, data: { ...event.data, title, summary, ...(quotes && { quotes }), ...(disputed && { disputed }) } };
  });
  const parties = record.parties.map((party) => {
    const short = cards.parties.find((one) => one.party === party.id)?.short ?? party.data.short;
    const powers = party.data.powers.map((power) => {
      const words = cards.powers.find((one) => one.party === party.id && one.decision === power.decision && one.from === power.from);
      return words ? { ...power, text: words.text } : power;
    });
    return { ...party, data: { ...party.data, short, powers } };
  });
  const issues = record.issues.map((issue) => {
    const words = cards.issues.find((one) => one.issue === issue.id);
    return words ? { ...issue, data: { ...issue.data, question: words.question } } : issue;
  });
  const terms = record.terms.map((term) => {
    const words = cards.terms.find((one) => one.term === term.id);
    return words ? { ...term, data: { ...term.data, title: words.title, definition: words.definition } } : term;
  });
  const positions = [...record.positions];
  for (const { terms, ...words } of cards.positions) {
    const at = positions.findLastIndex(
      (one) =>
        one.issue === words.issue &&
        one.round === words.round &&
        one.party === words.party &&
        one.date === words.date &&
        one.does === words.does,
    );
    const position = positions[at];
    if (position) positions[at] = { ...position, terms };
  }
  const charts = record.charts.map((chart) => {
    const words = cards.charts.find((one) => one.chart === chart.id);
    return words ? { ...chart, data: { ...chart.data, title: words.title, subtitle: words.subtitle } } : chart;
  });
  const find = <E extends { readonly id: string }>(all: readonly E[], otherwise: (id: string) => E) => {
    const byId = new Map(all.map((one) => [one.id, one]));
    return (id: string): E => byId.get(id) ?? otherwise(id);
  };
  return {
    ...original,
    original: record,
    site: {
      ...original.site,
      decisions: record.site.decisions.map((decision) => ({
        ...decision,
        name: cards.decisions.find((one) => one.decision === decision.id)?.name ?? decision.name,
      })),
    },
    events,
    parties,
    issues,
    terms,
    positions,
    charts,
    lessons: record.lessons.map((lesson) => lessonIn(lesson, cards)),
    event: find(events, record.event),
    party: find(parties, record.party),
    issue: find(issues, record.issue),
    term: find(terms, record.term),
    chart: find(charts, record.chart),
  };
}

/** A lesson's own words and numbers. */
function lessonIn(lesson: Lesson, cards: Cards['data']): Lesson {
  return {
    ...lesson,
    data: {
      ...lesson.data,
      vocabulary: lesson.data.vocabulary.map((entry) => {
        if (typeof entry === 'string') return entry;
        const words = cards.words.find((one) => one.lesson === lesson.id && one.of === entry.word);
        return words ? { word: words.word, meaning: words.meaning } : entry;
      }),
      numbers: lesson.data.numbers.map((entry) => ({
        ...entry,
        figure: cards.figures.find((one) => one.lesson === lesson.id && one.number === entry.id)?.figure ?? entry.figure,
      })),
    },
  };
}

type Part = Handout['data']['parts'][number];

/** A sheet with its words in another language; what a part takes from the record stays the same. */
export function handoutIn(handout: Handout, { data }: Translation): Handout {
  const parts = handout.data.parts.map((part, at): Part => {
    const words = data.parts[at];
    if (words?.kind === 'reasons') {
      const columns = words.columns.map(({ title, reasons }) => ({
        title,
        reasons: reasons.map(({ text }) => ({ text, supported: text })),
      }));
      return { kind: 'reasons', columns };
    }
    // The checks make sure that both parts are of the same kind.
    return { ...part, ...words } as Part;
  });
  return { ...handout, data: { ...handout.data, title: data.title, pages: data.pages ?? handout.data.pages, parts } };
}

/** What a quotation means, where the record is a translation: quotations themselves are not translated. */
export function glossOf(record: DisputeRecord, event: string, quote: number): string | undefined {
  return cardsIn(record, record.site.language)?.data.events.find((one) => one.event === event)?.quotes?.[quote]?.gloss;
}
