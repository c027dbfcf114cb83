/** Packs that work without a network: every sheet as a page and as a Word file, one style sheet, relative links only. */
import { zipSync, type Zippable } from 'fflate';
import { t } from '../i18n/index.ts';
import { sheetFile } from '../record/core/routes.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Classroom, TaughtLesson } from './classroom.ts';
import type { SheetContext } from './context.ts';
import { editionName, editionsOf, wordListFile } from './editions.ts';
import { sheetToDocx } from './render/docx.ts';
import { sheetToHtml } from './render/html.ts';
import { packStyles } from './render/paper-styles.ts';
import type { Sheet } from './sheet.ts';
import { blueprintSheet } from './sheets/blueprint.ts';
import { handoutSheet } from './sheets/handout.ts';
import { lessonPlanSheet } from './sheets/lesson-plan.ts';
import { notesSheet } from './sheets/notes.ts';
import { paperSheet, translatedPapers } from './sheets/paper.ts';
import { rubricSheet } from './sheets/rubric.ts';
import { substituteSheet } from './sheets/substitute.ts';
import { wordListSheet } from './sheets/word-list.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of a pack with the name a reader sees. */
interface PackFile {
  readonly name: string;
  readonly title: string;
  readonly sheet: Sheet;
}

const page = (title: string, language: string, body: string, up: string, wide = false): string => `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="${up}sheet.css"></head>
<body class="paper"><main class="sheet${wide ? ' across' : ''}">${body}</main></body></html>
`;

function lessonFiles(context: SheetContext, classroom: Classroom, taught: TaughtLesson): PackFile[] {
  const { lesson, handouts } = taught;
  const { record } = context;
  const substitute = substituteSheet(context, classroom, taught);
  return [
    {
      name: 'lesson-plan',
      title: t('classroom.pack.lessonPlan', { title: lesson.data.title }),
      sheet: lessonPlanSheet(context, classroom, taught),
    },
    { name: 'notes', title: t('classroom.pack.notes'), sheet: notesSheet(context, classroom, taught) },
    ...(substitute ? [{ name: 'substitute', title: t('classroom.substitute.heading'), sheet: substitute }] : []),
    ...handouts.flatMap((handout) =>
      editionsOf(record, handout).map((edition): PackFile => ({
        name: sheetFile(handout.id, edition),
        title: `${handout.data.code} ${handout.data.title}${edition === 'standard' ? '' : ` (${editionName(record, edition)})`}`,
        sheet: handoutSheet(context, taught, handout, edition),
      })),
    ),
    ...record.languages.map((language): PackFile => {
      const sheet = wordListSheet(context, taught, language);
      return { name: wordListFile(language.id), title: sheet.title, sheet };
    }),
  ];
}

const rubricFile = (context: SheetContext, classroom: Classroom): PackFile => ({
  name: 'rubric',
  title: t('classroom.pack.rubric'),
  sheet: rubricSheet(context, classroom),
});

async function addTo(files: Zippable, folder: string, up: string, all: readonly PackFile[]): Promise<void> {
  for (const { name, sheet } of all) {
    files[`${folder}${name}.html`] = bytes(page(sheet.title, sheet.language, sheetToHtml(sheet), up, sheet.wide));
    files[`${folder}${name}.docx`] = [await sheetToDocx(sheet), { level: 0 }];
  }
}

const linksTo = (folder: string, all: readonly PackFile[]): string =>
  `<ul>${all.map(({ name, title }) => `<li><a href="${folder}${name}.html">${escapeHtml(title)}</a> · <a href="${folder}${name}.docx">${t('classroom.word')}</a></li>`).join('')}</ul>`;

const about = (): string => `<p>${t('classroom.pack.about')}</p>`;
const lessonTitle = ({ lesson: { data } }: TaughtLesson): string =>
  escapeHtml(t('classroom.pack.lesson', { number: data.number, title: data.title }));

/** The same input gives the same bytes: the time in the archive is the day of the last revision. */
const pack = (files: Zippable, revised: string): Uint8Array => zipSync(files, { mtime: `${revised}T12:00:00` });

/** The pack of one lesson. */
export async function lessonPack(context: SheetContext, classroom: Classroom, taught: TaughtLesson): Promise<Uint8Array> {
  const all = [...lessonFiles(context, classroom, taught), rubricFile(context, classroom)];
  const files: Zippable = { 'sheet.css': bytes(packStyles()) };
  await addTo(files, '', '', all);
  const { data } = taught.lesson;
  files['index.html'] = bytes(
    page(data.title, context.record.site.language, `<h1>${lessonTitle(taught)}</h1>${about()}${linksTo('', all)}`, ''),
  );
  return pack(files, classroom.unit.revised);
}

/** The pack of the whole unit: a folder for each lesson, the blueprint and the papers. */
export async function unitPack(context: SheetContext, classroom: Classroom): Promise<Uint8Array> {
  const files: Zippable = { 'sheet.css': bytes(packStyles()) };
  const unit: PackFile[] = [
    { name: 'blueprint', title: t('classroom.blueprint.title'), sheet: blueprintSheet(context, classroom) },
    rubricFile(context, classroom),
    ...classroom.papers.flatMap((paper): PackFile[] => [
      { name: paper.id, title: paper.data.title, sheet: paperSheet(context, paper) },
      ...translatedPapers(context, paper).map((sheet) => ({ name: `${paper.id}-${sheet.language}`, title: sheet.title, sheet })),
    ]),
  ];
  await addTo(files, '', '', unit);
  let body = `<h1>${escapeHtml(classroom.unit.title)}</h1>${about()}${linksTo('', unit)}`;
  for (const taught of classroom.lessons) {
    const all = lessonFiles(context, classroom, taught);
    const folder = `${taught.lesson.id}/`;
    await addTo(files, folder, '../', all);
    body += `<h2>${lessonTitle(taught)}</h2>${linksTo(folder, all)}`;
  }
  files['index.html'] = bytes(page(classroom.unit.title, context.record.site.language, body, ''));
  return pack(files, classroom.unit.revised);
}
