/** What could not be read of an address, in words. */
import type { Translate } from '../../i18n/format.ts';
import type { Refused } from './asked.ts';

/** The most letters of a value that are shown again: an address may hold anything. */
const SHOWN = 40;
const short = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

function reasonText(t: Translate, refused: Refused): string {
  switch (refused.why) {
    case 'day':
      return t('day', { value: short(refused.value) });
    case 'turned':
      return t('turned', { from: refused.from, to: refused.to });
    case 'choice':
      return t('choice', { value: short(refused.value) });
    case 'second':
      return t('second', { value: short(refused.value) });
    case 'anchor':
      return t('anchor', { value: short(refused.value) });
  }
}

/**
 * Says in plain words what was left out, each thing once; empty where nothing was.
 * @param t The translator of the group `asked`.
 */
export const refusalText = (t: Translate, refused: readonly Refused[]): string =>
  [...new Set(refused.map((one) => reasonText(t, one)))].join(' ');
