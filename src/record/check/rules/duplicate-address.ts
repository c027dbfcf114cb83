import { SOURCES } from '../../collections/sources/index.ts';
import type { SourceData } from '../../collections/schemas.ts';
import type { ValidEntry } from '../../core/raw-entry.ts';
import { atField, type Rule } from '../rule.ts';

/** What makes two web addresses one: the scheme, "www.", a closing slash and the case of the host do not. */
function sameness(address: string): string {
  const url = new URL(address);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`;
}

export const duplicateAddress: Rule = {
  code: 'duplicate-address',
  asks: 'No two sources have the same web address.',
  *check({ entries }) {
    const first = new Map<string, ValidEntry<SourceData>>();
    for (const source of entries(SOURCES)) {
      const { raw, data } = source;
      if (data.URL === undefined) continue;
      const key = sameness(data.URL);
      const other = first.get(key);
      if (!other) {
        first.set(key, source);
        continue;
      }
      yield atField(raw, ['URL'], {
        message: `the source "${other.raw.id}" has this address too`,
        hint: `See ${other.raw.path}:${String(other.raw.place(['id']).line)}: keep one, and cite it by its id everywhere.`,
      });
    }
  },
};
