import { defineCollection } from '../../core/collection.ts';
import { guideHref, lessonHref, sheetsHref } from '../../core/routes.ts';
import { lessonSchema } from './schema.ts';

export const LESSONS = defineCollection({
  name: 'lessons',
  noun: 'lesson',
  heading: 'Lesson',
  files: 'lessons/:id/index.mdx',
  schema: lessonSchema,
  href: lessonHref,
  alsoAt: [guideHref, sheetsHref],
  compare: (a, b) => a.data.number - b.data.number,
});
