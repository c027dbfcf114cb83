import { defineCollection } from '../../core/collection.ts';
import { guideSchema } from './schema.ts';

/** The teacher's guide of the lesson whose folder it is in. */
export const GUIDES = defineCollection({
  name: 'guides',
  noun: 'guide',
  heading: "Teacher's guide of a lesson",
  files: 'lessons/:lesson/guide.mdx',
  schema: guideSchema,
});
