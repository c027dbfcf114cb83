import type { z } from 'astro/zod';
import type { Draft, Kind } from '../read.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../nearest.ts';
import {
  correctionSchema, eventSchema, issueSchema, ledgerSchema, pageSchema, partySchema, roundSchema, siteSchema, sourceSchema, tableSchema, termSchema,
} from '../schema/index.ts';

/** The schema of each kind of entry. */
export const SCHEMAS = {
  site: siteSchema,
  events: eventSchema,
  rounds: roundSchema,
  issues: issueSchema,
  ledgers: ledgerSchema,
  parties: partySchema,
  terms: termSchema,
  sources: sourceSchema,
  tables: tableSchema,
  pages: pageSchema,
  corrections: correctionSchema,
} as const;

/** The kinds that have a schema here; lessons bring their own. */
export type KnownKind = keyof typeof SCHEMAS;

/** Whether a kind of draft is judged by a schema of the record. */
export const isKnown = (kind: Kind): kind is KnownKind => kind in SCHEMAS;

const show = (field: readonly PropertyKey[]): string => field.map(String).join('.') || 'the entry';

/** Keys that the schema allows at a place, for suggesting the one that was meant. */
function keysAt(schema: z.core.$ZodType, field: readonly PropertyKey[]): string[] {
  let here: z.core.$ZodType | undefined = schema;
  const unwrap = (type: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
    const def = type?._zod.def as { innerType?: z.core.$ZodType } | undefined;
    return def?.innerType ? unwrap(def.innerType) : type;
  };
  for (const step of field) {
    const def = unwrap(here)?._zod.def as { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType } | undefined;
    here = typeof step === 'number' ? def?.element : def?.shape?.[String(step)];
  }
  const def = unwrap(here)?._zod.def as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(def?.shape ?? {});
}

type Told = Pick<Problem, 'code' | 'message' | 'hint'> & { readonly field: readonly PropertyKey[]; readonly onKey?: boolean };

function tell(issue: z.core.$ZodIssue, schema: z.core.$ZodType): Told[] {
  const { path: field, message } = issue;
  const name = show(field);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, keysAt(schema, field));
      return { field: [...field, key], onKey: true, code: 'unknown-key', message: `"${key}" is not a field here`, hint: meant ? `Did you mean "${meant}"?` : `Fields here: ${keysAt(schema, field).join(', ')}.` };
    });
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && message.includes('received undefined')) {
    return [{ field, code: 'missing-field', message: `"${name}" is missing`, hint: `Add the field "${name}".` }];
  }
  if (issue.code === 'invalid_type') return [{ field, code: 'wrong-type', message: `"${name}" must be ${issue.expected}`, hint: `Write a value of type ${issue.expected}.` }];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [{ field, code: 'wrong-value', message: `"${name}" is not one of the words allowed`, hint: `Write one of: ${values.join(', ')}.` }];
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find((one) => one.code === 'custom');
    return [{ field, code: 'wrong-type', message: inner ? `${name}: ${inner.message}` : `"${name}" has the wrong shape`, hint: 'See the shapes allowed for this field in docs/authoring.md.' }];
  }
  if (issue.code === 'custom' && /date|day of the calendar|month|ends before/.test(message)) {
    const backwards = message.includes('ends before');
    return [{ field, code: backwards ? 'end-before-start' : 'impossible-date', message: `${name}: ${message}`, hint: backwards ? 'Put the earlier date first.' : 'Write a day that the calendar has, such as 2021-02-28.' }];
  }
  if (issue.code === 'too_big') return [{ field, code: 'too-long', message: `"${name}" is over ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'in number'}`, hint: 'Shorten it.' }];
  if (issue.code === 'too_small') {
    const none = /sources$/.test(name) && issue.origin === 'array';
    return [{ field, code: none ? 'no-source' : 'too-few', message: none ? `"${name}" is empty` : `"${name}": ${message}`, hint: none ? 'Cite at least one source by its id.' : 'Add what is missing.' }];
  }
  return [{ field, code: 'wrong-value', message: `"${name}": ${message}`, hint: 'Correct the value.' }];
}

/** Judges a draft by its schema: the typed data, or every problem it has. */
export function judge(draft: Draft & { kind: KnownKind }): { data?: unknown; problems: Problem[] } {
  const schema = SCHEMAS[draft.kind];
  const result = schema.safeParse(draft.raw, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    tell(issue, schema).map(({ field, onKey, code, message, hint }): Problem => ({
      path: draft.path,
      ...draft.place(field, onKey),
      // A missing list of sources is the mistake that matters most: name it.
      code: code === 'missing-field' && field.at(-1) === 'sources' ? 'no-source' : code,
      message, hint, severity: 'error',
    })),
  );
  return { problems };
}
