/** A group of the catalog, for scripts of the browser. */
declare module 'messages:*' {
  const t: import('./format.ts').Translate;
  export default t;
}
