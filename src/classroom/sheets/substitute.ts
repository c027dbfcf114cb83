/** A page for a substitute who has never seen the lesson: what to know, what to hand out, what to read aloud, what to collect. */
import { t } from '../../i18n/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import { substituteHref } from '../../record/core/routes.ts';
import { bold, heading, list, paragraph, plain, prose, table } from '../blocks.ts';
import type { Classroom, TaughtLesson } from '../classroom.ts';
import type { SheetContext } from '../context.ts';
import { clock } from '../lesson-time.ts';
import type { RichText, Sheet } from '../sheet.ts';
import { makeSheet } from './make-sheet.ts';

/** The page of a lesson, or `undefined` where the unit or the lesson has none. */
export function substituteSheet(context: SheetContext, { unit }: Classroom, { lesson, handouts }: TaughtLesson): Sheet | undefined {
  const { substitute, title, number } = lesson.data;
  if (!substitute || !unit.substitute) return undefined;
  let at = 0;
  const rows = substitute.steps.map(({ minutes, say, doing }): RichText[] => {
    const from = at;
    at += minutes;
    return [plain(`${clock(from)}–${clock(at)}`), [{ text: `“${typeset(say)}”`, italic: true }], prose(doing)];
  });
  const desk = substitute.sheets.flatMap((id): RichText => {
    const { code = '', title: name = '', copies = '' } = handouts.find((handout) => handout.id === id)?.data ?? {};
    return [bold(`${code} ${name}`), { text: `: ${typeset(copies)}. ` }];
  });
  const columns = ['time', 'aloud', 'then'].map((column) => t(`classroom.substitute.${column}`));
  return makeSheet(context, {
    path: substituteHref(lesson.id),
    title: t('classroom.substitute.title', { title: typeset(title) }),
    over: t('classroom.substitute.over', { number, minutes: at }),
    pages: 1,
    blocks: [
      paragraph(prose(unit.substitute.know)),
      heading(t('classroom.substitute.desk')),
      paragraph([...desk, ...plain(t('classroom.substitute.print'))]),
      heading(t('classroom.substitute.minutes')),
      table(columns, rows),
      heading(t('classroom.substitute.if')),
      list(unit.substitute.rules.map(prose)),
    ],
  });
}
