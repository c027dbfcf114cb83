/** What the page of all sources lists. */
import { group } from 'd3';
import { t } from '../i18n/index.ts';
import { readDate, showDate } from '../record/core/date.ts';
import type { Source } from '../record/index.ts';

/** Sources by the year in which they were issued, the earliest first; those without a date are last, under a heading of their own. */
export function sourcesByYear(sources: readonly Source[]): (readonly [year: string, sources: readonly Source[]])[] {
  const undated = t('pages.sources.undated');
  const yearOf = ({ data: { issued } }: Source): string => (issued === undefined ? undated : readDate(issued).from.slice(0, 4));
  return [...group(sources, yearOf)].sort(([a], [b]) => Number(a === undated) - Number(b === undated) || a.localeCompare(b));
}

/**
 * A date in a list under its year: without the year where that says it all, so empty for a year that is certain. A date
 * that reaches into another year, or a year that is not certain, is named in full.
 */
export function dateInYear(issued: string | undefined): string {
  if (issued === undefined) return '';
  const { precision, from, to, approximate, uncertain } = readDate(issued);
  const full = showDate(issued, 'short');
  if (precision === 'year') return approximate || uncertain ? full : '';
  return from.slice(0, 4) === to.slice(0, 4) ? full.replace(/,? \d{4}$/, '') : full;
}
