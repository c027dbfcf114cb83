import { defineCollection } from '../../core/collection.ts';
import { siteSchema } from './schema.ts';

/** What the record is about: one file, one entry. */
export const SITE = defineCollection({
  name: 'site',
  noun: 'site',
  heading: 'The site',
  files: 'site.yaml',
  schema: siteSchema,
  borrowsIds: true,
});
