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

/** The day or month of a date, for a list under its year; empty where only the year is known. */
export function dateInYear(issued: string | undefined): string {
  return issued === undefined || issued.length <= 4 ? '' : showDate(issued, 'short').replace(/,? \d{4}$/, '');
}
