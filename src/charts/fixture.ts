/** What every chart must survive, by name. Tests compare each case with a golden; the gallery in development shows them all. */
export const CASES = [
  'ordinary',
  'empty',
  'one-point',
  'missing-values',
  'extreme-values',
  'thousand-points',
  'long-labels',
  'right-edge',
] as const;

/** A chart's data for each case; `cases.ts` in its folder exports it. A case that means nothing for a chart is left out. */
export type Cases<Data> = Readonly<Partial<Record<(typeof CASES)[number], Data>>>;
