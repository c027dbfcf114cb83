import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import { inner, isLoose, shown } from '../../text.ts';
import type { Measure, Reading, Rule, Stretch } from './data.ts';

const signed = (value: number, { unit }: Measure): string => `${shown(value)}${unit === 'percent' ? '%' : ''}`;
const bounded = (bound: string, number: string): string => (isLoose(bound) ? t(`charts.line.bounds.${bound}`, { number }) : number);

/** A number as a label has it, with how exactly it is known: "about 9,400", "40,000–42,000", "96 of nearly 2,200". */
export function numberText({ value, low, high, whole, bound }: Reading, measure: Measure): string {
  if (whole !== undefined) return t('charts.line.partOf', { part: signed(value, measure), whole: bounded(bound, signed(whole, measure)) });
  if (low !== undefined || high !== undefined) {
    const [least, most] = [low ?? value, high ?? value];
    if (least < most) return t('charts.line.range', { low: signed(least, measure), high: signed(most, measure) });
  }
  return bounded(bound, signed(value, measure));
}

/** Whether a number must look uncertain. */
export const looksLoose = ({ bound, low, high }: Reading): boolean => isLoose(bound) || (low ?? 0) < (high ?? 0);

/** The unit that follows a number in a sentence. */
export const unitText = ({ unit }: Measure): string => (unit === 'percent' || unit === '' ? '' : ` ${unit}`);

/** The share that a part is of its whole. */
export const shareText = ({ value, whole }: Reading): string | undefined =>
  whole === undefined || whole === 0 ? undefined : `${String(Math.round((value / whole) * 100))}%`;

/** A number in a sentence. */
export function valueText(reading: Reading | undefined, measure: Measure): string {
  if (!reading) return t('charts.line.none');
  const share = shareText(reading);
  return `${numberText(reading, measure)}${unitText(measure)}${share === undefined ? '' : ` (${share})`}`;
}

/** A stretch and its number in a full sentence. */
export function stretchSentence(stretch: Stretch, measure: Measure): string {
  const what = inner(stretch.kind ?? measure.title);
  return t('charts.line.stretch', { when: stretch.when, what, value: valueText(stretch.values[measure.id], measure) });
}

/** A rule in a sentence. */
export const ruleSentence = ({ from, to, text }: Rule): string => t('charts.line.rule', { span: showDate(`${from}/${to}`), text });
