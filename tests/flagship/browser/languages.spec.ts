/** Sheets in other languages as they are built: the language of each part, the other versions, and what they say of themselves. */
import { classroomOf } from '../../../src/classroom/classroom.ts';
import { sheetContext } from '../../../src/classroom/context.ts';
import { handoutSheet } from '../../../src/classroom/sheets/handout.ts';
import { translatedPapers } from '../../../src/classroom/sheets/paper.ts';
import { sheetHref, sheetsHref } from '../../../src/record/core/routes.ts';
import { languagesOf } from '../../../src/classroom/language.ts';
import { getRecord } from '../../../src/dispute.ts';
import { expect, test } from '../../browser/fixtures.ts';

const record = getRecord();
const context = sheetContext(record);
const classroom = classroomOf(record);
if (!classroom) throw new Error('The record has no lessons');
const here = (address: string): string => address.slice(1);
const sheets = classroom.lessons.flatMap((taught) =>
  taught.handouts.flatMap((handout) => languagesOf(record, handout.id).map((language) => ({ taught, handout, language }))),
);

test('a translated sheet is in its language, with links to the others', async ({ page }) => {
  const [one] = sheets;
  if (!one) throw new Error('No sheet is translated');
  const { taught, handout, language } = one;
  await page.goto(here(sheetHref(taught.lesson.id, handout.id, language)));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator(`link[rel="alternate"][hreflang="${record.site.language}"]`)).toHaveAttribute(
    'href',
    new RegExp(`${sheetHref(taught.lesson.id, handout.id, 'standard')}$`),
  );
  const about = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}') as { inLanguage?: string };
  expect(about.inLanguage).toBe(language);
  await page.locator(`nav a[hreflang="${record.site.language}"]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', record.site.language);
  await page.locator(`nav a[hreflang="${language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
});

test('quotations stay in the language in which they were said, and say so', async ({ page }) => {
  const quoted = sheets.flatMap(({ taught, handout, language }) =>
    handout.data.parts.flatMap((part) =>
      part.kind === 'source-packet'
        ? [
            {
              path: sheetHref(taught.lesson.id, handout.id, language),
              texts: part.events.flatMap((id) => (record.event(id).data.quotes ?? []).map(({ text }) => text)),
            },
          ]
        : [],
    ),
  );
  expect(quoted.length).toBeGreaterThan(0);
  for (const { path, texts } of quoted) {
    await page.goto(here(path));
    expect(await page.locator(`blockquote [lang="${record.site.language}"]`).allTextContents()).toEqual(texts.map((text) => `“${text}”`));
  }
});

test('every sheet that nobody has checked says so, in both languages', async ({ page }) => {
  const paths = [
    ...sheets.map(({ taught, handout, language }) => handoutSheet(context, taught, handout, language)),
    ...classroom.papers.flatMap((paper) => translatedPapers(context, paper)),
  ];
  for (const sheet of paths) {
    const notice = record.languages.find(({ id }) => id === sheet.language)?.data.notice;
    await page.goto(here(sheet.path));
    await expect(page.locator('.aside').first()).toContainText(notice?.own ?? 'missing');
    await expect(page.locator(`.aside [lang="${record.site.language}"]`).first()).toHaveText(notice?.original ?? 'missing');
  }
});

test('the student page of a lesson leads to each sheet in each language', async ({ page }) => {
  for (const { lesson } of classroom.lessons) {
    await page.goto(here(sheetsHref(lesson.id)));
    for (const { handout, language } of sheets.filter(({ taught }) => taught.lesson === lesson))
      await expect(page.locator(`a[href$="${sheetHref(lesson.id, handout.id, language)}"]`)).toHaveCount(1);
  }
});
