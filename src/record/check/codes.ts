import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What a code of a problem asks, in one sentence for the author's manual. */
export type Asked = Pick<Rule, 'code' | 'asks' | 'severity'>;

/** What reading the files asks (see ../read.ts). */
export const READING: readonly Asked[] = [
  { code: 'unreadable', asks: 'Every file can be read: front matter between two lines `---`, and sound YAML.' },
  { code: 'stray-file', asks: 'Every file is in the folder of a collection.' },
  { code: 'table-without-schema', asks: 'Every table (`data/<table>.csv`) has its schema (`data/<table>.yaml`) beside it.' },
  { code: 'table-without-rows', asks: 'Every table schema has its table beside it.' },
];

/** What the schemas ask of every field (see schema.ts). */
export const FIELDS: readonly Asked[] = [
  { code: 'unknown-key', asks: 'Every field is one that the manual names.' },
  { code: 'missing-field', asks: 'Every field that is not optional is there and is not empty.' },
  { code: 'no-source', asks: 'Every event, position, outcome, power and version names at least one source.' },
  { code: 'no-speaker', asks: 'Every quotation names its speaker.' },
  { code: 'wrong-type', asks: 'Every value has the type of its field: text, number, list.' },
  { code: 'wrong-value', asks: 'A value from a closed list is one of its words; text of one line has one line; an address is an address.' },
  { code: 'too-long', asks: 'No value is longer or larger than its field allows.' },
  { code: 'too-few', asks: 'No list is shorter than its field allows.' },
  { code: 'impossible-date', asks: 'Every date is one that the calendar has, written as the manual says.' },
  { code: 'end-before-start', asks: 'No span of time ends before it starts.' },
];

/** Every code that a problem can have, with what it asks. `bad-id` is told by the schemas too. */
export const CODES: readonly Asked[] = [...READING, ...FIELDS, ...RULES];
