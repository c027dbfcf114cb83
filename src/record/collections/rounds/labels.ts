import { t } from '../../../i18n/index.ts';
import type { Entry } from '../../core/collection.ts';
import type { RoundData } from './schema.ts';

/** A round by number and season, or by season alone: "1 · Winter 2021". */
export function roundName({ data: { number, season } }: Entry<RoundData>): string {
  return number === undefined ? season : t('record.roundName', { number: String(number), season });
}

/** A round as a place on a page: "Round 1, Winter 2021", or its season where it is not counted. */
export function roundLabel({ data: { number, season } }: Entry<RoundData>): string {
  return number === undefined ? season : t('record.roundLabel', { number: String(number), season });
}
