/** A group of the catalogue, for scripts of the browser. */
declare module 'messages:*' {
  const t: import('./format.ts').Translate;
  export default t;
}
