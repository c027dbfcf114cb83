/** The unit on one page, in the form that social-studies teachers know: the inquiry blueprint. */
import { t } from '../../i18n/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import { BLUEPRINT_HREF } from '../../record/core/routes.ts';
import type { Lesson } from '../../record/index.ts';
import { bold, plain, table } from '../blocks.ts';
import type { Classroom } from '../classroom.ts';
import type { SheetContext } from '../context.ts';
import { wordsOf } from '../markdown.ts';
import type { RichText, Sheet } from '../sheet.ts';
import { makeSheet } from './make-sheet.ts';

const say = (key: string): string => t(`classroom.blueprint.${key}`);

/** Every standard that some lesson claims, once. */
const claimedCodes = ({ lessons }: Classroom): string[] => [
  ...new Set(lessons.flatMap(({ lesson }) => lesson.data.standards.filter(({ claimed }) => claimed).map(({ code }) => code))),
];

function questionRow(context: SheetContext, { data }: Lesson): RichText[] {
  const task = (data.assessment.split('. ')[0] ?? '').replace(/\.$/, '');
  return [
    plain(t('classroom.blueprint.question', { number: data.number })),
    [bold(data.question), { text: ` ${say('task')} ` }, ...wordsOf(context, task), { text: '.' }],
  ];
}

/** The blueprint of the unit. */
export function blueprintSheet(context: SheetContext, classroom: Classroom): Sheet {
  const { unit, lessons } = classroom;
  const row = (name: string, words: RichText): RichText[] => [plain(say(name)), words];
  const rows = [
    row('standards', plain(claimedCodes(classroom).join(' · '))),
    row('staging', wordsOf(context, unit.staging)),
    ...lessons.map(({ lesson }) => questionRow(context, lesson)),
    row('arguments', plain(unit.stems.map(typeset).join(' · '))),
    row('summative', wordsOf(context, unit.summative)),
    row('extension', wordsOf(context, unit.extension)),
    row('action', [
      bold(`${say('understand')} `),
      ...wordsOf(context, unit.action.understand),
      bold(` ${say('assess')} `),
      ...wordsOf(context, unit.action.assess),
      bold(` ${say('act')} `),
      ...wordsOf(context, unit.action.act),
    ]),
  ];
  return makeSheet(context, {
    path: BLUEPRINT_HREF,
    title: typeset(unit.question),
    over: t('classroom.blueprint.over', { unit: typeset(unit.title) }),
    pages: 1,
    blocks: [table([say('part'), say('what')], rows)],
  });
}
