/** Tells a reader what of the address could not be read. */
import type { Refused } from '../record/core/asked.ts';
import { tell } from './tell.client.ts';

/** The last call about each part of the address: words that come late must not stand over a newer answer. */
const last = new Map<string, readonly Refused[]>();

/**
 * Says what was left out, or takes back what was said.
 * @param about Which part of the address, as in {@link tell}.
 */
export function tellRefused(refused: readonly Refused[], about: string): void {
  last.set(about, refused);
  if (refused.length === 0) tell('', about);
  else
    void import('./refusal-words.client.ts').then(({ wordsFor }) => {
      if (last.get(about) === refused) tell(wordsFor(refused), about);
    });
}
