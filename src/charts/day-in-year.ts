import { t } from '../i18n/index.ts';
import { readDate, showDate } from '../record/core/date.ts';

/** A day or month without its year, where the year stands over it: "Jan. 24", "about Dec."; other dates with it. */
export function dayInYear(date: string): string {
  const { precision, from, approximate, uncertain } = readDate(date);
  if (uncertain || (precision !== 'day' && precision !== 'month')) return showDate(date, 'short');
  const month = t(`dates.shortMonths.${String(Number(from.slice(5, 7)) - 1)}`);
  const shown = precision === 'month' ? month : t('dates.dayWithoutYear', { month, day: String(Number(from.slice(8))) });
  return approximate ? t('dates.approximate', { date: shown }) : shown;
}
