/** The lesson plan, the teacher's guide, the papers and the one-page blueprint as sheets. */
import type { DisputeRecord, Lesson, Paper } from '../record/index.ts';
import { outcomeOf } from '../record/index.ts';
import { roundName, outcomeWords } from '../record/labels.ts';
import { typeset } from '../markdown/typeset.ts';
import { blueprintHref, footOf, guideHref, paperHref, teachHref, type Classroom, type TaughtLesson } from './classroom.ts';
import { blocksOf, wordsOf } from './markdown.ts';
import { claimWords, letter } from './parts/cards.ts';
import { powersGrid, powerSources } from './parts/powers.ts';
import { quizKey } from './parts/quiz.ts';
import { plain, type Block, type Sheet, type Words } from './sheet.ts';
import { standardOf, statusOf } from './standards.ts';

/** Minutes as a clock shows them. */
export const clock = (minutes: number): string => `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
/** A step with the clock times of the single form. */
export interface TimedStep {
  readonly step: Lesson['data']['steps'][number];
  readonly from: string;
  readonly to: string;
}

/** The steps with their times; the clock starts again with each period. */
export function timed(lesson: Lesson): TimedStep[] {
  const clocks = new Map<number, number>();
  return lesson.data.steps.map((step) => {
    const from = clocks.get(step.day) ?? 0;
    clocks.set(step.day, from + step.minutes);
    return { step, from: clock(from), to: clock(from + step.minutes) };
  });
}

/** Minutes, as a teacher reads them: "45 min", "two periods of 45 min". */
export function lengthOf({ data }: Lesson): string {
  const single =
    data.periods === 1
      ? `${String(data.minutes.single)} minutes`
      : `${['', '', 'two', 'three'][data.periods] ?? ''} periods of ${String(data.minutes.single / data.periods)} minutes`;
  return `${single}, or ${String(data.minutes.block)} minutes in one`;
}

function standardsBlocks(classroom: Classroom, lesson: Lesson): Block[] {
  const rows = lesson.data.standards.map((entry): Words[] => {
    const standard = standardOf(classroom.standards, entry.code);
    const status = statusOf(classroom.standards, entry);
    return [[{ text: entry.code, bold: entry.claimed }], plain(standard?.says ?? ''), plain(typeset(entry.how)), plain(status)];
  });
  return [
    {
      kind: 'table',
      caption: 'Codes in bold are taught and looked at in the task; the others are met on the way.',
      columns: ['Code', 'Asks, in short', 'How this lesson meets it', 'How far'],
      rows,
      rowHeads: true,
    },
    ...(lesson.data.notClaimed.length > 0
      ? [
          {
            kind: 'paragraph',
            words: [{ text: 'Not claimed. ', bold: true }, ...plain(typeset(lesson.data.notClaimed.join(' ')))],
          } as Block,
        ]
      : []),
  ];
}

/** What is read before the lesson and not at the desk: standards with how and how far, and what was left out. */
export function notesBlocks(record: DisputeRecord, classroom: Classroom, { lesson }: TaughtLesson): Block[] {
  return [
    heading('Standards'),
    ...standardsBlocks(classroom, lesson),
    heading('What we left out'),
    ...blocksOf(record, lesson.body),
    {
      kind: 'paragraph',
      note: true,
      words: plain(
        `Version ${classroom.unit.version}, ${classroom.unit.revised}. Words: CC BY 4.0. Quotations belong to those who said or published them.`,
      ),
    },
  ];
}

/** The notes to a lesson as a sheet of a pack. */
export function notesSheet(record: DisputeRecord, classroom: Classroom, taught: TaughtLesson): Sheet {
  const { lesson } = taught;
  return {
    path: teachHref(lesson.id),
    version: undefined,
    title: `Notes: ${typeset(lesson.data.title)}`,
    over: `Lesson ${String(lesson.data.number)} · for the teacher`,
    foot: footOf(record, teachHref(lesson.id)),
    pages: 2,
    nameLine: false,
    wide: false,
    language: record.site.language,
    blocks: [{ kind: 'paragraph', words: plain(typeset(lesson.data.summary)) }, ...notesBlocks(record, classroom, taught)],
  };
}

/** What every guide says first. */
export const GUIDE_WARNING =
  'Nothing on a public site is secret. This page is not linked from student pages and is kept out of search, but a determined student can find it. Mark the reasoning, not the answer.';

/** The guide of a lesson: its words, then the keys made from the same data as the sheets. */
export function guideSheet(record: DisputeRecord, { lesson, handouts, guide }: TaughtLesson): Sheet | undefined {
  if (!guide) return undefined;
  const { data } = guide;
  const claims = data.claims.map((entry, index): Words[] => {
    const claim = lesson.data.claims.find(({ id }) => id === entry.card);
    return [
      plain(letter(index)),
      plain(claim ? claimWords(record, claim).words : ''),
      plain(entry.kind),
      plain(typeset(entry.also)),
      plain(typeset(entry.point)),
    ];
  });
  const numbers = data.numbers.map((entry, index): Words[] => [
    plain(`${letter(index)} · ${lesson.data.numbers.find(({ id }) => id === entry.card)?.figure ?? ''}`),
    plain(typeset(entry.base)),
    plain(typeset(entry.counter)),
    plain(typeset(entry.day)),
    plain(typeset(entry.point)),
  ]);
  const quizzes = handouts.flatMap((handout) =>
    handout.data.parts.flatMap((part) => (part.kind === 'quiz' ? [{ title: handout.data.title, events: part.events }] : [])),
  );
  const outcomes = data.outcomes.flatMap(({ round, issues }): Block[] => [
    { kind: 'heading', level: 3, text: roundName(record.round(round)) },
    {
      kind: 'table',
      caption: `How each issue ended, ${roundName(record.round(round))}`,
      columns: ['Issue', 'Result', 'Terms'],
      rowHeads: true,
      rows: issues.map((id): Words[] => {
        const outcome = outcomeOf(record.issue(id), round);
        return [
          plain(record.issue(id).data.question),
          plain(outcomeWords(record, outcome)),
          outcome ? wordsOf(record, outcome.terms) : plain('Our sources do not say.'),
        ];
      }),
    },
  ]);
  return {
    path: guideHref(lesson.id),
    version: undefined,
    title: typeset(data.title),
    over: `Lesson ${String(lesson.data.number)} · teacher’s guide with key`,
    foot: footOf(record, guideHref(lesson.id)),
    pages: 6,
    nameLine: false,
    wide: false,
    language: record.site.language,
    blocks: [
      { kind: 'paragraph', note: true, words: plain(GUIDE_WARNING) },
      ...blocksOf(record, guide.body),
      ...(claims.length > 0
        ? [
            heading('Key to the claim cards'),
            {
              kind: 'table',
              caption: 'Accept any sort that the student can defend',
              columns: ['Card', 'Claim', 'Kind', 'Also good', 'Draw out'],
              rows: claims,
              rowHeads: true,
            } as Block,
          ]
        : []),
      ...(numbers.length > 0
        ? [
            heading('Key to the number cards'),
            {
              kind: 'table',
              caption: '“Cannot tell” earns full marks where the source is silent',
              columns: ['Number', 'Of whom or what', 'Counted by', 'On', 'Draw out'],
              rows: numbers,
              rowHeads: true,
            } as Block,
          ]
        : []),
      ...quizzes.flatMap(({ title, events }): Block[] => [heading(`Key: ${typeset(title)}`), ...quizKey(record, events)]),
      ...(data.powers.length > 0
        ? [
            heading('Key to the grid'),
            ...(['before', 'after'] as const).flatMap((when) => powersGrid(record, { kind: 'powers', when, parties: data.powers })),
            ...powerSources(record, data.powers),
          ]
        : []),
      ...(outcomes.length > 0 ? [heading('What really happened'), ...outcomes] : []),
    ],
  };
}

/** A paper as a sheet. */
export function paperSheet(record: DisputeRecord, paper: Paper): Sheet {
  return {
    path: paperHref(paper.id),
    version: undefined,
    title: typeset(paper.data.title),
    over: record.unit?.title ?? '',
    foot: footOf(record, paperHref(paper.id)),
    pages: paper.data.pages,
    nameLine: false,
    wide: false,
    language: record.site.language,
    blocks: blocksOf(record, paper.body),
  };
}

/** The unit on one page, in the form that social-studies teachers know. */
export function blueprintSheet(record: DisputeRecord, classroom: Classroom): Sheet {
  const { unit, lessons } = classroom;
  const row = (name: string, words: Words): Words[] => [plain(name), words];
  return {
    path: blueprintHref,
    version: undefined,
    title: typeset(unit.question),
    over: `${typeset(unit.title)} · inquiry blueprint`,
    foot: footOf(record, blueprintHref),
    pages: 1,
    nameLine: false,
    wide: false,
    language: record.site.language,
    blocks: [
      {
        kind: 'table',
        caption: '',
        columns: ['Part', 'What it is'],
        rowHeads: true,
        rows: [
          row(
            'Standards',
            plain(
              lessons
                .flatMap(({ lesson }) => lesson.data.standards.filter(({ claimed }) => claimed).map(({ code }) => code))
                .filter((code, at, all) => all.indexOf(code) === at)
                .join(' · '),
            ),
          ),
          row('Staging', wordsOf(record, unit.staging)),
          ...lessons.map(({ lesson }) =>
            row(`Question ${String(lesson.data.number)}`, [
              { text: typeset(lesson.data.question), bold: true },
              { text: ` Task: ` },
              ...wordsOf(record, (lesson.data.assessment.split('. ')[0] ?? '').replace(/\.$/, '')),
              { text: '.' },
            ]),
          ),
          row('Arguments that can be defended', plain(unit.stems.map(typeset).join(' · '))),
          row('Final argument', wordsOf(record, unit.summative)),
          row('More', wordsOf(record, unit.extension)),
          row('Informed action', [
            { text: 'Understand: ', bold: true },
            ...wordsOf(record, unit.action.understand),
            { text: ' Assess: ', bold: true },
            ...wordsOf(record, unit.action.assess),
            { text: ' Act: ', bold: true },
            ...wordsOf(record, unit.action.act),
          ]),
        ],
      },
    ],
  };
}
