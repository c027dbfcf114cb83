import { slug } from 'github-slugger';
import type { Position } from './collections/ledgers/schema.ts';
import type { Issue } from './model.ts';

/** How many words of a position name it. */
const WORDS = 3;

/**
 * The anchor of each position on the page of its issue: party, date and first words, so that a position that is added
 * before others renames none of them. Positions with the same name are numbered from 2.
 * @example 'council-2014-03-09-a-toll-of'
 */
export function positionAnchors({ ledger }: Pick<Issue, 'ledger'>): ReadonlyMap<Position, string> {
  const used = new Map<string, number>();
  const named = ledger
    .flatMap(({ positions }) => positions)
    .map((position): [Position, string] => {
      const name = slug(`${position.party} ${position.date.replace('/', ' ')} ${position.terms.split(/\s+/).slice(0, WORDS).join(' ')}`)
        .replace(/-+/g, '-')
        .replace(/-$/, '');
      const times = (used.get(name) ?? 0) + 1;
      used.set(name, times);
      return [position, times === 1 ? name : `${name}-${String(times)}`];
    });
  return new Map(named);
}
