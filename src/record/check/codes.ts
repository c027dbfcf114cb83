import type { Rule } from './rule.ts';

/** A code of a diagnostic, and what it asks in one sentence for the author's manual. */
export type CodeDescription = Pick<Rule, 'code' | 'asks' | 'severity'>;

/** Codes of parsing the files (see core/parse-files.ts). */
export const FILE_CODES: readonly CodeDescription[] = [
  { code: 'unreadable', asks: 'Every file can be read: front matter between two lines `---`, and valid YAML.' },
  { code: 'stray-file', asks: 'Every file is in the folder of a collection.' },
  { code: 'table-without-schema', asks: 'Every table (`data/<table>.csv`) has its schema (`data/<table>.yaml`) in the same folder.' },
  { code: 'table-without-rows', asks: 'Every table schema has its table in the same folder.' },
];

/** Codes of the schemas (see validate.ts). */
export const FIELD_CODES: readonly CodeDescription[] = [
  { code: 'unknown-key', asks: 'Every field is one that the manual names.' },
  { code: 'missing-field', asks: 'Every required field is there and is not empty.' },
  { code: 'no-source', asks: 'Every event, position, outcome, power and version names at least one source.' },
  { code: 'no-speaker', asks: 'Every quotation names its speaker.' },
  { code: 'wrong-type', asks: 'Every value has the type of its field: text, number, list.' },
  { code: 'wrong-value', asks: 'A value from a closed list is one of its words; text of one line has one line; an address is an address.' },
  { code: 'too-long', asks: 'No value is longer or larger than its field allows.' },
  { code: 'too-few', asks: 'No list is shorter than its field allows.' },
  { code: 'impossible-date', asks: 'Every date is one that the calendar has, written as the manual says.' },
  { code: 'end-before-start', asks: 'No span of time ends before it starts.' },
];

/** Every code that a diagnostic can have when these rules run. `bad-id` is a code of the schemas too. */
export function codesOf(rules: readonly Rule[]): CodeDescription[] {
  return [...FILE_CODES, ...FIELD_CODES, ...rules];
}
