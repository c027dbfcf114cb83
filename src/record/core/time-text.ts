/** Hours as people read them. The build and the browser each hand in the words: the group `dates` of the catalog. */
import type { Translate } from '../../i18n/format.ts';

/** How an hour is known; a planned one is never shown as that of what happened. */
export const TIME_BASES = ['exact', 'about', 'by', 'after', 'planned'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** Writes an hour as people read it. */
export type ShowTime = (time: string | undefined, basis: TimeBasis | undefined) => string;

/** An hour of a 12-hour clock without needless zeros: "11 p.m.", "6:15 p.m.", "noon". */
function clock(t: Translate, time: string): string {
  if (time === '12:00') return t('noon');
  if (time === '00:00') return t('midnight');
  const [hour, minutes = ''] = [Number(time.slice(0, 2)), time.slice(3)];
  const twelve = String(hour % 12 === 0 ? 12 : hour % 12);
  return t(hour < 12 ? 'morning' : 'evening', { clock: minutes === '00' ? twelve : `${twelve}:${minutes}` });
}

/**
 * Writes hours with the words of a translator, as far as their basis allows: "about 11 p.m.", "by 6:15 p.m."; nothing for a
 * planned hour, or without one.
 * @param t The translator of the group `dates`.
 */
export function timeWriter(t: Translate): ShowTime {
  return (time, basis) =>
    time === undefined || basis === undefined || basis === 'planned' ? '' : t(`times.${basis}`, { time: clock(t, time) });
}
