/**
 * The fields that several collections share. Nothing here imports the framework, so the command line, the tests and
 * the build all validate with the same schemas.
 */
import { z } from 'zod';
import { memo } from './memo.ts';
import { problemWithDate } from './parse-date.ts';

/** What a schema of text is used for; a type of text alone does not say it. */
interface Use {
  /** A collection, or a short list in `site.yaml`, by name. */
  readonly target?: string;
  readonly words?: WordsKind;
  readonly isDate?: true;
}

/** A registry and not a `WeakMap`: it still finds a schema after `.describe()` or `.max()`, which return a copy. */
const USES = z.registry<Use>();

/** Memoized: a registry walks through all copies of a schema, and this is called for every text of a record. */
const useOf = memo((schema: z.core.$ZodType): Use => USES.get(schema) ?? {});

/**
 * An id of another entry; the rule `unknown-reference` reports an id that no entry has.
 * @param target the name of a collection, or of a short list in `site.yaml`. A wrong one fails the test of the manual.
 */
export function reference(target: string): z.ZodString {
  const schema = z.string().min(1);
  USES.add(schema, { target });
  return schema;
}

/** What a schema made by {@link reference} points at; `undefined` for every other schema. */
export function referenceTarget(schema: z.core.$ZodType): string | undefined {
  return useOf(schema).target;
}

/** Lower-case letters, digits and single hyphens: an id is an address and never changes. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of a short list in `site.yaml`. */
export const idText = z.string().regex(ID, 'use lower-case letters, digits and single hyphens');

/** Words for readers: `line` is plain text, `prose` may hold inline Markdown and citations. */
export type WordsKind = 'line' | 'prose';

const words = (kind: WordsKind, schema: z.ZodString): z.ZodString => {
  USES.add(schema, { words: kind });
  return schema;
};

/** What kind of words a schema made by {@link line} or {@link prose} holds; `undefined` for ids, dates and choices. */
export function wordsKind(schema: z.core.$ZodType): WordsKind | undefined {
  return useOf(schema).words;
}

/** What an editor is given, as JSON Schema, for a rule that is a function here; `patternErrorMessage` is VS Code's keyword. */
const forEditors = (pattern: RegExp, message: string) => ({ pattern: pattern.source, patternErrorMessage: message });

const ONE_LINE = 'write one line without spaces at its ends';

/** One line of plain text: no Markdown, no line break, no space at either end. `most` counts characters. */
export const line = (most: number): z.ZodString =>
  words(
    'line',
    z
      .string()
      .min(1)
      .max(most)
      .refine((text) => text.trim() === text && !text.includes('\n'), ONE_LINE)
      .meta(forEditors(/^\S(?:.*\S)?$/, ONE_LINE)),
  );

/** Text with inline Markdown and citations such as `[@source-id]`; an empty line separates paragraphs. */
export const prose = (most: number): z.ZodString => words('prose', z.string().trim().min(1).max(most));

const ONE_DATE = /\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?/.source;

/**
 * A date of the record (EDTF subset), as text. YAML reads a bare `2021` as a number and, in some dialects, a bare
 * `2021-01-24` as an instant: both are turned back into text before the calendar is asked.
 */
export const date = z
  .preprocess(
    (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value).padStart(4, '0') : value,
    z.string().superRefine((text, context) => {
      const message = problemWithDate(text);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    }),
  )
  .meta({
    type: ['string', 'integer'],
    ...forEditors(new RegExp(`^${ONE_DATE}(?:/${ONE_DATE})?$`), 'write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"'),
  });
USES.add(date, { isDate: true });

/** Whether a schema is {@link date} or a copy of it. */
export const isDate = (schema: z.core.$ZodType): boolean => useOf(schema).isDate === true;

/** At least one source id: no statement of the record goes without one. */
export const sources = z.array(reference('sources')).min(1, 'cite at least one source');
