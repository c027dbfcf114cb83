import type { z } from 'zod';
import { nearest } from '../core/nearest.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { fieldName } from './field-name.ts';

/** What a schema holds under a step of a field's path: a key of its objects, or the items of its list. */
function under(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  const { innerType, options, element, shape } = schema._zod.def as {
    innerType?: z.core.$ZodType;
    options?: z.core.$ZodType[];
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  };
  if (innerType) return under(innerType, step);
  if (options) return options.flatMap((option) => under(option, step));
  const next = typeof step === 'number' ? element : shape?.[String(step)];
  return next ? [next] : [];
}

/** Keys that the schema allows at a place, for suggesting the one that was meant. */
function keysAt(schema: z.core.$ZodType, field: readonly PropertyKey[]): string[] {
  const keys = (here: z.core.$ZodType): string[] => {
    const { innerType, options, shape } = here._zod.def as {
      innerType?: z.core.$ZodType;
      options?: z.core.$ZodType[];
      shape?: Record<string, unknown>;
    };
    return innerType ? keys(innerType) : options ? options.flatMap(keys) : Object.keys(shape ?? {});
  };
  const here = field.reduce<z.core.$ZodType[]>((schemas, step) => schemas.flatMap((one) => under(one, step)), [schema]);
  return [...new Set(here.flatMap(keys))];
}

/** One thing that is wrong with a value, in words; `onKey` when the key itself is. */
type FieldDiagnostic = Pick<Diagnostic, 'code' | 'message' | 'hint'> & { readonly field: readonly PropertyKey[]; readonly onKey?: boolean };

/** Types in the words of the person who writes the file. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function typeIssue(name: string, expected: string, input: unknown): Omit<FieldDiagnostic, 'field'> {
  if (input === undefined) return { code: 'missing-field', message: `"${name}" is missing`, hint: `Add the field "${name}".` };
  if (input === null)
    return {
      code: 'missing-field',
      message: `"${name}" is empty`,
      hint: 'Write its value after the colon, or remove the line if the field is optional.',
    };
  const words = TYPE_WORDS[expected] ?? expected;
  const hint =
    expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')
      ? `Put it in quotes: "${String(input)}".`
      : expected === 'array'
        ? 'Write a list: [one, two], or one item a line, each after "- ".'
        : `Write ${words}.`;
  return { code: 'wrong-type', message: `"${name}" must be ${words}`, hint };
}

function dateIssue(name: string, message: string): Omit<FieldDiagnostic, 'field'> {
  const backwards = message.includes('ends before');
  return {
    code: backwards ? 'end-before-start' : 'impossible-date',
    message: `${name}: ${message}`,
    hint: backwards ? 'Put the earlier date first.' : 'Write a day that the calendar has, such as "2021-02-28".',
  };
}

const isAboutDate = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'custom' && /date|day of the calendar|month|ends before|interval/.test(issue.message);

/** An issue of one code. */
type IssueOf<Code extends z.core.$ZodIssue['code']> = Extract<z.core.$ZodIssue, { readonly code: Code }>;

function unknownKeys({ keys, path: field }: IssueOf<'unrecognized_keys'>, schema: z.core.$ZodType): FieldDiagnostic[] {
  const allowed = keysAt(schema, field);
  return keys.map((key) => {
    const meant = nearest(key, allowed);
    return {
      field: [...field, key],
      onKey: true,
      code: 'unknown-key',
      message: `"${key}" is not a field here`,
      hint: meant ? `Did you mean "${meant}"?` : `Fields here: ${allowed.join(', ')}.`,
    };
  });
}

const notAllowed = (name: string): string => `"${name}" is not one of the words allowed`;

function valueIssue(name: string, { input, values: allowed }: IssueOf<'invalid_value'>): Omit<FieldDiagnostic, 'field'> {
  if (input === undefined || input === null) return typeIssue(name, 'string', input);
  const values = allowed.map(String);
  const meant = typeof input === 'string' ? nearest(input, values) : undefined;
  return {
    code: 'wrong-value',
    message: typeof input === 'string' ? `"${name}" cannot be "${input}"` : notAllowed(name),
    hint: `${meant ? `Did you mean "${meant}"? ` : ''}Write one of: ${values.join(', ')}.`,
  };
}

function unionIssue(name: string, { errors }: IssueOf<'invalid_union'>): Omit<FieldDiagnostic, 'field'> {
  if (errors.length === 0)
    return { code: 'wrong-value', message: notAllowed(name), hint: 'See the words for this field in docs/authoring.md.' };
  // The alternative that got furthest is the one that was meant: a date with a mistake in it, say.
  const date = errors.flat().find(isAboutDate);
  if (date) return dateIssue(name, date.message);
  return {
    code: 'wrong-type',
    message: `"${name}" has the wrong shape`,
    hint: 'See the shapes allowed for this field in docs/authoring.md.',
  };
}

function tooBig(name: string, { maximum, origin }: IssueOf<'too_big'>): Omit<FieldDiagnostic, 'field'> {
  const isText = origin === 'string';
  return {
    code: 'too-long',
    message: `"${name}" is over ${String(maximum)}${isText ? ' characters' : ''}`,
    hint: isText ? 'Shorten it.' : `Write ${String(maximum)} or less.`,
  };
}

function tooSmall(name: string, { path, message, minimum, origin }: IssueOf<'too_small'>): Omit<FieldDiagnostic, 'field'> {
  if (origin === 'string') return typeIssue(name, 'string', null);
  if (path.at(-1) === 'sources' && origin === 'array')
    return { code: 'no-source', message: `"${name}" is empty`, hint: 'Cite at least one source by its id.' };
  const least = `at least ${String(minimum)} ${origin === 'array' ? 'are needed' : 'is asked'}`;
  return { code: 'too-few', message: `"${name}": ${message.startsWith('Too small') ? least : message}`, hint: 'Add what is missing.' };
}

/** Formats that have a hint of their own; `undefined` for the others. */
function knownFormatIssue(name: string, { message, input, format }: IssueOf<'invalid_format'>): Omit<FieldDiagnostic, 'field'> | undefined {
  if (message.includes('hyphens'))
    return {
      code: 'bad-id',
      message: `"${String(input)}" cannot be an id: it becomes an address`,
      hint: 'Use lower-case letters, digits and single hyphens.',
    };
  if (format === 'url')
    return { code: 'wrong-value', message: `"${name}" is not a web address`, hint: 'Write the whole address, from "https://" on.' };
  return undefined;
}

/** What is wrong with the value of one field. */
function fieldIssue(issue: Exclude<z.core.$ZodIssue, IssueOf<'unrecognized_keys'>>): Omit<FieldDiagnostic, 'field'> {
  const name = fieldName(issue.path);
  if (issue.code === 'invalid_type') return typeIssue(name, issue.expected, issue.input);
  if (issue.code === 'invalid_value') return valueIssue(name, issue);
  if (issue.code === 'invalid_union') return unionIssue(name, issue);
  if (issue.code === 'too_big') return tooBig(name, issue);
  if (issue.code === 'too_small') return tooSmall(name, issue);
  const known = issue.code === 'invalid_format' ? knownFormatIssue(name, issue) : undefined;
  if (known) return known;
  if (isAboutDate(issue)) return dateIssue(name, issue.message);
  return { code: 'wrong-value', message: `"${name}": ${issue.message}`, hint: 'Correct the value.' };
}

/** What the schema found wrong, in the words of the person who writes the file. One issue may name several keys. */
export function formatIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType): FieldDiagnostic[] {
  return issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : [{ field: issue.path, ...fieldIssue(issue) }];
}
