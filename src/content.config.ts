/** Wiring only: which folder of the record is which collection. The schemas are those of the record's own checks. */
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { recordRoot } from './record/index.ts';
import {
  correctionSchema,
  eventSchema,
  issueSchema,
  pageSchema,
  partySchema,
  roundSchema,
  termSchema,
} from './record/collections/schemas.ts';

const folder = (name: string, pattern = '*.{md,mdx}') =>
  glob({ base: resolve(recordRoot(), name), pattern, generateId: ({ entry }) => entry.replace(/(\/index)?\.mdx?$/, '') });

export const collections = {
  events: defineCollection({ loader: folder('events'), schema: eventSchema }),
  rounds: defineCollection({ loader: folder('rounds'), schema: roundSchema }),
  issues: defineCollection({ loader: folder('issues', '*/index.{md,mdx}'), schema: issueSchema }),
  parties: defineCollection({ loader: folder('parties'), schema: partySchema }),
  terms: defineCollection({ loader: folder('terms'), schema: termSchema }),
  pages: defineCollection({ loader: folder('pages'), schema: pageSchema }),
  corrections: defineCollection({ loader: folder('corrections'), schema: correctionSchema }),
};
