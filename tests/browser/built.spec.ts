/** What can be judged from the built files alone: links, markup, budgets, policy, feeds of addresses. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { BASE, DIST, allPages, templates } from './site.ts';

const html = new Map<string, string>();
const read = (page: string): string => {
  const kept = html.get(page) ?? readFileSync(join(DIST, page), 'utf8');
  html.set(page, kept);
  return kept;
};
const idsOf = new Map<string, Set<string>>();
const ids = (page: string): Set<string> => {
  const kept = idsOf.get(page) ?? new Set([...read(page).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
  idsOf.set(page, kept);
  return kept;
};

test('every internal link and fragment resolves, under the base path', () => {
  const bad: string[] = [];
  for (const page of allPages()) {
    for (const [, raw = ''] of read(page).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const link = raw.replace(/&amp;/g, '&').replace(/&#38;/g, '&');
      if (/^(https?:|mailto:|data:|tel:)/.test(link)) continue;
      const target = new URL(link, `http://x${BASE}${page.replace(/index\.html$/, '')}`);
      const path = decodeURIComponent(target.pathname);
      if (!path.startsWith(BASE)) {
        bad.push(`${page}: ${link} leaves the base path`);
        continue;
      }
      let file = path.slice(BASE.length);
      const at = join(DIST, file);
      if (existsSync(at) && statSync(at).isDirectory()) {
        if (file !== '' && !file.endsWith('/')) {
          bad.push(`${page}: ${link} lacks the slash at its end`);
          continue;
        }
        file = posix.join(file, 'index.html');
      }
      if (!existsSync(join(DIST, file))) bad.push(`${page}: ${link} is not there`);
      else if (target.hash && file.endsWith('.html') && !ids(file).has(decodeURIComponent(target.hash.slice(1))))
        bad.push(`${page}: ${link} has no such fragment`);
    }
  }
  expect(bad.slice(0, 30)).toEqual([]);
});

test('every page is valid HTML', async () => {
  test.setTimeout(300_000);
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'require-sri': 'off',
        'no-inline-style': 'error',
        'prefer-native-element': 'off',
        'no-redundant-role': 'off',
        'tel-non-breaking': 'off',
        'svg-focusable': 'off',
        'attribute-boolean-style': 'off',
        'no-implicit-button-type': 'error',
        'wcag/h37': 'error',
      },
    }),
  );
  const bad: string[] = [];
  for (const page of allPages()) {
    const report = await validator.validateString(read(page));
    for (const result of report.results)
      for (const message of result.messages)
        bad.push(`${page}:${String(message.line)}:${String(message.column)} ${message.ruleId}: ${message.message}`);
  }
  expect(bad.slice(0, 30)).toEqual([]);
});

test('no page carries an inline style or script, and every page carries the strict policy', () => {
  const bad: string[] = [];
  for (const page of allPages()) {
    const text = read(page);
    if (/\sstyle="/.test(text)) bad.push(`${page}: inline style attribute`);
    if (/<style[\s>]/.test(text)) bad.push(`${page}: inline style element`);
    for (const [, attributes = '', body = ''] of text.matchAll(/<script([^>]*)>([^<]*)/g))
      if (body.trim() !== '' && !/type="application\/(ld\+)?json"/.test(attributes)) bad.push(`${page}: inline script`);
    if (/\son[a-z]+="/.test(text)) bad.push(`${page}: inline event handler`);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    if (!policy.includes('default-src') || policy.includes('unsafe-inline')) bad.push(`${page}: no strict policy`);
    if (!text.includes('<meta name="referrer" content="same-origin">'))
      bad.push(`${page}: other sites learn which page a reader came from`);
  }
  expect(bad.slice(0, 20)).toEqual([]);
});

/** Gzipped bytes of a page's own files: HTML with CSS, and all JavaScript that loads with it (static imports followed). */
function weigh(page: string): { words: number; script: number; fonts: number } {
  const text = read(page);
  const local = (link: string): string =>
    join(DIST, decodeURIComponent(new URL(link, `http://x${BASE}${page}`).pathname).slice(BASE.length));
  const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
  const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((match) => local(match[1] ?? ''));
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;\s}])(?:import|export)\s*(?:[\w${},*\s]*?from\s*)?["'](\.[^"']+)["']/g,
    ))
      follow(join(file, '..', from));
  };
  for (const [, source = ''] of text.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)) follow(local(source));
  const fonts = [...text.matchAll(/<link rel="preload" href="([^"]*)" as="font"/g)].map((match) => statSync(local(match[1] ?? '')).size);
  return {
    words: gzipSync(text, { level: 9 }).length + [...new Set(styles)].reduce((sum, file) => sum + zipped(file), 0),
    script: [...seen].reduce((sum, file) => sum + zipped(file), 0),
    fonts: fonts.reduce((sum, size) => sum + size, 0),
  };
}

const KB = 1024;
const BUDGETS: readonly (readonly [pages: RegExp, words: number, script: number])[] = [
  // With the drawings of its chart in five widths; without them 55.
  [/^timeline\/index\.html$/, 85 * KB, 30 * KB],
  [/^(sources\/index|index-a-z\/index)\.html$/, 70 * KB, 30 * KB],
  [/^timeline\/[^/]+\/|^issues\/[^/]+\/|^rounds\/|^parties\/[^/]+\//, 25 * KB, 5 * KB],
  [/^story\//, 30 * KB, 6 * KB],
  [/^index\.html$/, 45 * KB, 30 * KB],
  [/^data\/[^/]+\/|^embed\//, 70 * KB, 30 * KB],
  [/./, 70 * KB, 30 * KB],
];

/** What a page may weigh in addition for a chart between its paragraphs: the drawings for three widths, and the marks' sentences. */
const INSERTED = { words: 25 * KB, script: 2 * KB };

test('every page keeps to the budget of its template', () => {
  const bad: string[] = [];
  for (const page of allPages()) {
    const weight = weigh(page);
    const [, most, mostScript] = BUDGETS.find(([pattern]) => pattern.test(page)) ?? [/./, 0, 0];
    const hasChart = readFileSync(join(DIST, page), 'utf8').includes('<figure class="chart inserted"');
    const [words, script] = hasChart ? [most + INSERTED.words, mostScript + INSERTED.script] : [most, mostScript];
    if (weight.words > words) bad.push(`${page}: ${(weight.words / KB).toFixed(1)} KB of HTML and CSS, over ${String(words / KB)}`);
    if (weight.script > script) bad.push(`${page}: ${(weight.script / KB).toFixed(1)} KB of JavaScript, over ${String(script / KB)}`);
    if (weight.fonts > 45 * KB) bad.push(`${page}: ${(weight.fonts / KB).toFixed(1)} KB of fonts, over 45`);
  }
  expect(bad.slice(0, 30)).toEqual([]);
});

test('a reader view keeps the summary of a page, and has no words for screen readers alone', () => {
  const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const wrong: string[] = [];
  let seen = 0;
  for (const path of templates().filter((one) => !/^(?:embed|data\/.+|search)\/|\.html$/.test(one))) {
    const { document } = new JSDOM(read(`${path}index.html`), { url: `http://x${BASE}${path}` }).window;
    // A page that answers its question first has that answer in place of a summary.
    const answer = document.querySelector('main :is(.dek, .answer p)')?.cloneNode(true) as Element | undefined;
    for (const spoken of answer?.querySelectorAll('.extra') ?? []) spoken.remove();
    const summary = flat(answer?.textContent);
    if (summary === '') continue;
    seen += 1;
    const text = flat(new Readability(document).parse()?.textContent);
    if (!text.includes(summary)) wrong.push(`${path} loses “${summary.slice(0, 60)}…”`);
    const [number] = /\bsource \d+/.exec(text) ?? [];
    if (number !== undefined) wrong.push(`${path} has “${number}” in its text`);
  }
  expect(seen).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('a reader view of the timeline keeps every event', () => {
  const { document } = new JSDOM(read('timeline/index.html'), { url: `http://x${BASE}timeline/` }).window;
  const titles = [...document.querySelectorAll('.ev h3')].map((title) => title.textContent.trim());
  const text = new Readability(document).parse()?.textContent ?? '';
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.filter((title) => !text.includes(title))).toEqual([]);
});

test('every event says first where it belongs, for a reader who lands on it', () => {
  // An event that moved has a page that only forwards.
  const events = allPages().filter((page) => /^timeline\/[^/]+\/index\.html$/.test(page) && !read(page).includes('http-equiv="refresh"'));
  expect(events.length).toBeGreaterThan(2);
  const wrong = events.flatMap((page) => {
    const boxes = [...read(page).matchAll(/<aside class="context"[^>]*>(.*?)<\/aside>/gs)];
    const [words = ''] = boxes.map(([, inner = '']) => inner.replace(/<[^>]+>/g, '').trim());
    return boxes.length === 1 && /\p{L}{3}/u.test(words) ? [] : [`${page}: ${String(boxes.length)} boxes, “${words}”`];
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('the sitemap lists every page but those that are hidden from search engines', () => {
  const listed = [...readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path = '']) => decodeURI(path).slice(BASE.length),
  );
  const [hidden, open] = [new Set<string>(), new Set<string>()];
  for (const page of allPages())
    (/name="robots" content="[^"]*noindex/.test(read(page)) ? hidden : open).add(page.replace(/index\.html$/, ''));
  expect(hidden.size).toBeGreaterThan(0);
  expect(listed.filter((path) => hidden.has(path))).toEqual([]);
  expect([...open].filter((path) => !listed.includes(path))).toEqual([]);
});

test('every page that names a preview picture says what is on it', () => {
  const bare = allPages().filter((page) => {
    const text = read(page);
    const says = (name: string): boolean => new RegExp(`(?:property|name)="${name}" content="[^"]{10,}"`).test(text);
    return text.includes('property="og:image"') && !(says('og:image:alt') && says('twitter:image:alt'));
  });
  expect(bare.slice(0, 10)).toEqual([]);
});

test('every stroke of a downloaded drawing has its rule in the file', () => {
  const bare: string[] = [];
  const folder = join(DIST, 'data');
  for (const name of existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.svg')) : []) {
    const svg = readFileSync(join(folder, name), 'utf8');
    const style = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '';
    const strokes = new Set(
      [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ').filter((one) => one.startsWith('d-'))),
    );
    for (const stroke of strokes) if (!style.includes(`.${stroke}`)) bare.push(`${name}: .${stroke}`);
  }
  expect(bare).toEqual([]);
});
