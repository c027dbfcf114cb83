import { z } from 'astro/zod';
import { date, idText, line } from '../../core/fields.ts';

/** CSL item types in use. */
export const CSL_TYPES = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'press-release',
  'broadcast',
  'legislation',
  'legal_case',
  'report',
  'dataset',
  'book',
] as const;
/** What a source is evidence of. */
export const SOURCE_KINDS = ['primary', 'news', 'legal', 'data', 'analysis'] as const;
/** How much of it the editors saw. */
export const SEEN = ['full', 'excerpt'] as const;

/** One item of `sources/*.yaml` (each file is a list): a CSL item with what we know of it. */
export const sourceSchema = z.strictObject({
  /** Its id: lower-case, stable for ever; cited as `[@id]`. */
  id: idText,
  /** CSL type. */
  type: z.enum(CSL_TYPES),
  /** The headline or title; or our own description of it, with `described: true`. */
  title: line(300),
  /** True when `title` is a description of ours, because the title was not seen: shown in brackets. */
  described: z.boolean().optional(),
  /** Authors as CSL names: `{ family, given }`, or `{ literal }` for bodies. */
  author: z
    .array(
      z.union([
        z.strictObject({
          /** Family name. */
          family: line(80),
          /** Given name. */
          given: line(80).optional(),
        }),
        z.strictObject({
          /** The name of a body. */
          literal: line(160),
        }),
      ]),
    )
    .optional(),
  /** The newspaper, site or series it appeared in, where that is not the publisher. */
  'container-title': line(160).optional(),
  /** Who published it. */
  publisher: line(200),
  /** When it was issued (EDTF subset); leave out when it is not known. */
  issued: date.optional(),
  /** Its web address. */
  URL: z.url().optional(),
  /** Its language (BCP 47). */
  language: line(20).default('en-US'),
  /** What it is evidence of. */
  kind: z.enum(SOURCE_KINDS),
  /** Whether it was read in full or in part. */
  seen: z.enum(SEEN),
  /** What a reader should know: a copy, a doubtful date, a shared origin. */
  note: line(600).optional(),
});
export type SourceData = z.infer<typeof sourceSchema>;
