/** What we use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  import type { CslItem } from '../../../src/citation/csl.ts';
  export class Cite {
    constructor(data: readonly CslItem[] | string);
    readonly data: CslItem[];
    format(name: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean; checkLabel: boolean } };
      get(name: '@csl'): { styles: { add(name: string, style: string): void } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
