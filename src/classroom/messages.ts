/** What the generator itself writes on a sheet, in the language of the sheet. */
import { t } from '../i18n/index.ts';
import { translator, type Translate } from '../i18n/format.ts';
import type { DisputeRecord, Language } from '../record/index.ts';

/** A language of the record by its code. */
export const languageOf = (record: DisputeRecord, code: string): Language | undefined => record.languages.find(({ id }) => id === code);

/** Messages in the language of the interface, from the group `classroom.sheet` of the catalog. */
const interfaceWords: Translate = (key, values) => t(`classroom.sheet.${key}`, values);

/** The messages of sheets in the language of a record: `lessons/words.<language>.yaml`, or those of the interface where it has none. */
export function sheetTranslator(record: DisputeRecord): Translate {
  const language = languageOf(record, record.site.language);
  return language ? translator(language.data.words, language.id) : interfaceWords;
}

/** Puts values where a text of the record has their names in braces. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
