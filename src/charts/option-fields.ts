/** The pieces that options of chart types are made of. Neither D3 nor a drawing is loaded here: the check needs these alone. */
import { z } from 'zod';

/** What a column of a table may hold. */
export type ColumnType = 'string' | 'number' | 'integer' | 'date' | 'edtf';

/** What a text in options is. A registry, as `.describe()` copies a schema and a registry follows the copy. */
const PARTS = z.registry<{ readonly columnTypes: readonly ColumnType[] } | { readonly isTemplate: true }>();

/** The name of a column of the chart's table; of any type unless some are named. */
export function column(...types: ColumnType[]): z.ZodString {
  return z.string().min(1).register(PARTS, { columnTypes: types });
}

/** A column of numbers. */
export const numberColumn = (): z.ZodString => column('number', 'integer');

/** A column of days, months or spans of time. */
export const dateColumn = (): z.ZodString => column('date', 'edtf');

/** A text with `{names}` of values (see template.ts). */
export function template(): z.ZodString {
  return z.string().min(1).max(300).register(PARTS, { isTemplate: true });
}

/** A text of one line. */
export const label = (most = 80): z.ZodString => z.string().min(1).max(most);

/** The types that a column may have, where a schema was made by {@link column}; empty when any will do. */
export function columnTypes(schema: z.core.$ZodType): readonly ColumnType[] | undefined {
  const part = PARTS.get(schema);
  return part && 'columnTypes' in part ? part.columnTypes : undefined;
}

/** Whether a schema was made by {@link template}. */
export function isTemplate(schema: z.core.$ZodType): boolean {
  const part = PARTS.get(schema);
  return part !== undefined && 'isTemplate' in part;
}
