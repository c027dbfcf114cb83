/** Wiring only: the collections whose bodies Astro renders. Data and checks are those of the record. */
import { defineCollection } from 'astro:content';
import { recordLoader, type BodyCollection } from './integrations/record-loader.ts';
import { SCHEMAS } from './record/check/validate.ts';

// Astro validates nothing here, as its entries hold no data: it hands the schema on to its extension for editors.
const bodies = (collection: BodyCollection) => defineCollection({ loader: recordLoader(collection), schema: SCHEMAS[collection] });

export const collections = {
  events: bodies('events'),
  rounds: bodies('rounds'),
  issues: bodies('issues'),
  parties: bodies('parties'),
  terms: bodies('terms'),
  pages: bodies('pages'),
  corrections: bodies('corrections'),
};
