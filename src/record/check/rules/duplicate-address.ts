import { atField, type Rule, type Sound } from '../rule.ts';

/** What makes two web addresses one: the scheme, "www.", a closing slash and the case of the host do not. */
function sameness(address: string): string {
  const url = new URL(address);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`;
}

export const duplicateAddress: Rule = {
  code: 'duplicate-address',
  asks: 'No two sources have the same web address.',
  *check({ entries }) {
    const first = new Map<string, Sound<'sources'>>();
    for (const source of entries('sources')) {
      const { draft, data } = source;
      if (data.URL === undefined) continue;
      const key = sameness(data.URL);
      const other = first.get(key);
      if (!other) {
        first.set(key, source);
        continue;
      }
      yield atField(draft, ['URL'], {
        message: `the source "${other.draft.id}" has this address too`,
        hint: `See ${other.draft.path}:${String(other.draft.place(['id']).line)}: keep one, and cite it by its id everywhere.`,
      });
    }
  },
};
