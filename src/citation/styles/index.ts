/**
 * Citations in words, in three styles. Citation.js can set them too, but takes a minute for a thousand sources: so it is
 * only the measure of these, in the tests.
 */
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import type { Run, Style } from './runs.ts';

export { apa, chicago, mla, type Run, type Style };

/** The styles by name, in the order in which pages show them. */
export const STYLES: readonly (readonly [name: string, style: Style])[] = [
  ['MLA', mla],
  ['APA', apa],
  ['Chicago', chicago],
];

/** A citation without its italics. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
