/** Wiring only: the rendered collections of the record as content collections. Their schemas are those of the checks. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { recordRoot, REGISTRY } from './dispute.ts';
import { idInName, toGlob } from './record/core/file-pattern.ts';

export const collections = Object.fromEntries(
  REGISTRY.collections
    .filter(({ isRendered }) => isRendered)
    .map(({ name, files, schema }) => {
      const loader = glob({ base: recordRoot(), pattern: toGlob(files), generateId: ({ entry }) => idInName(files, entry) ?? entry });
      return [name, defineCollection({ loader, schema })];
    }),
);
