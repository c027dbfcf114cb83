import { z } from 'zod';
import { date, idText, line } from '../../core/fields.ts';

/** CSL item types in use. */
const CSL_TYPES = [
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
const SOURCE_KINDS = ['primary', 'news', 'legal', 'data', 'analysis'] as const;
const webAddress = z.url({ protocol: /^https?$/ });
/** How much of it the editors saw. */
const SEEN = ['full', 'excerpt'] as const;

export const sourceSchema = z
  .strictObject({
    id: idText.describe('Its id: lower-case, never changed; cited as `[@id]`.'),
    type: z.enum(CSL_TYPES).describe('What kind of publication it is: a type of CSL.'),
    title: line(300).describe('The headline or title; or our own description of it, with `described: true`.'),
    described: z
      .boolean()
      .optional()
      .describe('True when `title` is a description of ours, because the title was not seen: shown in brackets.'),
    author: z
      .array(
        z.union([
          z.strictObject({
            family: line(80).describe('Family name.'),
            given: line(80).optional().describe('Given name.'),
          }),
          z.strictObject({
            literal: line(160).describe('The name of a body.'),
          }),
        ]),
      )
      .optional()
      .describe('Authors as CSL names: `{ family, given }`, or `{ literal }` for bodies.'),
    'container-title': line(160).optional().describe('The newspaper, site or series it appeared in, where that is not the publisher.'),
    publisher: line(200).describe('Who published it.'),
    issued: date.optional().describe('When it was issued (EDTF subset); leave out when it is not known.'),
    URL: z.url().optional().describe('Where it can be read on the web.'),
    accessed: date.optional().describe('The day on which `URL` was read (EDTF subset), for citations.'),
    archive: webAddress
      .optional()
      .describe('Where an archive keeps a copy that someone has opened. Leave it out when `URL` itself is in an archive.'),
    copies: z
      .array(
        z.strictObject({
          URL: webAddress.describe('Where the copy can be read.'),
          publisher: line(200).optional().describe('Who carries it, where that is not the publisher.'),
        }),
      )
      .optional()
      .describe('Further addresses of the same text: one article is one source, wherever it is copied.'),
    language: line(20).default('en-US').describe('Its language (BCP 47).'),
    kind: z.enum(SOURCE_KINDS).describe('What it is evidence of.'),
    seen: z.enum(SEEN).describe('Whether it was read in full or in part.'),
    note: line(600).optional().describe('What a reader should know: a copy, a doubtful date, a shared origin.'),
  })
  .describe('One item of `sources/*.yaml` (each file is a list): a CSL item with what we know of it.');
export type SourceData = z.infer<typeof sourceSchema>;
