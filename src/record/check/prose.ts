import type { RawEntry } from '../core/raw-entry.ts';
import { findWords, type FieldWords } from '../core/walk-schema.ts';

/** All text for readers in an entry's fields. */
export function fieldWords(raw: RawEntry): readonly FieldWords[] {
  return findWords(raw.collection.schema, raw.value);
}

/** A text somewhere in an entry's fields. */
export interface FieldText {
  readonly text: string;
  readonly field: readonly PropertyKey[];
}

/** Every text in a value, for readers or not: some marks are looked for everywhere. */
export function* allTexts(value: unknown, field: readonly PropertyKey[] = []): Iterable<FieldText> {
  if (typeof value === 'string') yield { text: value, field };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* allTexts(item, [...field, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* allTexts(item, [...field, key]);
}
