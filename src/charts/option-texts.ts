/** Finds the columns, references and templates in the options of a chart, by walking them along with the schema of their type. */
import { z } from 'zod';
import { referenceTarget } from '../record/core/fields.ts';
import { columnTypes, isTemplate, type ColumnType } from './option-fields.ts';

/** A text in some options that names columns, or an entry of the record. */
export interface OptionText {
  readonly text: string;
  /** Its path in the options. */
  readonly field: readonly PropertyKey[];
  /** What the column it names may hold; empty for anything. A text that neither has nor is a reference is a template. */
  readonly columnTypes?: readonly ColumnType[];
  /** The collection whose id it is. */
  readonly target?: string;
}

/** The columns, references and templates in some options. What does not fit the schema is left out. */
export function textsIn(schema: z.core.$ZodType, value: unknown, field: readonly PropertyKey[] = []): OptionText[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodOptional) return textsIn(schema.def.innerType, value, field);
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    return Array.isArray(value) ? value.flatMap((item, index) => textsIn(element, item, [...field, index])) : [];
  }
  if (schema instanceof z.ZodObject) {
    const given = value as Readonly<Record<string, unknown>>;
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, inner]) => textsIn(inner, given[key], [...field, key]));
  }
  if (typeof value !== 'string') return [];
  const types = columnTypes(schema);
  if (types) return [{ text: value, field, columnTypes: types }];
  const target = referenceTarget(schema);
  if (target !== undefined) return [{ text: value, field, target }];
  return isTemplate(schema) ? [{ text: value, field }] : [];
}
