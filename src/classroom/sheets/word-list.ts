import { typeset } from '../../markdown/typeset.ts';
import type { Language } from '../../record/index.ts';
import { bold, paragraph, plain, prose, table } from '../blocks.ts';
import type { TaughtLesson } from '../classroom.ts';
import { sheetContext, type SheetContext } from '../context.ts';
import { wordListHref } from '../editions.ts';
import { cardsIn, recordIn } from '../language.ts';
import { fill } from '../messages.ts';
import type { RichText, Sheet } from '../sheet.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { makeSheet } from './make-sheet.ts';
import { noticeIn } from './notice.ts';

/** The words of a lesson in the record's language and another: the word, its translation, what it means in each. */
export function wordListSheet({ record }: SheetContext, { lesson }: TaughtLesson, language: Language): Sheet {
  const inside = sheetContext(recordIn(record, language.id));
  const translated = inside.record.lessons.find(({ id }) => id === lesson.id) ?? lesson;
  const { list } = language.data;
  const number = String(lesson.data.number);
  const meanings = vocabularyOf(inside.record, translated);
  const home = record.site.language;
  const rows = vocabularyOf(record, lesson).map(({ word, meaning }, at): RichText[] => [
    [{ text: word, language: home }],
    [bold(meanings[at]?.word ?? '')],
    plain(meanings[at]?.meaning ?? ''),
    [{ text: meaning, language: home }],
  ]);
  return makeSheet(inside, {
    path: wordListHref(lesson.id, language.id),
    version: language.id,
    title: typeset(fill(list.title, { number })),
    over: inside.t('lesson', { number }),
    pages: list.pages,
    blocks: [
      ...noticeIn(record, language.id, cardsIn(record, language.id)?.data.reviewed === true),
      paragraph(prose(list.intro)),
      table(list.columns.map(typeset), rows),
    ],
  });
}
