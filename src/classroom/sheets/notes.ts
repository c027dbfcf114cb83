/** What a teacher reads before the lesson: how and how far it meets each standard, and what was left out. */
import { t } from '../../i18n/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import { lessonHref } from '../../record/core/routes.ts';
import type { Lesson } from '../../record/index.ts';
import { bold, heading, paragraph, plain, prose, table } from '../blocks.ts';
import type { Classroom, TaughtLesson } from '../classroom.ts';
import type { SheetContext } from '../context.ts';
import { blocksOf } from '../markdown.ts';
import type { Block, RichText, Sheet } from '../sheet.ts';
import { standardOf, statusOf } from '../standards.ts';
import { makeSheet } from './make-sheet.ts';

function standardsBlocks({ standards }: Classroom, { data }: Lesson): Block[] {
  const rows = data.standards.map((entry): RichText[] => [
    [{ text: entry.code, bold: entry.claimed }],
    plain(standardOf(standards, entry.code)?.says ?? ''),
    prose(entry.how),
    plain(statusOf(standards, entry)),
  ]);
  const columns = ['code', 'asks', 'how', 'howFar'].map((column) => t(`classroom.notes.${column}`));
  return [
    table(columns, rows, t('classroom.notes.caption')),
    ...(data.notClaimed.length > 0 ? [paragraph([bold(`${t('classroom.notes.notClaimed')} `), ...prose(data.notClaimed.join(' '))])] : []),
  ];
}

/** The notes as blocks of a page. */
export function notesBlocks(context: SheetContext, classroom: Classroom, { lesson }: TaughtLesson): Block[] {
  const { version, revised } = classroom.unit;
  return [
    heading(t('classroom.notes.standards')),
    ...standardsBlocks(classroom, lesson),
    heading(t('classroom.notes.leftOut')),
    ...blocksOf(context, lesson.body),
    paragraph(plain(t('classroom.notes.license', { version, date: revised })), true),
  ];
}

/** The notes to a lesson as a sheet of a pack. */
export function notesSheet(context: SheetContext, classroom: Classroom, taught: TaughtLesson): Sheet {
  const { id, data } = taught.lesson;
  return makeSheet(context, {
    path: lessonHref(id),
    title: t('classroom.notes.title', { title: typeset(data.title) }),
    over: t('classroom.notes.over', { number: data.number }),
    pages: 2,
    blocks: [paragraph(prose(data.summary)), ...notesBlocks(context, classroom, taught)],
  });
}
