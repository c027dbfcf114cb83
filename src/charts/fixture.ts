/**
 * The edge cases that every chart type must draw, by name: goldens, the gallery and the manual read the same fixtures.
 * A type has them all; it may have more of its own.
 */
export const FIXTURE_NAMES = ['typical', 'empty', 'single', 'missing', 'extreme', 'thousand', 'long-labels', 'right-edge'] as const;
export type FixtureName = (typeof FIXTURE_NAMES)[number];

/** Data of a chart type for each fixture; `fixtures.ts` in its folder exports it. */
export type Fixtures<Data> = Readonly<Record<FixtureName, Data>> & Readonly<Record<string, Data>>;
