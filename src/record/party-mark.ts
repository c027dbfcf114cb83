import type { PartyData } from './collections/schemas.ts';

/** The name of the color that a party's mark is drawn in, as in the class `c-<name>`: only sides have one of their own. */
export const markColor = ({ color }: PartyData['mark']): string => color ?? 'soft';
