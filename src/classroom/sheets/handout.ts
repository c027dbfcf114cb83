/** Student sheets in their editions: a reading version, or another language. */
import { typeset } from '../../markdown/typeset.ts';
import { sheetHref } from '../../record/core/routes.ts';
import type { Handout, Lesson } from '../../record/index.ts';
import type { TaughtLesson } from '../classroom.ts';
import { sheetContext, type SheetContext } from '../context.ts';
import { cardsIn, handoutIn, recordIn, translationOf } from '../language.ts';
import { blocksOfPart } from '../parts/part.ts';
import type { Edition, Sheet, Version } from '../sheet.ts';
import { makeSheet } from './make-sheet.ts';
import { noticeIn } from './notice.ts';

/** A student sheet in one edition. */
export function handoutSheet(context: SheetContext, { lesson }: TaughtLesson, handout: Handout, edition: Edition): Sheet {
  const { record } = context;
  const translation = translationOf(record, handout.id, edition);
  if (!translation) return sheetIn(context, lesson, handout, edition === 'supported' ? 'supported' : 'standard', edition);
  const inside = sheetContext(recordIn(record, edition));
  const translated = inside.record.lessons.find(({ id }) => id === lesson.id) ?? lesson;
  const sheet = sheetIn(inside, translated, handoutIn(handout, translation), 'standard', edition);
  const reviewed = translation.data.reviewed && cardsIn(record, edition)?.data.reviewed !== false;
  return { ...sheet, blocks: [...noticeIn(record, edition, reviewed), ...sheet.blocks] };
}

function sheetIn(context: SheetContext, lesson: Lesson, handout: Handout, version: Version, edition: Edition): Sheet {
  const { data } = handout;
  return makeSheet(context, {
    path: sheetHref(lesson.id, handout.id, edition),
    version: edition,
    title: typeset(data.title),
    over: `${context.t('lesson', { number: lesson.data.number })} · ${data.code}`,
    pages: version === 'supported' ? (data.pagesSupported ?? data.pages) : data.pages,
    nameLine: data.name,
    wide: data.wide,
    blocks: data.parts.flatMap((part) => blocksOfPart(context, lesson, part, version)),
  });
}
