import { atFile, type Context, type Report, type Rule } from '../../record/check/rule.ts';
import { GUIDES } from '../../record/collections/guides/index.ts';
import { HANDOUTS } from '../../record/collections/handouts/index.ts';
import { LESSONS } from '../../record/collections/lessons/index.ts';
import { STANDARDS } from '../../record/collections/standards/index.ts';
import { UNITS } from '../../record/collections/units/index.ts';
import type { Collection } from '../../record/core/collection.ts';
import type { RawEntry } from '../../record/core/raw-entry.ts';

/** The entries of a collection, those with invalid fields included: a file that is there is not missing. */
const filesOf = ({ rawEntries }: Context, { name }: Collection): RawEntry[] =>
  rawEntries.filter(({ collection }) => collection.name === name);

const hasId = (entries: readonly RawEntry[], id: string): boolean => entries.some((entry) => entry.id === id);

function* missingLists(context: Context): Iterable<Report> {
  const [first] = filesOf(context, LESSONS);
  if (!first) return;
  if (filesOf(context, UNITS).length === 0) yield atFile(first, { message: 'lessons need a unit', hint: 'Write lessons/unit.yaml.' });
  if (filesOf(context, STANDARDS).length === 0)
    yield atFile(first, { message: 'lessons need a list of standards', hint: 'Write standards.yaml.' });
}

function* unmatchedGuides(context: Context): Iterable<Report> {
  const lessons = filesOf(context, LESSONS);
  const guides = filesOf(context, GUIDES);
  for (const lesson of lessons)
    if (!hasId(guides, lesson.id))
      yield atFile(lesson, { message: `the lesson "${lesson.id}" has no guide`, hint: 'Write guide.mdx in its folder.' });
  for (const guide of guides)
    if (!hasId(lessons, guide.id))
      yield atFile(guide, { message: `there is no lesson "${guide.id}"`, hint: 'Put the guide into the folder of its lesson.' });
}

function* unusedHandouts(context: Context): Iterable<Report> {
  const lessons = context.entries(LESSONS);
  // A lesson with invalid fields may use any handout.
  if (lessons.length < filesOf(context, LESSONS).length) return;
  const used = new Set(lessons.flatMap(({ data }) => data.handouts));
  for (const handout of filesOf(context, HANDOUTS))
    if (!used.has(handout.id))
      yield atFile(handout, { message: `no lesson uses the handout "${handout.id}"`, hint: 'Name it under "handouts" of its lesson.' });
}

export const lessonParts: Rule = {
  code: 'lesson-parts',
  asks: 'Where there are lessons there is a unit and a list of standards; each lesson has its guide, and each handout and guide its lesson.',
  *check(context) {
    yield* missingLists(context);
    yield* unmatchedGuides(context);
    yield* unusedHandouts(context);
  },
};
