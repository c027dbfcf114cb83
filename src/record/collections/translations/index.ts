import { defineCollection } from '../../core/collection.ts';
import { translationSchema } from './schema.ts';

/** Sheets in another language; an id is the language and the sheet: `es/sorting-mat`. */
export const TRANSLATIONS = defineCollection({
  name: 'translations',
  noun: 'translated sheet',
  heading: 'Sheet in another language',
  files: 'lessons/*/:code/:sheet.yaml',
  schema: translationSchema,
});
