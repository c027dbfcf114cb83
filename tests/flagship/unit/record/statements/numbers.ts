/** Reads numbers in English prose: digits with their unit, and small numbers in words. */
import { DATE } from './dates.ts';

/** A number in a text, with what it counts as far as its mark says. */
export interface NamedNumber {
  /** Its value: 1500 for "1,500", 60 for "$60 million". */
  readonly value: number;
  readonly unit: '%' | '$' | '';
  readonly words: string;
  readonly index: number;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Digits that count nothing: those of dates, hours, school years, grades and other names. */
const NAMES = [
  // Several days of a month: "January 5, 6, 7, 10 and 11".
  /\b[A-Z][a-z]+ [1-3]?\d(?:, [1-3]?\d)+(?:,? and [1-3]?\d)?\b(?![,%.]\d|%)/g,
  DATE,
  /\b(?:19|20)\d\d(?:-\d\d)?\b/g,
  /\b\d+(?::\d\d)? [ap]\.m\./g,
  /\b(?:COVID-19|KN?-?95|N95|pre-K to \d+|K-\d+|[Gg]rades? (?:pre-K|K|\d+)(?:(?:-| to | and )\d+)?|\d+-grade)/g,
  /\b(?:HB|SB|[Ss]ections?|Title|Tier|[Pp]hase|Local|Article|Order|Bill|Act|Ward|District|page|p\.) [\d.-]+\w*/g,
  /\b[A-Z]\d{4}-\d+|\b\d+(?:st|nd|rd|th)\b|\b\d+:\d\d\b/g,
  // The first day and the next are in order, not counted.
  /\bday (?:one|two|three)\b/g,
  // Two sides are named, not counted.
  /\b(?:the|both|these) two (?:sides|unions|parties)\b/gi,
];

const blank = (text: string): string => text.replace(/./g, '\u00b7');

/** Every number in a text, in order, except those of names, dates and hours. "One" is a word before it is a number. */
export function numbersIn(text: string): NamedNumber[] {
  const own = NAMES.reduce((left, name) => left.replace(name, blank), text);
  const digits = [...own.matchAll(/(\$)?(?<![\p{L}\d.])(\d+(?:,\d{3})+|\d+)(\.\d+)?(%| percent\b)?/gu)].map((match): NamedNumber => ({
    value: Number((match[2] ?? '').replaceAll(',', '') + (match[3] ?? '')),
    unit: match[4] ? '%' : match[1] ? '$' : '',
    words: match[0],
    index: match.index,
  }));
  const words = [...own.matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice)\b/gi)].map(
    (match): NamedNumber => ({
      value: match[0].toLowerCase() === 'twice' ? 2 : WORDS.indexOf(match[0].toLowerCase()),
      unit: '',
      words: match[0],
      index: match.index,
    }),
  );
  return [...digits, ...words].sort((a, b) => a.index - b.index);
}
