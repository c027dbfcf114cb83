/**
 * The pieces that several collections share. Every schema here is pure: it imports no framework module,
 * so the same rules serve the command, the tests and the build.
 */
import { z } from 'astro/zod';
import { problemWithDate } from './date.ts';

/** The collections of a record, as folders under it. */
export const COLLECTIONS = [
  'events',
  'rounds',
  'issues',
  'parties',
  'terms',
  'sources',
  'tables',
  'pages',
  'corrections',
  'charts',
  'lessons',
  'handouts',
  'guides',
  'papers',
  'units',
  'standards',
  'languages',
  'cards',
  'translations',
  'translatedPapers',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** What an id points at: a collection, or a short list kept in `site.yaml`. */
export type Target = Collection | 'bands' | 'decisions' | 'groups';

const REFERENCES = new WeakMap<z.ZodType, Target>();

/** An id of another entry. The check `unknown-reference` follows it; nothing else resolves it silently. */
export function reference(target: Target): z.ZodString {
  const schema = z.string().min(1);
  REFERENCES.set(schema, target);
  return schema;
}

/** What a schema made by {@link reference} points at. */
export function referenceTarget(schema: z.ZodType): Target | undefined {
  return REFERENCES.get(schema);
}

/** Lower-case letters, digits and single hyphens: an id is an address, stable for ever. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of a short list in `site.yaml`. */
export const idText = z.string().regex(ID, 'use lower-case letters, digits and single hyphens');

/** Words for readers: `line` is plain text, `prose` may hold inline Markdown and citations. */
export type WordsKind = 'line' | 'prose';

const WORDS = new WeakMap<z.ZodType, WordsKind>();

const words = (kind: WordsKind, schema: z.ZodString): z.ZodString => {
  WORDS.set(schema, kind);
  return schema;
};

/** What kind of words a schema made by {@link line} or {@link prose} holds; `undefined` for ids, dates and choices. */
export function wordsKind(schema: z.ZodType): WordsKind | undefined {
  return WORDS.get(schema);
}

/** One line of plain text: no Markdown, no line break, no space at either end. */
export const line = (most: number): z.ZodString =>
  words(
    'line',
    z
      .string()
      .min(1)
      .max(most)
      .refine((text) => text.trim() === text && !text.includes('\n'), 'write one line without spaces at its ends'),
  );

/** Text with inline Markdown and citations such as `[@source-id]`; paragraphs are split by an empty line. */
export const prose = (most: number): z.ZodString => words('prose', z.string().trim().min(1).max(most));

/**
 * A date of the record (EDTF subset). YAML readers turn a bare `2021` into a number and, in some dialects, a bare
 * `2021-01-24` into an instant: both are brought back to text before the calendar is asked.
 */
export const date = z.preprocess(
  (value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value).padStart(4, '0') : value,
  z.string().superRefine((text, context) => {
    const message = problemWithDate(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  }),
);

/** At least one source id: nothing in the record stands without one. */
export const sources = z.array(reference('sources')).min(1, 'cite at least one source');
