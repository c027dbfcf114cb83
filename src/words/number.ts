import { citedBy, type DisputeRecord, type Entry } from '../record/index.ts';

/** The numbers that sources have on a page, from 1, in the order in which a reader meets them. */
export type Numbering = ReadonlyMap<string, number>;

/** Numbers sources in the order given; a source named twice keeps its first number. */
export function numberSources(ids: Iterable<string>): Numbering {
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/** The numbering of the page of one entry: what its page and the words of its body share. */
export function numberingOf(entry: Entry<unknown>): Numbering {
  return numberSources(citedBy(entry));
}

/** The entry whose body stands in a file, for words that are rendered far from their page. */
export function entryAt(record: DisputeRecord, path: string): Entry<unknown> | undefined {
  const all: readonly (readonly Entry<unknown>[])[] = [
    record.events,
    record.rounds,
    record.issues,
    record.parties,
    record.terms,
    record.pages,
    record.corrections,
  ];
  return all.flat().find((entry) => path.endsWith(entry.path));
}
