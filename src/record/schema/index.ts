/** The schemas of all collections: one file a collection, gathered here. */
export * from './common.ts';
export * from './event.ts';
export * from './round.ts';
export * from './issue.ts';
export * from './ledger.ts';
export * from './party.ts';
export * from './source.ts';
export * from './term.ts';
export * from './table.ts';
export * from './page.ts';
export * from './chart.ts';
export * from './lesson.ts';
export * from './language.ts';
export * from './site.ts';
