/** The classroom as it is built and printed: page counts, packs, leaks, the screen view, and what a page asks of the device. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { classroomOf } from '../../../src/classroom/classroom.ts';
import { sheetContext } from '../../../src/classroom/context.ts';
import { editionsOf, wordListFile, wordListHref } from '../../../src/classroom/editions.ts';
import { blueprintSheet } from '../../../src/classroom/sheets/blueprint.ts';
import { handoutSheet } from '../../../src/classroom/sheets/handout.ts';
import { lessonPlanSheet } from '../../../src/classroom/sheets/lesson-plan.ts';
import { paperSheet, translatedPapers } from '../../../src/classroom/sheets/paper.ts';
import { rubricSheet } from '../../../src/classroom/sheets/rubric.ts';
import { substituteSheet } from '../../../src/classroom/sheets/substitute.ts';
import { wordListSheet } from '../../../src/classroom/sheets/word-list.ts';
import {
  BLUEPRINT_HREF,
  guideHref,
  lessonHref,
  screenHref,
  sheetFile,
  sheetHref,
  substituteHref,
} from '../../../src/record/core/routes.ts';
import { withoutCitations } from '../../../src/record/core/parse-markdown.ts';
import { leaks, shingles } from '../../answer-key-leak.ts';
import { getRecord } from '../../../src/dispute.ts';
import { schemaProblems } from '../../schema-org.ts';
import { violations } from '../../browser/axe.ts';
import { expect, test } from '../../browser/fixtures.ts';
import { BASE, DIST, allPages } from '../../browser/site.ts';

const record = getRecord();
const recordContext = sheetContext(record);
const classroom = classroomOf(record);
if (!classroom) throw new Error('The record has no lessons');
const { lessons } = classroom;
const [first] = lessons;
if (!first) throw new Error('The unit has no lesson');
const here = (address: string): string => address.slice(1);

const printed = [
  ...lessons.flatMap((taught) =>
    taught.handouts.flatMap((handout) =>
      editionsOf(record, handout).map((edition) => handoutSheet(recordContext, taught, handout, edition)),
    ),
  ),
  ...lessons.flatMap((taught) => record.languages.map((language) => wordListSheet(recordContext, taught, language))),
  ...classroom.papers.flatMap((paper) => [paperSheet(recordContext, paper), ...translatedPapers(recordContext, paper)]),
  blueprintSheet(recordContext, classroom),
  rubricSheet(recordContext, classroom),
  ...lessons.flatMap((taught) =>
    [lessonPlanSheet(recordContext, classroom, taught), substituteSheet(recordContext, classroom, taught)].flatMap((sheet) => sheet ?? []),
  ),
];
/** Pages of a printed PDF. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The parts of a printed sheet that are not gray, or smaller than 11 points. */
async function coloredOrSmall(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *:not(svg *)')].flatMap((node) => {
      const style = getComputedStyle(node);
      const size = Number.parseFloat(style.fontSize);
      const gray = [style.color, style.backgroundColor].every((color) => {
        const [r, g, b, a = '1'] = color.match(/[\d.]+/g) ?? [];
        return a === '0' || (r === g && g === b);
      });
      const own = [...node.childNodes].some((child) => child.nodeType === 3 && (child.textContent ?? '').trim() !== '');
      return own && node.checkVisibility() && (size < 14.6 || !gray)
        ? [`${node.tagName} ${style.fontSize} ${style.color} ${style.backgroundColor}`]
        : [];
    }),
  );
}

test.describe('each sheet prints in grays, at 11 points or more, on the pages it declares, on Letter and on A4', () => {
  for (const lesson of [...lessons.map(({ lesson: { id } }) => `/s/${id}/`), '/s/rubric/', '/teach/']) {
    test(lesson, async ({ sharedPage: page }) => {
      const wrong: string[] = [];
      for (const sheet of printed.filter(({ path }) => path.startsWith(lesson))) {
        await page.goto(here(sheet.path));
        for (const format of ['Letter', 'A4'] as const) {
          const pages = pagesOf(await page.pdf({ format }));
          if (pages !== sheet.pages) wrong.push(`${sheet.path} ${format}: ${String(pages)} pages, not ${String(sheet.pages)}`);
        }
        wrong.push(...new Set((await coloredOrSmall(page)).map((part) => `${sheet.path} ${part}`)));
      }
      expect(wrong).toEqual([]);
    });
  }
});

test('student pages lead to no page but those of students', () => {
  const bad = allPages()
    .filter((page) => page.startsWith('s/'))
    .flatMap((page) =>
      [...readFileSync(join(DIST, page), 'utf8').matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !/^https?:|^#/.test(link) && !/\/s\//.test(link))
        .map((link) => `${page}: ${link}`),
    );
  expect(bad).toEqual([]);
});

/** Text that students, search engines or programs can come by: pages, Word files, packs, feeds, addresses. */
function* reachable(): Iterable<readonly [string, string]> {
  const bare = (html: string): string =>
    html
      .replace(/<script(?![^>]*json)[\s\S]*?<\/script>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&quot;|&#34;/g, '"')
      .replace(/&amp;/g, '&');
  const word = (bytes: Uint8Array): string =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
      .replace(/<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, '');
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (name.includes('/guide/')) continue;
    const file = join(DIST, name);
    if (/\.(html|xml|rss|json|ics|txt|csv|md)$/.test(name)) yield [name, bare(readFileSync(file, 'utf8'))];
    else if (name.endsWith('.pf_fragment')) yield [name, strFromU8(gunzipSync(readFileSync(file)))];
    else if (name.endsWith('.docx')) yield [name, word(readFileSync(file))];
    else if (name.endsWith('.zip'))
      for (const [inner, bytes] of Object.entries(unzipSync(readFileSync(file))))
        if (/\.(html|docx)$/.test(inner)) yield [`${name}/${inner}`, inner.endsWith('.docx') ? word(bytes) : bare(strFromU8(bytes))];
  }
}

test('no words of a guide stand anywhere but in the guides', () => {
  test.setTimeout(240_000);
  const known = shingles(
    [...record.events, ...record.issues, ...record.parties, ...record.terms, ...record.rounds, ...record.pages, ...record.tables]
      .map(
        (entry) => `${JSON.stringify(entry.data)}\n${withoutCitations(entry.body)}\n${'rows' in entry ? JSON.stringify(entry.rows) : ''}`,
      )
      .join('\n'),
  );
  const words = lessons
    .flatMap(({ guide }) =>
      guide
        ? [withoutCitations(guide.body), ...guide.data.claims.map(({ point }) => point), ...guide.data.numbers.map(({ point }) => point)]
        : [],
    )
    .join('\n');
  expect(shingles(words).size).toBeGreaterThan(500);
  const found = [...reachable()].flatMap(([name, text]) =>
    leaks(words, known, text)
      .slice(0, 1)
      .map((run) => `${name}: ${run}`),
  );
  expect(found.slice(0, 10)).toEqual([]);
});

test('guides are kept from search engines, the sitemap and what the site says of itself', () => {
  const lists = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(xml|rss|json|txt)$/.test(name) && !name.startsWith('pagefind'),
  );
  for (const { lesson } of lessons) {
    const html = readFileSync(join(DIST, here(guideHref(lesson.id)), 'index.html'), 'utf8');
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).not.toContain('data-pagefind-body');
    expect(html).not.toContain('LearningResource');
    expect(html).toContain('Nothing on a public site is secret');
    for (const name of lists) expect(readFileSync(join(DIST, name), 'utf8')).not.toContain(guideHref(lesson.id));
  }
});

/** The address within the site that the foot of a sheet prints. */
const placeIn = (foot: string): string | undefined =>
  foot
    .split(' · ')[1]
    ?.replace(/^[^/]*/, '')
    .replace(new RegExp(`^${BASE}`), '/');

test('packs open offline without a broken link, and in any font their sheets print on no more pages than on the site', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const files = unzipSync(readFileSync(join(DIST, 'teach/unit.zip')));
  const wrong: string[] = [];
  await context.route('**/*', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.replace(/^.*\/pack\//, ''));
    const bytes = files[name];
    if (!bytes) wrong.push(`${name} is not in the pack`);
    await (bytes
      ? route.fulfill({ body: Buffer.from(bytes), contentType: name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8' })
      : route.abort());
  });
  let seen = 0;
  for (const name of Object.keys(files).filter((one) => one.endsWith('.html'))) {
    await page.goto(`pack/${name}`);
    for (const link of await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      if (/^https?:/.test(link)) continue;
      const target = new URL(link, `http://x/${name}`).pathname.slice(1);
      if (!(target in files)) wrong.push(`${name}: ${link} leads nowhere`);
    }
    if (/(index|notes)\.html$/.test(name)) continue;
    const foot = (await page.locator('.sheetfoot').textContent()) ?? '';
    const sheet = printed.find(({ foot: own }) => placeIn(own) === placeIn(foot));
    if (!sheet) {
      wrong.push(`${name}: no sheet has the foot ${foot}`);
      continue;
    }
    seen += 1;
    for (const format of ['Letter', 'A4'] as const) {
      const pages = pagesOf(await page.pdf({ format }));
      if (pages > sheet.pages) wrong.push(`${name} ${format}: ${String(pages)} pages, not ${String(sheet.pages)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBe(printed.length);
});

test('each role card fits half a Letter page, and no card is cut by a page break', async ({ sharedPage: page }) => {
  const inch = 96;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round(8.5 * inch - (26 * inch) / 25.4), height: 900 });
  const wrong: string[] = [];
  let seen = 0;
  for (const sheet of printed.filter(({ blocks }) => blocks.some((block) => block.kind === 'cards' && block.layout === 'half-page'))) {
    await page.goto(here(sheet.path));
    const cards = await page
      .locator('.half-page .card')
      .evaluateAll((all) =>
        all.map((card) => ({ height: card.getBoundingClientRect().height, inside: getComputedStyle(card).breakInside })),
      );
    seen += cards.length;
    for (const { height, inside } of cards)
      if (height > 5.5 * inch - (13 * inch) / 25.4 || inside !== 'avoid') wrong.push(`${sheet.path}: ${String(height)} px, ${inside}`);
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(0);
});

test('what the pages say of themselves is what schema.org allows', () => {
  test.setTimeout(240_000);
  const nodes = allPages()
    .filter((name) => /^(teach|s)\//.test(name))
    .flatMap((name) =>
      [...readFileSync(join(DIST, name), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        (match) => JSON.parse(match[1] ?? '') as unknown,
      ),
    );
  expect(nodes.length).toBeGreaterThan(60);
  expect(schemaProblems(nodes)).toEqual([]);
});

test.describe('the screen view', () => {
  const address = here(screenHref(first.lesson.id));

  test('shows one step at a time and is driven by keys', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.stage:visible')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.where')).toHaveText(`Step 2 of ${String(first.lesson.data.steps.length)}`);
    await expect(page.locator('.clock')).toHaveText(`${String(first.lesson.data.steps[1]?.minutes ?? 0)}:00`);
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
    await page.keyboard.press('Home');
    await expect(page.locator('.stage:visible h2')).toContainText(first.lesson.data.steps[0]?.name ?? '');
  });

  test('counts down in silence, stops and is set back', async ({ page }) => {
    await page.clock.install();
    await page.goto(address);
    const minutes = first.lesson.data.steps[0]?.minutes ?? 0;
    await page.keyboard.press('t');
    await page.clock.runFor(61_000);
    await expect(page.locator('.clock')).toHaveText(`${String(minutes - 2)}:59`);
    await page.keyboard.press('t');
    await page.clock.runFor(60_000);
    await expect(page.locator('.clock')).toHaveText(`${String(minutes - 2)}:59`);
    await page.keyboard.press('r');
    await expect(page.locator('.clock')).toHaveText(`${String(minutes)}:00`);
    await expect(page.locator('audio, video')).toHaveCount(0);
  });

  test('fits a projector of 1280 by 720, step by step and in large type', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const wrong: string[] = [];
    for (const { lesson } of lessons) {
      await page.goto(here(screenHref(lesson.id)));
      for (const [at, { name }] of lesson.data.steps.entries()) {
        const { over, size } = await page.evaluate(() => ({
          over: document.documentElement.scrollHeight - document.documentElement.clientHeight,
          size: Math.min(
            ...[...document.querySelectorAll('.stage:not([hidden]) li')].map((item) => Number.parseFloat(getComputedStyle(item).fontSize)),
          ),
        }));
        if (over > 0 || size < 28)
          wrong.push(`${lesson.id} step ${String(at + 1)} ${name}: ${String(over)} px too high, ${String(size)} px type`);
        await page.keyboard.press('ArrowRight');
      }
    }
    expect(wrong).toEqual([]);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is one long page', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('.stage:visible')).toHaveCount(first.lesson.data.steps.length);
      await expect(page.locator('.controls')).toBeHidden();
    });
  });
});

test('no page under /teach/ or /s/ stores anything or sets a cookie', async ({ page, context }) => {
  test.setTimeout(240_000);
  const pages = allPages()
    .filter((name) => /^(teach|s)\//.test(name))
    .map((name) => name.replace(/index\.html$/, ''));
  expect(pages.length).toBeGreaterThan(60);
  for (const path of pages) await page.goto(path);
  // All pages have the same storage, so what any of them stored is still there.
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  expect(stored).toEqual({ local: [], session: [], databases: [], workers: [] });
  expect(await context.cookies()).toEqual([]);
});

test.describe('pages are accessible, and do not scroll sideways at 320 pixels, as at 400 % on a laptop', () => {
  const last = lessons.at(-1) ?? first;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [
      'pages of the unit',
      [
        '/teach/',
        '/teach/standards/',
        '/s/rubric/',
        BLUEPRINT_HREF,
        lessonHref(last.lesson.id),
        substituteHref(last.lesson.id),
        screenHref(last.lesson.id),
        `/s/${first.lesson.id}/`,
        ...classroom.papers.flatMap((paper) => translatedPapers(recordContext, paper).map(({ path }) => path)),
      ],
    ],
    ...lessons.map(
      ({ lesson, handouts }) =>
        [
          `sheets and guide of ${lesson.id}`,
          [...handouts.map(({ id }) => sheetHref(lesson.id, id, 'standard')), guideHref(lesson.id)],
        ] as const,
    ),
    ...record.languages.flatMap((language) =>
      lessons.map(
        (taught) =>
          [
            `sheets of ${taught.lesson.id} in ${language.data.name}`,
            [
              ...taught.handouts
                .filter((handout) => editionsOf(record, handout).includes(language.id))
                .map(({ id }) => sheetHref(taught.lesson.id, id, language.id)),
              wordListHref(taught.lesson.id, language.id),
            ],
          ] as const,
      ),
    ),
  ];
  for (const [name, paths] of groups) {
    test(name, async ({ sharedPage: page }) => {
      const wrong: string[] = [];
      for (const path of paths) {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(here(path));
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
          wrong.push(`${path}: scrolls sideways at 320`);
        wrong.push(...(await violations(page)).map((line) => `${path} ${line}`));
      }
      expect(wrong).toEqual([]);
    });
  }
});

test('every sheet stands beside its Word file', () => {
  for (const taught of lessons)
    for (const name of [
      ...taught.handouts.flatMap((handout) => editionsOf(record, handout).map((edition) => sheetFile(handout.id, edition))),
      ...record.languages.map(({ id }) => wordListFile(id)),
    ])
      expect(existsSync(join(DIST, 's', taught.lesson.id, `${name}.docx`))).toBe(true);
});
