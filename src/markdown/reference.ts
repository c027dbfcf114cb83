import { showDate } from '../record/core/date.ts';
import type { SourceData } from '../record/index.ts';

/** Names of the authors as they are read: "Ana Pérez and John Smith". */
export function authorsOf(source: SourceData): string {
  const names = (source.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

/** The title as it must be shown: a description of ours is in brackets. */
export function titleOf(source: SourceData): string {
  return source.described ? `[${source.title}]` : source.title;
}

/** Who published it and when, with what a reader should know about what was seen. Of a copy, an author that published the original is not named again. */
export function detailsOf(source: SourceData): string {
  const carrier = source['container-title'];
  const where =
    carrier !== undefined && authorsOf(source) === source.publisher ? carrier : [carrier, source.publisher].filter(Boolean).join(', ');
  return `${where}, ${source.issued === undefined ? 'no date seen' : showDate(source.issued)}`;
}
