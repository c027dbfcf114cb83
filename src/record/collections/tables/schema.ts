import { z } from 'zod';
import { line, prose, reference } from '../../core/fields.ts';

/** Types of a column: Frictionless types, and `edtf` for dates with precision. */
const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'edtf'] as const;

/** Those whose cells are dates. */
export const DATE_TYPES: ReadonlySet<string> = new Set(['date', 'edtf'] satisfies (typeof FIELD_TYPES)[number][]);

export const fieldSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, 'use lower-case letters, digits and underscores')
      .describe("The column's name in the CSV's first row."),
    title: line(60).describe('Its heading for readers.'),
    type: z.enum(FIELD_TYPES).describe('What type its cells have.'),
    unit: line(60).optional().describe('The unit of its numbers.'),
    description: line(400).optional().describe('What it holds.'),
    references: z
      .enum(['sources', 'rounds', 'parties', 'events', 'bands'])
      .optional()
      .describe('The collection whose ids its cells hold; several ids in a cell are joined by ";".'),
    constraints: z
      .strictObject({
        required: z.boolean().optional().describe('No cell may be empty.'),
        enum: z.array(z.string()).optional().describe('The values allowed.'),
        minimum: z.number().optional().describe('Smallest value.'),
        maximum: z.number().optional().describe('Largest value.'),
        pattern: z.string().optional().describe('A pattern that the whole cell must match.'),
      })
      .optional()
      .describe('Limits on its cells, as Frictionless names them.'),
    labels: z.record(z.string(), line(90)).optional().describe('Words for the values of `enum`, for readers.'),
  })
  .describe('One column of a table.');
export type FieldData = z.infer<typeof fieldSchema>;

export const tableSchema = z
  .strictObject({
    title: line(120).describe("The table's name for readers."),
    description: prose(700).describe('What it holds, in one or two sentences.'),
    fields: z.array(fieldSchema).min(1).describe('Its columns, in the order of the CSV.'),
    primaryKey: z.array(z.string()).min(1).describe('The columns that together name a row.'),
    sources: z.array(reference('sources')).default([]).describe('The sources of the whole table.'),
    method: prose(1500).describe('How it was made: prose.'),
    caveats: z.array(prose(500)).default([]).describe('What to be careful about, each a sentence or two.'),
    notice: prose(900).optional().describe('A notice that must be shown wherever the numbers are shown.'),
    license: line(300).describe('The license of the table, in words.'),
    licenseUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where the terms of the license are, for programs that read them.'),
  })
  .describe('`data/<table>.yaml`, next to `data/<table>.csv`: a Frictionless table schema with provenance.');
export type TableData = z.infer<typeof tableSchema>;
