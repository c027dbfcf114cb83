/** The measure of our styles: Citation.js, which sets citations by the styles that the makers of CSL publish. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { readFileSync } from 'node:fs';
import type { CslItem } from '../../../src/citation/csl.ts';
import type { Run } from '../../../src/citation/styles/index.ts';

// See styles/README.md.
for (const name of ['mla', 'chicago'])
  plugins.config.get('@csl').styles.add(name, readFileSync(new URL(`styles/${name}.csl`, import.meta.url), 'utf8'));

/** A citation of ours with its italics as HTML. */
export const html = (runs: readonly Run[]): string => runs.map(({ text, italic }) => (italic ? `<i>${text}</i>` : text)).join('');

/** citeproc sees the word before a hyphen only in a title's first stretch, so "In-Person" and "in-Person" both occur. */
export const hyphened = (text: string): string => text.replace(/(?<= )\p{Ll}(?=\p{Ll}*-\p{Lu})/gu, (letter) => letter.toUpperCase());

/** The citation of an item by citeproc. */
export const oracle = (item: CslItem, template: string): string =>
  new Cite([item])
    .format('bibliography', { template, format: 'html', lang: 'en-US' })
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/&#38;/g, '&')
    .trim();
