import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { REGISTRY } from './src/dispute.ts';
import { reservedPages } from './src/record/addresses.ts';

/** First folders of the addresses of a site, which `src/record/core/routes.ts` alone may write. The index of the search is a file. */
const FOLDERS = `(?:${[...reservedPages(REGISTRY.collections), 'about'].filter((folder) => folder !== 'pagefind').join('|')})`;
const ADDRESS_MESSAGE = 'Only src/record/core/routes.ts makes addresses within the site: use one of its helpers, or add one.';

/** An address written by hand: a text, a template or the continuation of a base path that starts with a known folder. */
const HAND_MADE_ADDRESS = [
  { selector: `Literal[value=/^\\u002F${FOLDERS}(?:[\\u002F?#.]|$)/]`, message: ADDRESS_MESSAGE },
  { selector: `TemplateLiteral > TemplateElement:first-child[value.raw=/^\\u002F${FOLDERS}(?:[\\u002F?#.]|$)/]`, message: ADDRESS_MESSAGE },
  { selector: `TemplateLiteral > TemplateElement:not(:first-child)[value.raw=/^${FOLDERS}\\u002F/]`, message: ADDRESS_MESSAGE },
];

const WORDS_MESSAGE = 'Words of the interface belong in src/i18n/en.yaml: ask for them by t().';
const WORD = '[A-Za-z]{2}';
const SPOKEN = '(?:aria-label|title|alt|placeholder|description|label|legend)';
const CHILD = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';

/** A word of the interface written into markup: as text, as the result of a choice, or in an attribute that is read out. */
const WORDS_IN_MARKUP = [
  `JSXText[value=/${WORD}/]`,
  `${CHILD} > Literal[value=/${WORD}/]`,
  `${CHILD} > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/${WORD}/]`,
  `JSXAttribute[name.name=/^${SPOKEN}$/] > Literal[value=/${WORD}/]`,
  `JSXAttribute[name.name=/^${SPOKEN}$/] TemplateElement[value.raw=/${WORD}/]`,
].map((selector) => ({ selector, message: WORDS_MESSAGE }));

const WRITTEN = 'AssignmentExpression[left.property.name=/^(?:textContent|innerText|ariaLabel|title|placeholder|alt)$/]';

/** A word of the interface that a script of the browser writes into the page. */
const WORDS_IN_SCRIPTS = [
  `${WRITTEN} > Literal[value=/${WORD}/]`,
  `${WRITTEN} > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/${WORD}/]`,
  `${WRITTEN} > TemplateLiteral > TemplateElement[value.raw=/${WORD}/]`,
  `CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(?:aria-label|title|alt|placeholder)$/] > Literal:nth-child(2)[value=/${WORD}/]`,
  `CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(?:aria-label|title|alt|placeholder)$/] > TemplateLiteral > TemplateElement[value.raw=/${WORD}/]`,
].map((selector) => ({ selector, message: WORDS_MESSAGE }));

// Two words side by side are a phrase, unless they are a CSS selector, markup, the classes of a mark or an error. Single words
// are not seen: most are keys, ids and classes.
const PHRASE = '/^(?!\\.)[^<>="{}]*[A-Za-z]{2,} [a-z]{2,}[^<>="{}]*$/';
const NO_READER = ":not(Property[key.name='class'] *):not(NewExpression[callee.name=/Error$/] *)";

/** A phrase of the interface that a chart draws or says. */
const WORDS_IN_CHARTS = [`Literal[value=${PHRASE}]${NO_READER}`, `TemplateElement[value.raw=${PHRASE}]${NO_READER}`].map((selector) => ({
  selector,
  message: WORDS_MESSAGE,
}));
/** What authors and developers read of charts: fixtures, descriptions of options, diagnostics, the manual, the gallery. */
const NOT_FOR_READERS = ['src/charts/**/{fixtures,options}.ts', 'src/charts/{check,gallery,manual,types}.ts'];

/** The one script that writes the address: late, and inside `try`. */
const ADDRESS_BAR = 'src/browser/address-bar.client.ts';
const HISTORY = [
  {
    selector: "MemberExpression[object.name='history'][property.name=/^(?:replace|push)State$/]",
    message: `Only ${ADDRESS_BAR} writes the address, which browsers limit: use writeQuery or updateHistoryState.`,
  },
];

/** What a group of files must not write. A later group replaces an earlier one, so each names all its bans. */
const bans = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default defineConfig([
  { ignores: ['dist*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'tools/.*', 'tests/sites/**/expected/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  { rules: { '@typescript-eslint/no-explicit-any': 'error', eqeqeq: 'error', 'no-console': 'off' } },
  // A table that scrolls sideways must be reachable by keyboard, so a region may take focus.
  { files: ['**/*.astro'], rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }] } },
  {
    files: ['src/**/*.ts'],
    // What is drawn for tests and on the page of the development server is of no record.
    ignores: ['src/record/core/routes.ts', 'src/address.ts', 'src/charts/**/fixtures.ts'],
    rules: bans(...HAND_MADE_ADDRESS),
  },
  { files: ['src/charts/**/*.ts'], ignores: NOT_FOR_READERS, rules: bans(...HAND_MADE_ADDRESS, ...WORDS_IN_CHARTS) },
  { files: ['src/**/*.client.ts'], ignores: [ADDRESS_BAR], rules: bans(...HAND_MADE_ADDRESS, ...WORDS_IN_SCRIPTS, ...HISTORY) },
  { files: ['src/charts/**/*.client.ts'], rules: bans(...HAND_MADE_ADDRESS, ...WORDS_IN_SCRIPTS, ...WORDS_IN_CHARTS, ...HISTORY) },
  { files: ['src/**/*.astro'], rules: bans(...HAND_MADE_ADDRESS, ...WORDS_IN_MARKUP) },
  { files: ['src/charts/gallery.astro'], rules: bans(...HAND_MADE_ADDRESS) },
]);
