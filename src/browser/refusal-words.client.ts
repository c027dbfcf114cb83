/** The words for what an address asks in vain: fetched when there is something to say, which is seldom. */
import t from 'messages:asked';
import type { Refused } from '../record/core/asked.ts';
import { refusalText } from '../record/core/refusal-text.ts';

/** Says what was left out. */
export const wordsFor = (refused: readonly Refused[]): string => refusalText(t, refused);
