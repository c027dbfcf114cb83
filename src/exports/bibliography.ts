import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { DisputeRecord } from '../record/index.ts';
import { toCsl, type CslItem } from '../citation/csl.ts';
import { toRis } from '../citation/ris.ts';

// Our ids are stable and unique; labels made of author, year and word are neither.
const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.checkLabel = false;

/** Items in BibTeX, the id as the key of each. */
export function toBibtex(items: readonly CslItem[]): string {
  return new Cite(items).format('bibtex');
}

const itemsOf = (record: DisputeRecord): CslItem[] => record.sources.map(toCsl);

/** The whole bibliography in BibTeX. */
export const bibliographyBibtex = (record: DisputeRecord): string => toBibtex(itemsOf(record));

/** The whole bibliography in RIS. */
export const bibliographyRis = (record: DisputeRecord): string => toRis(itemsOf(record));

/** The whole bibliography as CSL-JSON. */
export const bibliographyCsl = (record: DisputeRecord): string => `${JSON.stringify(itemsOf(record), null, 1)}\n`;
