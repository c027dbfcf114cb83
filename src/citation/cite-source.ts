import { titleOf } from '../markdown/reference.ts';
import { typeset } from '../markdown/typeset.ts';
import type { Source, SourceData } from '../record/index.ts';
import { bibtexEntry } from './bibtex.ts';
import { authorsOf, toCsl, type CslName } from './csl.ts';
import { risRecord } from './ris.ts';
import type { Work, WorkForm } from './work.ts';

/** What the styles set as an article or as a whole; all else is cited as the page of a site. */
const FORMS: Partial<Readonly<Record<SourceData['type'], WorkForm>>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  report: 'whole',
  dataset: 'whole',
  book: 'whole',
};

const GENRES: Partial<Readonly<Record<SourceData['type'], string>>> = { 'press-release': 'Press release', dataset: 'Dataset' };

const typesetName = (name: CslName): CslName =>
  'literal' in name ? { literal: typeset(name.literal) } : { ...name, family: typeset(name.family) };

/** A source as a work to cite in words. */
export function sourceWork({ data }: Source): Work {
  return {
    form: FORMS[data.type] ?? 'page',
    authors: authorsOf(data).map(typesetName),
    title: typeset(titleOf(data)),
    described: data.described,
    outlet: typeset(data['container-title'] ?? data.publisher),
    genre: GENRES[data.type],
    issued: data.issued,
    url: data.URL,
    accessed: data.accessed,
    archive: data.archive,
    language: data.language,
  };
}

/** The source in BibTeX. */
export const sourceBibtex = (source: Source): string => bibtexEntry(toCsl(source));

/** The source in RIS. */
export const sourceRis = (source: Source): string => risRecord(toCsl(source)).join('\n');

/** The source as CSL-JSON. */
export const sourceCsl = (source: Source): string => JSON.stringify(toCsl(source));
