/** The rubric in a student's words: one page, to mark one's own work and a partner's. */
import { t } from '../../i18n/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import { RUBRIC_HREF } from '../../record/core/routes.ts';
import { paragraph, plain, prose, table } from '../blocks.ts';
import type { Classroom } from '../classroom.ts';
import type { SheetContext } from '../context.ts';
import type { RichText, Sheet } from '../sheet.ts';
import { makeSheet } from './make-sheet.ts';

/** The rubric of the unit. */
export function rubricSheet(context: SheetContext, { unit }: Classroom): Sheet {
  const columns = ['', ...['yes', 'partly', 'notYet'].map((level) => t(`classroom.rubric.${level}`))];
  const rows = unit.rubric.map(({ name, levels }): RichText[] => [plain(name), ...levels.map(prose)]);
  return makeSheet(context, {
    path: RUBRIC_HREF,
    title: t('classroom.rubric.title'),
    over: t('classroom.rubric.over', { unit: typeset(unit.title) }),
    pages: 1,
    nameLine: true,
    blocks: [
      paragraph(plain(t('classroom.rubric.intro'))),
      table(columns, rows),
      { kind: 'lines', ask: t('classroom.rubric.best'), count: 4 },
      { kind: 'lines', ask: t('classroom.rubric.partner'), count: 3 },
      { kind: 'lines', ask: t('classroom.rubric.next'), count: 4 },
    ],
  });
}
