import { SOURCES } from '../../collections/sources/index.ts';
import type { SourceData } from '../../collections/schemas.ts';
import { overlaps } from '../../core/date.ts';
import type { ValidEntry } from '../../core/raw-entry.ts';
import { atField, type Rule } from '../rule.ts';

/** A headline without what copies change: case, accents, marks, and remarks in parentheses. */
function headline({ title }: SourceData): string {
  const letters = title
    .replace(/\([^)]*\)/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '');
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const sameDay = (a: SourceData, b: SourceData): boolean =>
  a.issued === undefined || b.issued === undefined ? a.publisher === b.publisher : overlaps(a.issued, b.issued);

export const sameArticle: Rule = {
  code: 'same-article',
  severity: 'warning',
  asks: 'No two sources have the same headline and day: one article is one source, with its `copies`.',
  *check({ entries }) {
    const known = new Map<string, ValidEntry<SourceData>[]>();
    for (const source of entries(SOURCES)) {
      if (source.data.described) continue;
      const key = headline(source.data);
      const others = known.get(key) ?? [];
      const other = others.find(({ data }) => sameDay(data, source.data));
      known.set(key, [...others, source]);
      if (!other) continue;
      yield atField(source.raw, ['title'], {
        message: `the source "${other.raw.id}" has this headline and day too`,
        hint: `If both are one article, keep the one in ${other.raw.path}:${String(other.raw.place(['id']).line)} and name this address in its "copies". If they are two, give one a title that tells them apart.`,
      });
    }
  },
};
