import type { Translate } from '../i18n/format.ts';
import { readDate, showDate, toUtc, type DateStyle } from '../record/core/date.ts';
import type { DisputeRecord } from '../record/index.ts';
import { sheetTranslator } from './messages.ts';

/** What every part of a sheet is made with. */
export interface SheetContext {
  /** The record in the language of the sheet. */
  readonly record: DisputeRecord;
  /** The words that the generator itself puts on sheets, in that language: `t('lesson', { number })`. */
  readonly t: Translate;
  /** A date (EDTF subset) as that language writes it. */
  readonly date: (text: string, style?: DateStyle) => string;
}

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
};

function dateIn(language: string, t: Translate, text: string, style: DateStyle): string {
  const { from, to, precision, uncertain, approximate } = readDate(text);
  const { month, year } = STYLES[style];
  const options = { day: STYLES[style], month: { month, year }, year: { year }, interval: STYLES[style] }[precision];
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const shown = precision === 'interval' ? format.formatRange(toUtc(from), toUtc(to)) : format.format(toUtc(from));
  const about = approximate ? t('about', { date: shown }) : shown;
  return uncertain ? t('possibly', { date: about }) : about;
}

/** The context of sheets in the language of a record; for another language give the record in it (`recordIn`). */
export function sheetContext(record: DisputeRecord): SheetContext {
  const { language } = record.site;
  const t = sheetTranslator(record);
  const date: SheetContext['date'] = (text, style = 'medium') =>
    // English dates follow the style of the site, not that of Intl.
    language.startsWith('en') ? showDate(text, style) : dateIn(language, t, text, style);
  return { record, t, date };
}
