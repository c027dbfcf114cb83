import { defineCollection } from '../../core/collection.ts';
import { translatedPaperSchema } from './schema.ts';

/** Papers in another language; an id is the language and the paper: `es/families`. */
export const TRANSLATED_PAPERS = defineCollection({
  name: 'translatedPapers',
  noun: 'translated paper',
  heading: 'Paper in another language',
  files: 'lessons/papers/:code/:paper.mdx',
  schema: translatedPaperSchema,
});
