/** The ids of the charts that can be drawn. It loads no drawing, so that checking a record stays fast. */
export const CHART_IDS = [
  'school-days',
  'timeline',
  'ladder',
  'return-dates',
  'on-the-table',
  'cases',
  'votes',
  'family-choice',
  'in-the-building',
  'testing',
  'vaccination',
  'powers',
] as const;
