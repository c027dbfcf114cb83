import { SOURCES } from '../../collections/sources/index.ts';
import { addressKey } from '../../collections/sources/same-address.ts';
import type { SourceData } from '../../collections/schemas.ts';
import type { ValidEntry } from '../../core/raw-entry.ts';
import { atField, type Rule } from '../rule.ts';

/** Every address of a source, with the field that holds it. */
function addresses({ URL, copies = [] }: SourceData): (readonly [field: readonly PropertyKey[], address: string])[] {
  return [
    ...(URL === undefined ? [] : [[['URL'], URL] as const]),
    ...copies.map((copy, index) => [['copies', index, 'URL'], copy.URL] as const),
  ];
}

export const duplicateAddress: Rule = {
  code: 'duplicate-address',
  asks: 'No two sources have the same web address, among their `copies` too.',
  *check({ entries }) {
    const first = new Map<string, ValidEntry<SourceData>>();
    for (const source of entries(SOURCES)) {
      for (const [field, address] of addresses(source.data)) {
        const key = addressKey(address);
        const other = first.get(key);
        if (!other) {
          first.set(key, source);
          continue;
        }
        yield atField(source.raw, field, {
          message: `the source "${other.raw.id}" has this address too`,
          hint: `See ${other.raw.path}:${String(other.raw.place(['id']).line)}: keep one, and cite it by its id everywhere.`,
        });
      }
    }
  },
};
