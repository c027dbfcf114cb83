import { z } from 'astro/zod';
import { line, prose, reference } from '../../core/fields.ts';

/** Types of a column: Frictionless types, and `edtf` for dates with precision. */
export const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'edtf'] as const;

/** One column of a table. */
export const fieldSchema = z.strictObject({
  /** The column's name in the CSV's first row. */
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'use lower-case letters, digits and underscores'),
  /** Its heading for readers. */
  title: line(60),
  /** What type its cells have. */
  type: z.enum(FIELD_TYPES),
  /** The unit of its numbers. */
  unit: line(60).optional(),
  /** What it holds. */
  description: line(400).optional(),
  /** The collection whose ids its cells hold; several ids in a cell are joined by ";". */
  references: z.enum(['sources', 'rounds', 'parties', 'events', 'bands']).optional(),
  /** Limits on its cells, as Frictionless names them. */
  constraints: z
    .strictObject({
      /** No cell may be empty. */
      required: z.boolean().optional(),
      /** The values allowed. */
      enum: z.array(z.string()).optional(),
      /** Smallest value. */
      minimum: z.number().optional(),
      /** Largest value. */
      maximum: z.number().optional(),
      /** A pattern that the whole cell must match. */
      pattern: z.string().optional(),
    })
    .optional(),
  /** Words for the values of `enum`, for readers. */
  labels: z.record(z.string(), line(90)).optional(),
});
export type FieldData = z.infer<typeof fieldSchema>;

/** `data/<table>.yaml` beside `data/<table>.csv`: a Frictionless table schema with provenance. */
export const tableSchema = z.strictObject({
  /** The table's name for readers. */
  title: line(120),
  /** What it holds, in one or two sentences. */
  description: prose(700),
  /** Its columns, in the order of the CSV. */
  fields: z.array(fieldSchema).min(1),
  /** The columns that together name a row. */
  primaryKey: z.array(z.string()).min(1),
  /** The sources of the whole table. */
  sources: z.array(reference('sources')).default([]),
  /** How it was made: prose. */
  method: prose(1500),
  /** What to be careful about, each a sentence or two. */
  caveats: z.array(prose(500)).default([]),
  /** A notice that must be shown wherever the numbers are shown. */
  notice: prose(900).optional(),
  /** The licence of the table, in words. */
  license: line(300),
});
export type TableData = z.infer<typeof tableSchema>;
