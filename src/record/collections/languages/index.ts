import { defineCollection } from '../../core/collection.ts';
import { languageSchema } from './schema.ts';

/** Further languages of the sheets; an id is the code of a language. */
export const LANGUAGES = defineCollection({
  name: 'languages',
  noun: 'language',
  heading: 'Another language',
  files: 'lessons/words.:code.yaml',
  schema: languageSchema,
});
