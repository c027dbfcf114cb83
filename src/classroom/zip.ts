/** Packs that work without a network: every sheet as a page and as a Word file, one style sheet, relative links only. */
import { zipSync, type Zippable } from 'fflate';
import { escapeHtml } from '../text/escape-html.ts';
import type { DisputeRecord } from '../record/index.ts';
import { editionName, editionsOf, translatedPapers, wordListFile, wordListSheet } from './bilingual.ts';
import { sheetFile, sheetOf, type Classroom, type TaughtLesson } from './classroom.ts';
import { deskSheet } from './lesson-plan.ts';
import { rubricSheet, substituteSheet } from './extra.ts';
import { blueprintSheet, notesSheet, paperSheet } from './plan.ts';
import { sheetToDocx } from './render/docx.ts';
import { sheetToHtml } from './render/html.ts';
import { packStyles } from './render/paper-styles.ts';
import { type Sheet } from './sheet.ts';

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

function lessonFiles(record: DisputeRecord, classroom: Classroom, taught: TaughtLesson): PackFile[] {
  const { lesson, handouts } = taught;
  const substitute = substituteSheet(record, classroom, taught);
  return [
    { name: 'lesson-plan', title: `Lesson plan: ${lesson.data.title}`, sheet: deskSheet(record, classroom, taught) },
    { name: 'notes', title: 'Notes: standards, and what we left out', sheet: notesSheet(record, classroom, taught) },
    ...(substitute ? [{ name: 'substitute', title: 'For a substitute', sheet: substitute }] : []),
    ...handouts.flatMap((handout) =>
      editionsOf(record, handout).map((edition): PackFile => ({
        name: sheetFile(handout.id, edition),
        title: `${handout.data.code} ${handout.data.title}${edition === 'standard' ? '' : ` (${editionName(record, edition)})`}`,
        sheet: sheetOf(record, taught, handout, edition),
      })),
    ),
    ...record.languages.map((language): PackFile => {
      const sheet = wordListSheet(record, taught, language);
      return { name: wordListFile(language.id), title: sheet.title, sheet };
    }),
  ];
}

const rubricFile = (record: DisputeRecord, classroom: Classroom): PackFile => ({
  name: 'rubric',
  title: 'Rubric: How good is my work?',
  sheet: rubricSheet(record, classroom),
});

async function addTo(files: Zippable, folder: string, up: string, all: readonly PackFile[]): Promise<void> {
  for (const { name, sheet } of all) {
    files[`${folder}${name}.html`] = bytes(page(sheet.title, sheet.language, sheetToHtml(sheet), up, sheet.wide));
    files[`${folder}${name}.docx`] = [await sheetToDocx(sheet), { level: 0 }];
  }
}

const linksTo = (folder: string, all: readonly PackFile[]): string =>
  `<ul>${all.map(({ name, title }) => `<li><a href="${folder}${name}.html">${escapeHtml(title)}</a> · <a href="${folder}${name}.docx">Word</a></li>`).join('')}</ul>`;

const ABOUT =
  '<p>Open a sheet and print it, or change the Word file. Everything here works without a network. The guides with the keys are not in this pack: print them from the site.</p>';

/** Same input, same bytes: the time in the archive is the unit's own. */
const pack = (files: Zippable, revised: string): Uint8Array => zipSync(files, { mtime: `${revised}T12:00:00` });

/** The pack of one lesson. */
export async function lessonPack(record: DisputeRecord, classroom: Classroom, taught: TaughtLesson): Promise<Uint8Array> {
  const all = [...lessonFiles(record, classroom, taught), rubricFile(record, classroom)];
  const files: Zippable = { 'sheet.css': bytes(packStyles()) };
  await addTo(files, '', '', all);
  const { data } = taught.lesson;
  files['index.html'] = bytes(
    page(
      data.title,
      record.site.language,
      `<h1>Lesson ${String(data.number)}: ${escapeHtml(data.title)}</h1>${ABOUT}${linksTo('', all)}`,
      '',
    ),
  );
  return pack(files, classroom.unit.revised);
}

/** The pack of the whole unit: a folder a lesson, the blueprint and the papers. */
export async function unitPack(record: DisputeRecord, classroom: Classroom): Promise<Uint8Array> {
  const files: Zippable = { 'sheet.css': bytes(packStyles()) };
  const unit: PackFile[] = [
    { name: 'blueprint', title: 'The unit on one page', sheet: blueprintSheet(record, classroom) },
    rubricFile(record, classroom),
    ...classroom.papers.flatMap((paper): PackFile[] => [
      { name: paper.id, title: paper.data.title, sheet: paperSheet(record, paper) },
      ...translatedPapers(record, paper).map((sheet) => ({ name: `${paper.id}-${sheet.language}`, title: sheet.title, sheet })),
    ]),
  ];
  await addTo(files, '', '', unit);
  let body = `<h1>${escapeHtml(classroom.unit.title)}</h1>${ABOUT}${linksTo('', unit)}`;
  for (const taught of classroom.lessons) {
    const all = lessonFiles(record, classroom, taught);
    const folder = `${taught.lesson.id}/`;
    await addTo(files, folder, '../', all);
    body += `<h2>Lesson ${String(taught.lesson.data.number)}: ${escapeHtml(taught.lesson.data.title)}</h2>${linksTo(folder, all)}`;
  }
  files['index.html'] = bytes(page(classroom.unit.title, record.site.language, body, ''));
  return pack(files, classroom.unit.revised);
}
