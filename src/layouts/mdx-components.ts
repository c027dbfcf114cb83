/** The components that bodies of the record may use; the check `unknown-component` knows the same names. */
import type { ComponentName } from '../record/core/mdx-components.ts';
import Chart from '../charts/Chart.astro';
import Note from '../components/Note.astro';

export const BODY_COMPONENTS = { Chart, Note } satisfies Record<ComponentName, unknown>;
