/** The words that the generator itself puts on a sheet, in the record's language; dates as that language writes them. */
import { DOES_WORDS } from '../record/labels.ts';
import { readDate, showDate, toUtc, type DateStyle } from '../record/core/date.ts';
import type { DisputeRecord, Language, SheetWords } from '../record/index.ts';

/** The words where `lessons/words.<language>.yaml` has none for the record's language. */
export const ENGLISH: SheetWords = {
  lesson: 'Lesson {number}',
  supported: 'supported reading',
  name: 'Name',
  date: 'Date',
  version: 'version {version}',
  about: 'about {date}',
  possibly: 'possibly {date}',
  words: 'Words',
  word: 'Word',
  meaning: 'What it means here',
  reasons: 'Reasons people give',
  who: 'Who',
  hiddenDate: 'Date: {blank}',
  claim: 'Claim {letter}',
  wordsOf: 'Words of',
  subject: 'About',
  number: 'Number {letter}',
  facts: 'What the record says',
  figure: 'Number',
  sourcesSay: 'What the sources say',
  inOrder: 'In order of time',
  happened: 'What happened',
  levels: {
    decides: 'Decides',
    'must-bargain': 'Must bargain',
    advises: 'Advises',
    'can-challenge': 'Can challenge',
    contested: 'Contested',
    'no-part': 'No part',
  },
  notSaid: 'Not said',
  gridBlank: 'Write in each cell: decides, must bargain, advises, can challenge, contested, no part',
  gridBefore: 'Until the day the law changed. Not said: our sources do not say.',
  gridAfter: 'From the day the law changed; what changed is in bold. Not said: our sources do not say.',
  does: DOES_WORDS,
  team: '{party} · bargaining team',
  publicSide: 'Public side · as of {date}',
  said: 'said {date}',
  publicFoot: 'Each line is the last ask, offer or answer by that day, or what was said.',
  silent: 'Our sources do not say.',
  privateTeam: '{party} · for your team only',
  privateSide: 'Private side · fiction, made up for play',
  needs: 'What you need',
  order: 'In this order',
  inside: 'On your own team',
  noDeal: 'If there is no deal',
  privateFoot: 'This side is fiction. No source says that anybody thought or planned this.',
  steps: [
    'Step 1: only the marks',
    'Step 2: with its labels',
    'Step 3: with its key and unit',
    'Step 4: its title, its source and the numbers',
  ],
  drawings: [
    'A chart without any words: rows of thin marks in different shades.',
    'The same chart with the labels of its rows and its axis.',
    'The same chart with its key.',
    'The whole chart.',
  ],
  key: 'Key: {entries}.',
  chartWords: 'Words in the chart',
  source: 'Source: {source}.',
  skip: 'Skip to the sheet',
  thisSheet: 'This sheet',
  allSheets: 'All sheets of lesson {number}',
  standardLink: 'Standard reading',
  supportedLink: 'Supported reading',
  wordFile: 'Word',
  description: '{title}: a sheet to print for lesson {number}, {question}',
};

/** A language of the record by its code. */
export const languageOf = (record: DisputeRecord, code: string): Language | undefined => record.languages.find(({ id }) => id === code);

/** The generator's words in the language of the record. */
export const sheetWords = (record: DisputeRecord): SheetWords => languageOf(record, record.site.language)?.data.words ?? ENGLISH;

/** Puts values where a text has their names in braces. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** A date as the language of the record writes it. */
export function dateIn(record: DisputeRecord, text: string, style: DateStyle = 'medium'): string {
  const { language } = record.site;
  if (language.startsWith('en')) return showDate(text, style);
  const { from, to, precision, uncertain, approximate } = readDate(text);
  const { month, year } = STYLES[style];
  const options = { day: STYLES[style], month: { month, year }, year: { year }, interval: STYLES[style] }[precision];
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const shown = precision === 'interval' ? format.formatRange(toUtc(from), toUtc(to)) : format.format(toUtc(from));
  const words = sheetWords(record);
  const about = approximate ? fill(words.about, { date: shown }) : shown;
  return uncertain ? fill(words.possibly, { date: about }) : about;
}
