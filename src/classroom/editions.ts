/** The editions of a sheet, and the list of a lesson's words in two languages. */
import { t } from '../i18n/index.ts';
import { sheetDocxHref, sheetFile, sheetHref } from '../record/core/routes.ts';
import type { DisputeRecord, Handout } from '../record/index.ts';
import { languagesOf } from './language.ts';
import { languageOf } from './messages.ts';
import { VERSIONS, type Edition } from './sheet.ts';
import type { Translate } from '../i18n/format.ts';

/** The editions of a sheet: both reading versions, then each language that it is given in. */
export const editionsOf = (record: DisputeRecord, handout: Handout): Edition[] => [...VERSIONS, ...languagesOf(record, handout.id)];

/** The name of an edition next to the name of a sheet; the standard version needs none. */
export function editionName(record: DisputeRecord, edition: Edition): string {
  if (edition === 'standard') return '';
  return edition === 'supported' ? t('classroom.sheet.supported') : (languageOf(record, edition)?.data.own ?? edition);
}

/** The code of the language of an edition. */
export function editionLanguage({ languages, site }: Pick<DisputeRecord, 'languages' | 'site'>, edition: Edition): string {
  return languages.some(({ id }) => id === edition) ? edition : site.language;
}

/** What a link to an edition says on another edition of the sheet. @param words The messages of sheets in the language of that other edition. */
export function editionLink(record: DisputeRecord, words: Translate, edition: Edition): string {
  if (edition === 'standard') return words('standardLink');
  return edition === 'supported' ? words('supportedLink') : editionName(record, edition);
}

/** The name of the list of words among the sheets of a lesson. */
const WORD_LIST = 'words';
/** The list of a lesson's words in both languages. */
export const wordListHref = (lesson: string, language: string): string => sheetHref(lesson, WORD_LIST, language);
/** The Word file of that list. */
export const wordListDocxHref = (lesson: string, language: string): string => sheetDocxHref(lesson, WORD_LIST, language);
/** The name of its files, without their ending. */
export const wordListFile = (language: string): string => sheetFile(WORD_LIST, language);
