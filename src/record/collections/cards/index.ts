import { defineCollection } from '../../core/collection.ts';
import { cardsSchema } from './schema.ts';

/** Text of the record that sheets show, in the language whose code is the id. */
export const CARDS = defineCollection({
  name: 'cards',
  noun: 'file of cards',
  nouns: 'files of cards',
  heading: 'Words of the record in another language',
  files: 'lessons/cards.:code.yaml',
  schema: cardsSchema,
});
