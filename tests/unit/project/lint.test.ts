import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();
const found = async (code: string, filePath: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message, line }) => `${String(line)} ${/routes\.ts|en\.yaml/.exec(message)?.[0] ?? message}`);
};

describe('an address written by hand', () => {
  it.each([
    "export const a = '/search/?q=';",
    "export const a = '/exports/events.rss';",
    'export const a = (id: string) => `/timeline/${id}/`;',
    'export const a = (base: string) => `${base}asof/2014/`;',
  ])('is refused: %s', async (code) => {
    expect(await found(code, 'src/components/planted.ts')).toEqual(['1 routes.ts']);
  });

  it('is refused in markup', async () => {
    expect(await found('<a href="/weeks/">{t("x")}</a>', 'src/components/Planted.astro')).toEqual(['1 routes.ts']);
  });

  it('is allowed where addresses are made, and is not seen in other addresses', async () => {
    expect(await found("export const a = '/timeline/';", 'src/record/core/routes.ts')).toEqual([]);
    expect(await found('export const a = (site: string) => `${site}/issues/new`;', 'src/components/planted.ts')).toEqual([]);
  });
});

describe('a script that writes the address itself', () => {
  it.each(["history.replaceState(history.state, '', query);", "history.pushState({}, '', query);"])('is refused: %s', async (code) => {
    for (const file of ['src/components/planted.client.ts', 'src/charts/figure/planted.client.ts'])
      expect(await found(code, file)).toEqual([expect.stringContaining('address-bar.client.ts')]);
    expect(await found(code, 'src/browser/address-bar.client.ts')).toEqual([]);
  });
});

describe('a word of the interface written by hand', () => {
  it.each([
    '<p>Sources</p>',
    '<nav aria-label="Years"></nav>',
    '<Page title="Timeline" />',
    '<p aria-label={`All ${1}`}></p>',
    "<p>{open ? 'Left open' : t('x')}</p>",
    "<p>{open && 'Left open'}</p>",
  ])('is refused in markup: %s', async (code) => {
    expect(await found(code, 'src/components/Planted.astro')).toEqual(['1 en.yaml']);
  });

  it.each([
    "button.textContent = 'Copy';",
    "button.ariaLabel = open ? 'Close' : t('open');",
    'button.textContent = `${count} found`;',
    "button.setAttribute('aria-label', 'Close');",
  ])('is refused in a script: %s', async (code) => {
    expect(await found(code, 'src/components/planted.client.ts')).toEqual(['1 en.yaml']);
  });

  it.each([
    "export const caption = 'No values';",
    'export const label = (day: string) => `Powers before and from ${day}`;',
    "export const mark = { class: 'lab', text: isKnown ? t('x') : 'not found' };",
  ])('is refused in a chart: %s', async (code) => {
    for (const file of ['types/bars/planted.ts', 'figure/planted.client.ts'])
      expect(await found(code, `src/charts/${file}`)).toEqual(['1 en.yaml']);
  });

  it('is not seen in the classes, markup, selectors and errors of a chart, and in what only authors read', async () => {
    const code = `
      export const shape = { class: isWide ? 'heavy thin' : \`step mk-\${id}\`, text: t('charts.votes.yes') };
      export const html = \`<text class="dek" x="25">\${label}</text>\`;
      export const buttons = figure.querySelectorAll('.key button');
      if (!picture) throw new Error('there is no picture');
    `;
    expect(await found(code, 'src/charts/types/bars/planted.ts')).toEqual([]);
    expect(await found(code, 'src/charts/figure/planted.client.ts')).toEqual([]);
    expect(await found("export const field = text('What the button says.');", 'src/charts/types/bars/options.ts')).toEqual([]);
  });

  it('is not seen in words of the catalogue, names of classes and signs', async () => {
    const markup = `<p class="soft">{t('layout.sources')} · {open ? t('a') : '—'}</p>`;
    const script =
      "button.className = 'copy'; button.textContent = t('copy'); mark.textContent = '#'; text.textContent = node.dataset['label'] ?? '';";
    expect(await found(markup, 'src/components/Planted.astro')).toEqual([]);
    expect(await found(script, 'src/components/planted.client.ts')).toEqual([]);
  });
});
