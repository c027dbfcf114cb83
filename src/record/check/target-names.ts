import type { Target } from '../collections/schemas.ts';

/** What an id points at, in words. */
export const TARGET_NAMES: Readonly<Record<Target, string>> = {
  events: 'event',
  rounds: 'round',
  issues: 'issue',
  parties: 'party',
  terms: 'term',
  sources: 'source',
  tables: 'table',
  pages: 'page',
  corrections: 'correction',
  charts: 'chart',
  lessons: 'lesson',
  handouts: 'handout',
  guides: 'guide',
  papers: 'paper',
  units: 'unit',
  standards: 'list of standards',
  languages: 'language',
  cards: 'file of cards',
  translations: 'translated sheet',
  translatedPapers: 'translated paper',
  bands: 'band in site.yaml',
  decisions: 'decision in site.yaml',
  groups: 'group in site.yaml',
};

/** The name of a target for several: "parties", "bands in site.yaml". */
export function targetNames(target: Target): string {
  return target === 'parties' ? 'parties' : TARGET_NAMES[target].replace(/^\w+/, '$&s');
}
