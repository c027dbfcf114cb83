import type { Chart } from '../../../src/record/index.ts';

/** Words for a chart in tests, where only the drawing matters. */
export const wordsFor = (id: string): Chart => ({
  id,
  path: `charts/${id}.yaml`,
  body: '',
  data: { title: `Finding of ${id}`, subtitle: 'What, in what unit', how: 'Read it.', categories: [], notes: [], sources: [] },
});
