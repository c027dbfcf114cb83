import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { basePath, siteOrigin } from './src/address.ts';
import { env } from './src/env.ts';
import { viteMessages } from './src/i18n/vite-messages.ts';
import { checkedRecord } from './src/integrations/checked-record.ts';
import { gallery } from './src/integrations/gallery.ts';
import { leanD3 } from './src/integrations/lean-d3.ts';
import { listedPages } from './src/integrations/listed-pages.ts';
import { publishedAddresses } from './src/integrations/published-addresses.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { outputDir } from './tools/output-dir.ts';
import { getRecord, recordRoot } from './src/dispute.ts';
import { remarkRecord } from './src/markdown/remark-plugin.ts';

const { integration: listed, isListed } = listedPages();

export default defineConfig({
  site: siteOrigin(),
  base: basePath(),
  outDir: outputDir(),
  trailingSlash: 'always',
  // The default of Astro 7 ('jsx') eats the space between words on two lines.
  compressHTML: true,
  // One cache a record: the store keeps paths into the folder it was filled from.
  cacheDir: `./node_modules/.astro/${(env('CACHE_KEY') ?? '') + recordRoot().replace(/[^a-z0-9]+/gi, '-')}`,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', concurrency: 2 },
  integrations: [checkedRecord(), leanD3(), gallery(), mdx(), listed, sitemap({ filter: isListed }), publishedAddresses(), searchIndex()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkRecord(getRecord)] }),
  },
  devToolbar: { enabled: false },
  // JSON Schemas of the collections in .astro/, with which Astro's extension completes and checks front matter in VS Code.
  experimental: { contentIntellisense: true },
  vite: { plugins: [viteMessages()], build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
