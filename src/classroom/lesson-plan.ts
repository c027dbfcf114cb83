/** What a teacher needs at the desk, on two printed pages: what to bring, the steps with clock times and lines to say, the words, the task. */
import { absolute } from '../address.ts';
import type { DisputeRecord, Lesson } from '../record/index.ts';
import { typeset } from '../markdown/typeset.ts';
import { footOf, rubricHref, standardsHref, teachHref, vocabularyOf, type Classroom, type TaughtLesson } from './classroom.ts';
import { wordsOf } from './markdown.ts';
import { lengthOf, timed } from './plan.ts';
import { plain, type Block, type Sheet, type Words } from './sheet.ts';
import { mayClaim } from './standards.ts';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const list = (items: readonly Words[], short = false): Block => ({ kind: 'list', ordered: false, items, short });
const plural = (count: number): string => `${String(count)} ${count === 1 ? 'page' : 'pages'}`;

/** The codes that a lesson claims, in one line. */
function claimed(classroom: Classroom, lesson: Lesson): Words {
  const codes = lesson.data.standards.filter((entry) => entry.claimed && mayClaim(classroom.standards, entry.code)).map(({ code }) => code);
  return [
    { text: 'Standards. ', bold: true },
    { text: `${codes.join(' and ')}. What else the lesson touches, how and how far: ` },
    { text: 'all standards', href: absolute(standardsHref) },
    { text: '.' },
  ];
}

/** The blocks of the desk form, in the order of their use. */
export function deskBlocks(record: DisputeRecord, classroom: Classroom, { lesson, handouts }: TaughtLesson): Block[] {
  const { data } = lesson;
  const days = data.periods > 1;
  return [
    heading('Have ready'),
    list(
      [
        ...handouts.map((handout): Words => [
          { text: `${handout.data.code} ${typeset(handout.data.title)}`, bold: true },
          { text: ` (${plural(handout.data.pages)}): ${typeset(handout.data.copies)}.` },
        ]),
        ...data.ready.map((item) => plain(typeset(item))),
      ],
      true,
    ),
    heading('Steps'),
    {
      kind: 'table',
      caption: '',
      rowHeads: true,
      columns: [days ? 'Day, time' : 'Time', 'Step', 'What to do, and a line to say', `In ${String(data.minutes.block)}`],
      rows: timed(lesson).map(({ step, from, to }) => [
        plain(`${days ? `${String(step.day)} · ` : ''}${from}–${to}`),
        [{ text: typeset(step.name), bold: true }],
        [...wordsOf(record, step.doing), { text: ' Say: ', bold: true }, { text: `“${typeset(step.say)}”`, italic: true }],
        plain(step.block === 0 ? '–' : `${String(step.block)} min`),
      ]),
    },
    heading('Words to teach'),
    list(
      vocabularyOf(record, lesson).map(({ word, meaning }) => [{ text: word, bold: true }, { text: `: ${meaning}` }]),
      true,
    ),
    heading('What to collect and how to mark it'),
    {
      kind: 'paragraph',
      words: [...wordsOf(record, data.assessment), { text: ' Sheet: ' }, { text: 'How good is my work?', href: absolute(rubricHref) }],
    },
    heading('Easier, harder'),
    list(
      [
        ...data.support.map((item): Words => [{ text: 'Easier. ', bold: true }, { text: typeset(item) }]),
        ...data.stretch.map((item): Words => [{ text: 'Harder. ', bold: true }, { text: typeset(item) }]),
      ],
      true,
    ),
    { kind: 'paragraph', words: claimed(classroom, lesson) },
  ];
}

/** The desk form as a sheet of its own. */
export function deskSheet(record: DisputeRecord, classroom: Classroom, taught: TaughtLesson): Sheet {
  const { lesson } = taught;
  return {
    path: teachHref(lesson.id),
    version: undefined,
    title: typeset(lesson.data.title),
    over: `Lesson ${String(lesson.data.number)} · lesson plan`,
    foot: footOf(record, teachHref(lesson.id)),
    pages: 2,
    nameLine: false,
    wide: false,
    language: record.site.language,
    blocks: [
      {
        kind: 'paragraph',
        words: [
          { text: typeset(lesson.data.question), bold: true },
          {
            text: ` Grades ${lesson.data.bands.toReversed().join(' and ')} · ${lengthOf(lesson)} · ${String(lesson.data.prep)} minutes to prepare.`,
          },
        ],
      },
      ...deskBlocks(record, classroom, taught),
    ],
  };
}
