import { defineCollection } from '../../core/collection.ts';
import { paperHref } from '../../core/routes.ts';
import { paperSchema } from './schema.ts';

/** Pages for teachers, families or the school office. */
export const PAPERS = defineCollection({
  name: 'papers',
  noun: 'paper',
  heading: 'Paper for teachers, families or the office',
  files: 'lessons/papers/:id.mdx',
  schema: paperSchema,
  href: paperHref,
  compare: (a, b) => a.data.order - b.data.order,
});
