import type { DisputeRecord } from '../record/index.ts';
import { bibtexEntry } from '../citation/bibtex.ts';
import { toCsl, type CslItem } from '../citation/csl.ts';
import { toRis } from '../citation/ris.ts';

/** Items in BibTeX, the id as the key of each. */
export const toBibtex = (items: readonly CslItem[]): string => items.map((item) => `${bibtexEntry(item)}\n`).join('\n');

const itemsOf = (record: DisputeRecord): CslItem[] => record.sources.map(toCsl);

/** The whole bibliography in BibTeX. */
export const bibliographyBibtex = (record: DisputeRecord): string => toBibtex(itemsOf(record));

/** The whole bibliography in RIS. */
export const bibliographyRis = (record: DisputeRecord): string => toRis(itemsOf(record));

/** The whole bibliography as CSL-JSON. */
export const bibliographyCsl = (record: DisputeRecord): string => `${JSON.stringify(itemsOf(record), null, 1)}\n`;
