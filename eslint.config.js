import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** First folders of the addresses of a site, which `src/record/core/routes.ts` alone may write. */
const FOLDERS =
  '(?:timeline|issues|parties|rounds|glossary|sources|data|search|about|corrections|exports|index-a-z|asof|weeks|balance|teach|s|embed|oembed|og|404)';
const ADDRESS_MESSAGE = 'Only src/record/core/routes.ts makes addresses within the site: use one of its helpers, or add one.';

/** An address written by hand: a text, a template or the continuation of a base path that starts with a known folder. */
const HAND_MADE_ADDRESS = [
  { selector: `Literal[value=/^\\u002F${FOLDERS}(?:[\\u002F?#.]|$)/]`, message: ADDRESS_MESSAGE },
  { selector: `TemplateLiteral > TemplateElement:first-child[value.raw=/^\\u002F${FOLDERS}(?:[\\u002F?#.]|$)/]`, message: ADDRESS_MESSAGE },
  { selector: `TemplateLiteral > TemplateElement:not(:first-child)[value.raw=/^${FOLDERS}\\u002F/]`, message: ADDRESS_MESSAGE },
];

/** Rooms that still write addresses by hand. */
const ADDRESSES_BY_HAND = [
  'src/charts/**',
  'src/classroom/**',
  'src/exports/**',
  'src/markdown/**',
  'src/search/**',
  'src/record/check/**',
  'src/record/collections/**',
  'src/pages/{data,embed,exports,oembed,s,teach}/**',
];

export default defineConfig([
  { ignores: ['dist*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'tools/.*', 'tests/sites/**/expected/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  { rules: { '@typescript-eslint/no-explicit-any': 'error', eqeqeq: 'error', 'no-console': 'off' } },
  // A table that scrolls sideways must be reachable by keyboard, so a region may take focus.
  { files: ['**/*.astro'], rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }] } },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/record/core/routes.ts', 'src/address.ts', ...ADDRESSES_BY_HAND],
    rules: { 'no-restricted-syntax': ['error', ...HAND_MADE_ADDRESS] },
  },
]);
