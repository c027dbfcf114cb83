import type { Context } from '../../record/check/rule.ts';
import { HANDOUTS } from '../../record/collections/handouts/index.ts';
import { LESSONS } from '../../record/collections/lessons/index.ts';
import type { HandoutPart, LessonData } from '../../record/collections/schemas.ts';
import type { RawEntry } from '../../record/core/raw-entry.ts';

/** A part of a handout, and where it is. */
export interface PartInUse {
  /** The lesson that uses the handout. */
  readonly lesson: LessonData;
  readonly raw: RawEntry;
  readonly part: HandoutPart;
  /** The field of the part in its file. */
  readonly field: readonly PropertyKey[];
}

/** Every part of every handout, once for each lesson that uses it. */
export function* partsInUse({ entries }: Context): Iterable<PartInUse> {
  for (const { data: lesson } of entries(LESSONS)) {
    for (const { raw, data } of entries(HANDOUTS)) {
      if (!lesson.handouts.includes(raw.id)) continue;
      for (const [index, part] of data.parts.entries()) yield { lesson, raw, part, field: ['parts', index] };
    }
  }
}
