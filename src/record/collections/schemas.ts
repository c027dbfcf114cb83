/** The schemas of all collections: one file a collection, gathered here. */
export * from '../core/fields.ts';
export * from './events/schema.ts';
export * from './rounds/schema.ts';
export * from './issues/schema.ts';
export * from './ledgers/schema.ts';
export * from './parties/schema.ts';
export * from './sources/schema.ts';
export * from './terms/schema.ts';
export * from './tables/schema.ts';
export * from './pages/schema.ts';
export * from './charts/schema.ts';
export * from './lessons/schema.ts';
export * from './languages/schema.ts';
export * from './site/schema.ts';
