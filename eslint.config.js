import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { ignores: ['dist*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'tools/.*', 'tests/sites/**/expected/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  { rules: { '@typescript-eslint/no-explicit-any': 'error', eqeqeq: 'error', 'no-console': 'off' } },
  // A table that scrolls sideways must be reachable by keyboard, so a region may take focus.
  { files: ['**/*.astro'], rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }] } },
]);
