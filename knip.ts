import type { KnipConfig } from 'knip';

/** What an `.astro` file imports: in its front matter and in its scripts, which knip's own reader passes over. */
const astroImports = (text: string): string =>
  [
    ...[...text.matchAll(/^---\n([\s\S]*?)\n---/g)].map(([, code = '']) => code),
    ...[...text.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => `import '${source}';`),
    ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
  ].join('\n');

export default {
  entry: ['tools/*.{ts,mjs}', 'src/pages/**/*.ts', 'tests/**/*.{test,spec}.ts'],
  project: ['src/**/*.{ts,astro}', 'tools/**/*.{ts,mjs}', 'tests/**/*.ts', '*.{ts,js,mjs}'],
  compilers: { astro: astroImports },
  // A type that an exported function takes or gives may be exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // A module that src/i18n/vite-messages.ts makes.
    'messages',
    // Read as files: typefaces of preview pictures, and the reader of timeline.json that its test bundles.
    '@fontsource/public-sans',
    '@knight-lab/timelinejs',
    // A part of d3 whose import lean-d3 leads elsewhere.
    'd3-selection',
  ],
} satisfies KnipConfig;
