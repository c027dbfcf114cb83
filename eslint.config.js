import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { ignores: ['dist*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'tests/sites/**/expected/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  { rules: { '@typescript-eslint/no-explicit-any': 'error', eqeqeq: 'error', 'no-console': 'off' } },
]);
