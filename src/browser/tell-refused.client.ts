/** Tells a reader what of the address could not be read. */
import type { Refused } from '../record/core/asked.ts';
import { tell } from './tell.client.ts';

/** The last call about each part of the address: words that come late must not stand over a newer answer. */
const last = new Map<string, readonly Refused[]>();

/**
 * Says what was left out, or takes back what was said.
 * @param about Which part of the address, as in {@link tell}.
 * @param here Where else to say it: beside what it is about.
 */
export function tellRefused(refused: readonly Refused[], about: string, here?: Element | null): void {
  const say = (words: string): void => {
    tell(words, about);
    if (here) tell(words, about, here);
  };
  last.set(about, refused);
  if (refused.length === 0) say('');
  else
    void import('./refusal-words.client.ts').then(({ wordsFor }) => {
      if (last.get(about) === refused) say(wordsFor(refused));
    });
}
