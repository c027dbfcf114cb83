/** The components that bodies of the record may use; the check `unknown-component` knows the same names. */
import type { ComponentName } from '../record/components.ts';
import Chart from './Chart.astro';
import Note from './Note.astro';

export const BODY_COMPONENTS = { Chart, Note } satisfies Record<ComponentName, unknown>;
