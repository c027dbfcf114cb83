import { defineCollection } from '../../core/collection.ts';
import { handoutSchema } from './schema.ts';

/** Sheets printed for students. */
export const HANDOUTS = defineCollection({
  name: 'handouts',
  noun: 'handout',
  heading: 'Sheet of a lesson',
  files: 'lessons/*/:id.yaml',
  schema: handoutSchema,
});
