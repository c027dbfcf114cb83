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

/** What the schema found wrong, in the words of the person who writes the file. One issue may name several keys. */
export function formatIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType): FieldDiagnostic[] {
  const { path: field, message } = issue;
  const name = fieldName(field);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const allowed = keysAt(schema, field);
        const meant = nearest(key, allowed);
        return {
          field: [...field, key],
          onKey: true,
          code: 'unknown-key',
          message: `"${key}" is not a field here`,
          hint: meant ? `Did you mean "${meant}"?` : `Fields here: ${allowed.join(', ')}.`,
        };
      });
    case 'invalid_type':
      return [{ field, ...typeIssue(name, issue.expected, issue.input) }];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined || issue.input === null) return [{ field, ...typeIssue(name, 'string', issue.input) }];
      const meant = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined;
      return [
        {
          field,
          code: 'wrong-value',
          message: typeof issue.input === 'string' ? `"${name}" cannot be "${issue.input}"` : `"${name}" is not one of the words allowed`,
          hint: `${meant ? `Did you mean "${meant}"? ` : ''}Write one of: ${values.join(', ')}.`,
        },
      ];
    }
    case 'invalid_union': {
      if (issue.errors.length === 0)
        return [
          {
            field,
            code: 'wrong-value',
            message: `"${name}" is not one of the words allowed`,
            hint: 'See the words for this field in docs/authoring.md.',
          },
        ];
      // The alternative that got furthest is the one that was meant: a date with a mistake in it, say.
      const inner = issue.errors.flat().find(isAboutDate);
      if (inner) return [{ field, ...dateIssue(name, inner.message) }];
      return [
        {
          field,
          code: 'wrong-type',
          message: `"${name}" has the wrong shape`,
          hint: 'See the shapes allowed for this field in docs/authoring.md.',
        },
      ];
    }
    case 'too_big':
      return [
        {
          field,
          code: 'too-long',
          message: `"${name}" is over ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`,
          hint: issue.origin === 'string' ? 'Shorten it.' : `Write ${String(issue.maximum)} or less.`,
        },
      ];
    case 'too_small': {
      if (issue.origin === 'string') return [{ field, ...typeIssue(name, 'string', null) }];
      const least = `at least ${String(issue.minimum)} ${issue.origin === 'array' ? 'are needed' : 'is asked'}`;
      const none = field.at(-1) === 'sources' && issue.origin === 'array';
      return [
        {
          field,
          code: none ? 'no-source' : 'too-few',
          message: none ? `"${name}" is empty` : `"${name}": ${message.startsWith('Too small') ? least : message}`,
          hint: none ? 'Cite at least one source by its id.' : 'Add what is missing.',
        },
      ];
    }
    case 'invalid_format':
      if (message.includes('hyphens'))
        return [
          {
            field,
            code: 'bad-id',
            message: `"${String(issue.input)}" cannot be an id: it becomes an address`,
            hint: 'Use lower-case letters, digits and single hyphens.',
          },
        ];
      if (issue.format === 'url')
        return [
          { field, code: 'wrong-value', message: `"${name}" is not a web address`, hint: 'Write the whole address, from "https://" on.' },
        ];
      break;
    default:
  }
  if (isAboutDate(issue)) return [{ field, ...dateIssue(name, message) }];
  return [{ field, code: 'wrong-value', message: `"${name}": ${message}`, hint: 'Correct the value.' }];
}
