/**
 * The record and its sheets in another language. The words come from the record (`cards.<language>.yaml`, the sheets'
 * own translations), and everything else from the same engine: a translated sheet is the same sheet of a translated
 * record. Quotations stay in their own language.
 */
import { memo } from '../record/core/memo.ts';
import type { Cards, DisputeRecord, Handout, Translation } from '../record/index.ts';
import { chartIn, decisionIn, eventIn, issueIn, lessonIn, partyIn, positionsIn, termIn } from './translate-entries.ts';

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
  const events = record.events.map((event) => eventIn(event, cards));
  const parties = record.parties.map((party) => partyIn(party, cards));
  const issues = record.issues.map((issue) => issueIn(issue, cards));
  const terms = record.terms.map((term) => termIn(term, cards));
  const charts = record.charts.map((chart) => chartIn(chart, cards));
  return {
    ...original,
    original: record,
    site: { ...original.site, decisions: record.site.decisions.map((decision) => decisionIn(decision, cards)) },
    events,
    parties,
    issues,
    terms,
    positions: positionsIn(record.positions, cards),
    charts,
    lessons: record.lessons.map((lesson) => lessonIn(lesson, cards)),
    event: finder(events, record.event),
    party: finder(parties, record.party),
    issue: finder(issues, record.issue),
    term: finder(terms, record.term),
    chart: finder(charts, record.chart),
  };
}

/** Finds entries by id; `otherwise` throws the error of an unknown id. */
function finder<E extends { readonly id: string }>(entries: readonly E[], otherwise: (id: string) => E): (id: string) => E {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id) ?? otherwise(id);
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
