import { defineCollection } from '../../core/collection.ts';
import { unitSchema } from './schema.ts';

/** The unit that the lessons make: one file, one entry. */
export const UNITS = defineCollection({
  name: 'units',
  noun: 'unit',
  heading: 'The unit',
  files: 'lessons/unit.yaml',
  schema: unitSchema,
});
