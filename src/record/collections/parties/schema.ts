import { z } from 'zod';
import { date, line, prose, reference, sources } from '../../core/fields.ts';

/** What a party is. */
const ROLES = ['union', 'district', 'city', 'state', 'federal', 'families', 'board', 'court', 'other'] as const;
/** The shapes a party's mark can have: no two alike at 12 pixels. None is a star: that is the result. */
export const SHAPES = [
  'square',
  'circle',
  'triangle',
  'diamond',
  'cross',
  'hexagon',
  'house',
  'ring',
  'chevron',
  'bar',
  'drop',
  'half',
  'hourglass',
  'saltire',
  'flag',
  'wedge',
  'tee',
  'ell',
  'pair',
  'steps',
] as const;
/** The palette slots a side's mark can have; tests check the contrast of all of them, and their distance for every color vision. */
export const COLORS = ['brick', 'blue', 'green'] as const;
/** How far a power reaches. */
export const LEVELS = ['decides', 'must-bargain', 'advises', 'can-challenge', 'contested', 'no-part'] as const;

export const partySchema = z
  .strictObject({
    name: line(100).describe('Its full name, as it writes it itself.'),
    short: line(24).describe('The short name for chips, filters and charts, at most 24 characters: "Teachers union".'),
    noun: line(24)
      .optional()
      .describe('What it is called after "the" in a result: "union" in "Closer to the union". Without it, the short name in lower case.'),
    role: z.enum(ROLES).describe('What kind of body it is.'),
    mark: z
      .strictObject({
        color: z
          .enum(COLORS)
          .optional()
          .describe('The color of a side of `site.yaml`. No other party has a color: its shape is drawn in the gray of the second text.'),
        shape: z.enum(SHAPES).describe('The shape of its mark. No other party has it.'),
      })
      .describe('Its mark, the same everywhere and always beside its name.'),
    lane: reference('parties')
      .optional()
      .describe('The party in whose lane of the timeline it is drawn; leave out to have a lane of its own.'),
    summary: line(320).describe('Who it is and what it had to do with this, in one or two sentences of plain text.'),
    powers: z
      .array(
        z.strictObject({
          decision: reference('decisions').describe('The decision that the power is about (an id of `decisions` in `site.yaml`).'),
          level: z.enum(LEVELS).describe('How far the power reaches.'),
          from: date.optional().describe('From when; leave out when it held from the start.'),
          until: date.optional().describe('Until when; leave out when it still held at the end.'),
          text: prose(500).describe('The power in plain words, with its limits: prose with citations allowed.'),
          sources: sources.describe('The law, ruling or report it rests on.'),
        }),
      )
      .default([])
      .describe('What it could and could not decide, each with the law or ruling it rests on.'),
    leaders: z
      .array(
        z.strictObject({
          name: line(80).describe('The name of the person.'),
          office: line(100).describe('The office held.'),
          from: date.optional().describe('From when.'),
          to: date.optional().describe('Until when.'),
          sources: sources.describe('Where this was read.'),
        }),
      )
      .default([])
      .describe('Who led it or spoke for it, in office: public officials, union leaders and spokespeople only.'),
    sources: sources.describe('The sources of the whole entry.'),
  })
  .describe('`parties/<party>.mdx`: a body that acted: who it is, what it could decide, who led it.');
export type PartyData = z.infer<typeof partySchema>;
