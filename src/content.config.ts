/** Wiring only: the collections whose bodies Astro renders. Data and checks are those of the record. */
import { defineCollection } from 'astro:content';
import { REGISTRY } from './dispute.ts';
import { recordLoader } from './integrations/record-loader.ts';

// Astro validates nothing here, as its entries hold no data: it hands the schema on to its extension for editors.
export const collections = Object.fromEntries(
  REGISTRY.collections
    .filter(({ isRendered }) => isRendered)
    .map((collection) => [collection.name, defineCollection({ loader: recordLoader(collection), schema: collection.schema })]),
);
