import { defineCollection } from '../../core/collection.ts';
import { standardsSchema } from './schema.ts';

/** The closed list of standards that lessons may name: one file, one entry. */
export const STANDARDS = defineCollection({
  name: 'standards',
  noun: 'list of standards',
  nouns: 'lists of standards',
  heading: 'Standards',
  files: 'standards.yaml',
  schema: standardsSchema,
});
