/** What there is in other languages beside the sheets: lists of words in both languages, and papers. */
import type { DisputeRecord, Handout, Language, Paper } from '../record/index.ts';
import { typeset } from '../markdown/typeset.ts';
import { footOf, noticeIn, paperHref, sheetFile, sheetHref, vocabularyOf, type TaughtLesson } from './classroom.ts';
import { cardsIn, languagesOf, recordIn } from './language.ts';
import { blocksOf } from './markdown.ts';
import { plain, VERSIONS, type Edition, type Sheet, type Words } from './sheet.ts';
import { fill, languageOf } from './messages.ts';

/** The versions of a sheet: both reading versions, then each language that it is given in. */
export const editionsOf = (record: DisputeRecord, handout: Handout): Edition[] => [...VERSIONS, ...languagesOf(record, handout.id)];

/** What a version is called beside the name of a sheet; the standard version needs no name. */
export function editionName(record: DisputeRecord, edition: Edition): string {
  if (edition === 'standard') return '';
  return edition === 'supported' ? 'supported reading' : (languageOf(record, edition)?.data.own ?? edition);
}

/** The name under which the list of words stands among the sheets. */
export const WORD_LIST = 'words';
/** Where the list of a lesson's words in both languages stands. */
export const wordListHref = (lesson: string, language: string): string => sheetHref(lesson, WORD_LIST, language);
/** The name of its files. */
export const wordListFile = (language: string): string => sheetFile(WORD_LIST, language);

/** The words of a lesson in the record's language and another: the word, its translation, what it means in each. */
export function wordListSheet(record: DisputeRecord, { lesson }: TaughtLesson, language: Language): Sheet {
  const inside = recordIn(record, language.id);
  const other = inside.lessons.find(({ id }) => id === lesson.id) ?? lesson;
  const { list, words } = language.data;
  const number = String(lesson.data.number);
  const meanings = vocabularyOf(inside, other);
  const home = record.site.language;
  const path = wordListHref(lesson.id, language.id);
  const rows = vocabularyOf(record, lesson).map(({ word, meaning }, at): Words[] => [
    [{ text: word, language: home }],
    [{ text: meanings[at]?.word ?? '', bold: true }],
    plain(meanings[at]?.meaning ?? ''),
    [{ text: meaning, language: home }],
  ]);
  return {
    path,
    version: language.id,
    title: typeset(fill(list.title, { number })),
    over: fill(words.lesson, { number }),
    foot: footOf(inside, path),
    pages: list.pages,
    nameLine: false,
    wide: false,
    language: language.id,
    words,
    blocks: [
      ...noticeIn(record, language.id, cardsIn(record, language.id)?.data.reviewed === true),
      { kind: 'paragraph', words: plain(typeset(list.intro)) },
      { kind: 'table', caption: '', columns: list.columns.map(typeset), rows, rowHeads: true },
    ],
  };
}

/** A paper in each other language that it is given in. */
export function translatedPapers(record: DisputeRecord, paper: Paper): Sheet[] {
  return record.languages.flatMap((language) => {
    const found = record.translatedPapers.find(({ id }) => id === `${language.id}/${paper.id}`);
    if (!found) return [];
    const inside = recordIn(record, language.id);
    const path = paperHref(paper.id, language.id);
    return [
      {
        path,
        version: language.id,
        title: typeset(found.data.title),
        over: record.unit?.title ?? '',
        foot: footOf(inside, path),
        pages: found.data.pages ?? paper.data.pages,
        nameLine: false,
        wide: false,
        language: language.id,
        words: language.data.words,
        blocks: [...noticeIn(record, language.id, found.data.reviewed), ...blocksOf(inside, found.body)],
      },
    ];
  });
}
