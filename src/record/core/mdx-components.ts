/**
 * The components that words of the record may use. Authors write no code: everything else between
 * `<` and `>` is an error (`unknown-component`).
 */
export const COMPONENTS = ['Chart', 'Note'] as const;
export type ComponentName = (typeof COMPONENTS)[number];
