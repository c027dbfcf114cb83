/** The classroom of a record: its lessons with their sheets, guides and papers. */
import type { DisputeRecord, Guide, Handout, Lesson, Paper, StandardsData, UnitData } from '../record/index.ts';

/** A lesson with what belongs to it. */
export interface TaughtLesson {
  readonly lesson: Lesson;
  readonly handouts: readonly Handout[];
  readonly guide: Guide | undefined;
}

/** All there is to teach with. */
export interface Classroom {
  readonly unit: UnitData;
  readonly standards: StandardsData;
  readonly lessons: readonly TaughtLesson[];
  readonly papers: readonly Paper[];
}

/**
 * The classroom of a record, or `undefined` when it has no lessons: then nothing of it is built or linked.
 * @throws when a lesson names a handout that the record does not have, which a checked record never does.
 */
export function classroomOf(record: DisputeRecord): Classroom | undefined {
  const { unit, standards } = record;
  if (record.lessons.length === 0 || !unit || !standards) return undefined;
  const handout = new Map(record.handouts.map((one) => [one.id, one]));
  return {
    unit,
    standards,
    papers: record.papers,
    lessons: record.lessons.map((lesson) => ({
      lesson,
      handouts: lesson.data.handouts.map((id) => {
        const found = handout.get(id);
        if (!found) throw new Error(`The lesson ${lesson.id} names a handout "${id}" that the record does not have`);
        return found;
      }),
      guide: record.guides.find(({ id }) => id === lesson.id),
    })),
  };
}
