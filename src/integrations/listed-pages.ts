/** Which pages the sitemap lists: those that let search engines list them. What a page says in its head is the one word on it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absolute } from '../address.ts';
import { fileOf } from './site-addresses.ts';

/** Whether a page asks search engines to leave it out: a page for a frame, as of a day, with a key, or one that leads on. */
const isHidden = (html: string): boolean => /<meta name="robots" content="[^"]*\bnoindex\b/.test(html);

/** The sitemap's filter, and the integration that tells it where the pages are. */
export function listedPages(): { readonly integration: AstroIntegration; readonly isListed: (address: string) => boolean } {
  let folder = '';
  return {
    integration: {
      name: 'listed-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = fileURLToPath(config.outDir);
        },
      },
    },
    isListed: (address) => !isHidden(readFileSync(fileOf(folder, `/${address.slice(absolute('/').length)}`), 'utf8')),
  };
}
