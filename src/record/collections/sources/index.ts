import { defineCollection } from '../../core/collection.ts';
import { compareDates } from '../../core/date.ts';
import { sourceHref } from '../../core/routes.ts';
import { byText } from '../../core/sort.ts';
import { sourceSchema } from './schema.ts';

export const SOURCES = defineCollection({
  name: 'sources',
  noun: 'source',
  heading: 'Source',
  files: 'sources/:file.yaml',
  schema: sourceSchema,
  isList: true,
  href: sourceHref,
  title: ({ title }) => title,
  compare: ({ id, data: { issued: a } }, { id: other, data: { issued: b } }) => {
    if (a === undefined || b === undefined) return a === b ? byText(id, other) : a === undefined ? -1 : 1;
    return compareDates(a, b) || byText(id, other);
  },
});
