import { z } from 'astro/zod';
import { date, line, prose, reference, sources } from '../../core/fields.ts';

/** What a party is. */
export const ROLES = ['union', 'district', 'city', 'state', 'federal', 'families', 'board', 'court', 'other'] as const;
/** The shapes a party's mark can have. */
export const SHAPES = [
  'square',
  'circle',
  'triangle',
  'diamond',
  'cross',
  'star',
  'hexagon',
  'bar',
  'ring',
  'pentagon',
  'chevron',
  'drop',
] as const;
/** The palette slots a party's mark can have; contrast and colour-vision distance are proved for all of them by tests. */
export const COLORS = ['brick', 'blue', 'purple', 'green', 'ochre', 'grey', 'teal', 'plum'] as const;
/** How far a power reaches. */
export const LEVELS = ['decides', 'must-bargain', 'advises', 'can-challenge', 'contested', 'no-part'] as const;

/** `parties/<party>.mdx`: a body that acted: who it is, what it could decide, who led it. */
export const partySchema = z.strictObject({
  /** Its full name. */
  name: line(100),
  /** The short name for chips, filters and charts, at most 24 characters: "Teachers union". */
  short: line(24),
  /** What it is. */
  role: z.enum(ROLES),
  /** Its colour and shape, the same everywhere; the pair is its own. */
  mark: z.strictObject({
    /** A palette slot. */
    color: z.enum(COLORS),
    /** A shape. */
    shape: z.enum(SHAPES),
  }),
  /** The party in whose lane of the timeline it is drawn; leave out to have a lane of its own. */
  lane: reference('parties').optional(),
  /** Who it is and what it had to do with this, in one or two sentences of plain text. */
  summary: line(320),
  /** What it could and could not decide, each with the law or ruling it rests on. */
  powers: z
    .array(
      z.strictObject({
        /** On what (an id of `decisions` in `site.yaml`). */
        decision: reference('decisions'),
        /** How far. */
        level: z.enum(LEVELS),
        /** From when; leave out when it held from the start. */
        from: date.optional(),
        /** Until when; leave out when it still held at the end. */
        until: date.optional(),
        /** The power in plain words, with its limits: prose with citations allowed. */
        text: prose(500),
        /** The law, ruling or report it rests on. */
        sources,
      }),
    )
    .default([]),
  /** Who led it or spoke for it, in office: public officials, union leaders and spokespeople only. */
  leaders: z
    .array(
      z.strictObject({
        /** The name. */
        name: line(80),
        /** The office held. */
        office: line(100),
        /** From when. */
        from: date.optional(),
        /** Until when. */
        to: date.optional(),
        /** Where this was read. */
        sources,
      }),
    )
    .default([]),
  /** The sources of the whole entry. */
  sources,
});
export type PartyData = z.infer<typeof partySchema>;
