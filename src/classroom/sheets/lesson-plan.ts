/** What a teacher needs in class, on two printed pages: what to bring, the steps with clock times and lines to say, the words, the task. */
import { absolute } from '../../address.ts';
import { t } from '../../i18n/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import { lessonHref, RUBRIC_HREF, STANDARDS_HREF } from '../../record/core/routes.ts';
import type { Lesson } from '../../record/index.ts';
import { bold, heading, list, paragraph, plain, prose, table } from '../blocks.ts';
import type { Classroom, TaughtLesson } from '../classroom.ts';
import type { SheetContext } from '../context.ts';
import { lengthOf, timed } from '../lesson-time.ts';
import { wordsOf } from '../markdown.ts';
import type { Block, RichText, Sheet, TableBlock } from '../sheet.ts';
import { mayClaim } from '../standards.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { makeSheet } from './make-sheet.ts';

/** The codes that a lesson claims, in one line. */
function claimedStandards({ standards }: Classroom, { data }: Lesson): RichText {
  const codes = data.standards.filter(({ claimed, code }) => claimed && mayClaim(standards, code)).map(({ code }) => code);
  return [
    bold(`${t('classroom.lessonPlan.standards')} `),
    { text: `${t('classroom.lessonPlan.claimed', { codes: codes.join(t('classroom.gradesAnd')) })} ` },
    { text: t('classroom.lessonPlan.allStandards'), href: absolute(STANDARDS_HREF) },
    { text: '.' },
  ];
}

function thingsToBring({ lesson, handouts }: TaughtLesson): RichText[] {
  return [
    ...handouts.map(({ data }): RichText => [
      bold(`${data.code} ${data.title}`),
      { text: ` (${t('classroom.pages', { count: data.pages })}): ${typeset(data.copies)}.` },
    ]),
    ...lesson.data.ready.map(prose),
  ];
}

function stepsTable(context: SheetContext, lesson: Lesson): TableBlock {
  const { periods, minutes } = lesson.data;
  const days = periods > 1;
  return table(
    [
      t(days ? 'classroom.lessonPlan.dayAndTime' : 'classroom.lessonPlan.time'),
      t('classroom.lessonPlan.step'),
      t('classroom.lessonPlan.doing'),
      t('classroom.lessonPlan.inBlock', { minutes: minutes.block }),
    ],
    timed(lesson).map(({ step, from, to }) => [
      plain(`${days ? `${String(step.day)} · ` : ''}${from}–${to}`),
      [bold(step.name)],
      [...wordsOf(context, step.doing), bold(` ${t('classroom.lessonPlan.say')} `), { text: `“${typeset(step.say)}”`, italic: true }],
      plain(step.block === 0 ? '–' : t('classroom.minutes', { minutes: step.block })),
    ]),
  );
}

/** The blocks of the plan, in the order of their use. */
export function planBlocks(context: SheetContext, classroom: Classroom, taught: TaughtLesson): Block[] {
  const { lesson } = taught;
  const { assessment, support, stretch } = lesson.data;
  return [
    heading(t('classroom.lessonPlan.ready')),
    list(thingsToBring(taught), true),
    heading(t('classroom.lessonPlan.steps')),
    stepsTable(context, lesson),
    heading(t('classroom.lessonPlan.words')),
    list(
      vocabularyOf(context.record, lesson).map(({ word, meaning }) => [bold(word), { text: `: ${meaning}` }]),
      true,
    ),
    heading(t('classroom.lessonPlan.collect')),
    paragraph([
      ...wordsOf(context, assessment),
      { text: ` ${t('classroom.lessonPlan.sheet')} ` },
      { text: t('classroom.rubric.title'), href: absolute(RUBRIC_HREF) },
    ]),
    heading(t('classroom.lessonPlan.easierHarder')),
    list(
      [
        ...support.map((item): RichText => [bold(`${t('classroom.lessonPlan.easier')} `), ...prose(item)]),
        ...stretch.map((item): RichText => [bold(`${t('classroom.lessonPlan.harder')} `), ...prose(item)]),
      ],
      true,
    ),
    paragraph(claimedStandards(classroom, lesson)),
  ];
}

/** The lesson plan as a sheet of its own. */
export function lessonPlanSheet(context: SheetContext, classroom: Classroom, taught: TaughtLesson): Sheet {
  const { lesson } = taught;
  const { data } = lesson;
  const facts = t('classroom.lessonPlan.facts', {
    grades: data.bands.toReversed().join(t('classroom.gradesAnd')),
    length: lengthOf(lesson),
    prep: data.prep,
  });
  return makeSheet(context, {
    path: lessonHref(lesson.id),
    title: typeset(data.title),
    over: t('classroom.lessonPlan.over', { number: data.number }),
    pages: 2,
    blocks: [paragraph([bold(data.question), { text: ` ${facts}` }]), ...planBlocks(context, classroom, taught)],
  });
}
