/** The teacher's guide of a lesson: its words, then the keys, made from the same data as the sheets. */
import { absolute } from '../../address.ts';
import { t } from '../../i18n/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import { guideHref, issueRoundHref } from '../../record/core/routes.ts';
import { readingOf, type Guide } from '../../record/index.ts';
import { outcomeWords } from '../../record/labels.ts';
import { heading, paragraph, plain, prose, table } from '../blocks.ts';
import type { TaughtLesson } from '../classroom.ts';
import type { SheetContext } from '../context.ts';
import { blocksOf, wordsOf } from '../markdown.ts';
import { claimWords, letter } from '../parts/cards.ts';
import { powersGrid, powerSources } from '../parts/powers.ts';
import { quizKey } from '../parts/quiz.ts';
import type { Block, RichText, Sheet } from '../sheet.ts';
import { makeSheet } from './make-sheet.ts';

const columns = (group: string, keys: readonly string[]): string[] => keys.map((key) => t(`classroom.guide.${group}.${key}`));

function claimsKey({ record }: SheetContext, { lesson }: TaughtLesson, { claims }: Guide['data']): Block[] {
  if (claims.length === 0) return [];
  const rows = claims.map((entry, index): RichText[] => {
    const claim = lesson.data.claims.find(({ id }) => id === entry.card);
    return [
      plain(letter(index)),
      plain(claim ? claimWords(record, claim).words : ''),
      plain(entry.kind),
      prose(entry.also),
      prose(entry.point),
    ];
  });
  return [
    heading(t('classroom.guide.claims')),
    table(columns('claimColumns', ['card', 'claim', 'kind', 'also', 'point']), rows, t('classroom.guide.claimsCaption')),
  ];
}

function numbersKey({ lesson }: TaughtLesson, { numbers }: Guide['data']): Block[] {
  if (numbers.length === 0) return [];
  const rows = numbers.map((entry, index): RichText[] => [
    plain(`${letter(index)} · ${lesson.data.numbers.find(({ id }) => id === entry.card)?.figure ?? ''}`),
    prose(entry.base),
    prose(entry.counter),
    prose(entry.day),
    prose(entry.point),
  ]);
  return [
    heading(t('classroom.guide.numbers')),
    table(columns('numberColumns', ['number', 'base', 'counter', 'day', 'point']), rows, t('classroom.guide.numbersCaption')),
  ];
}

function quizKeys(context: SheetContext, { handouts }: TaughtLesson): Block[] {
  return handouts.flatMap(({ data }) =>
    data.parts.flatMap((part) =>
      part.kind === 'quiz' ? [heading(t('classroom.guide.quiz', { title: typeset(data.title) })), ...quizKey(context, part.events)] : [],
    ),
  );
}

function powersKey(context: SheetContext, { powers }: Guide['data']): Block[] {
  if (powers.length === 0) return [];
  return [
    heading(t('classroom.guide.grid')),
    ...(['before', 'after'] as const).flatMap((when) => powersGrid(context, { kind: 'powers', when, parties: powers })),
    ...powerSources(context, powers),
  ];
}

function outcomesKey(context: SheetContext, { outcomes }: Guide['data']): Block[] {
  if (outcomes.length === 0) return [];
  const { record } = context;
  const outcomeRow = (issue: string, round: string): RichText[] => {
    const reading = readingOf(record.issue(issue), round);
    return [
      plain(record.issue(issue).data.question),
      [{ text: outcomeWords(record, reading), href: absolute(issueRoundHref(issue, round)) }],
      wordsOf(context, reading.terms === '' ? reading.why : reading.terms),
    ];
  };
  const titles = ['issue', 'result', 'terms'].map((key) => t(`classroom.guide.${key}`));
  return [
    heading(t('classroom.guide.outcomes')),
    ...outcomes.flatMap(({ round: id, issues }): Block[] => {
      const round = record.round(id).data.season;
      const rows = issues.map((issue) => outcomeRow(issue, id));
      return [heading(round, 3), table(titles, rows, t('classroom.guide.outcomesCaption', { round }))];
    }),
  ];
}

/** The guide of a lesson, or `undefined` where it has none. */
export function guideSheet(context: SheetContext, taught: TaughtLesson): Sheet | undefined {
  const { lesson, guide } = taught;
  if (!guide) return undefined;
  const { data } = guide;
  return makeSheet(context, {
    path: guideHref(lesson.id),
    title: typeset(data.title),
    over: t('classroom.guide.over', { number: lesson.data.number }),
    pages: 6,
    blocks: [
      paragraph(plain(t('classroom.guide.warning')), true),
      ...blocksOf(context, guide.body),
      ...claimsKey(context, taught, data),
      ...numbersKey(taught, data),
      ...quizKeys(context, taught),
      ...powersKey(context, data),
      ...outcomesKey(context, data),
    ],
  });
}
