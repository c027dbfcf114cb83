/** What a field means and what may be written in it, in words, read from its schema. */
import { z } from 'zod';
import { ID, isDate, referenceTarget, wordsKind } from '../../src/record/collections/schemas.ts';
import { REGISTRY } from '../../src/dispute.ts';

type Schema = z.core.$ZodType;

/** Unwraps what only says that a field may be left out. */
export function unwrap(schema: Schema): { readonly schema: Schema; readonly optional: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { schema: unwrap(schema.def.innerType).schema, optional: true };
  return { schema, optional: false };
}

/** Whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => unwrap(schema).optional;

/**
 * What a schema or a field means.
 * @param path names it in the error: "events.quotes.speaker".
 * @throws when nothing says what it means.
 */
export function descriptionOf(schema: Schema, path: string): string {
  const text = z.globalRegistry.get(schema)?.description;
  if (!text) throw new Error(`"${path}" has no description: add .describe('…') to its schema in src/record/collections/`);
  return text;
}

/** The objects inside a field, alone or in a list: one for each shape that it may have. */
export function objectsIn(schema: Schema): z.ZodObject[] {
  const { schema: inner } = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  if (inner instanceof z.ZodArray) return objectsIn(inner.element);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(objectsIn) : [];
}

/** The field whose fixed value distinguishes a shape from the others, with that value: `kind: words`. */
export function signOf(object: z.ZodObject): { readonly field: string; readonly text: string; readonly schema: Schema } | undefined {
  const [sign] = Object.entries(object.shape as z.core.$ZodShape).flatMap(([field, schema]) =>
    schema instanceof z.ZodLiteral ? [{ field, text: `${field}: ${[...schema.values].join(' or ')}`, schema }] : [],
  );
  return sign;
}

interface Limit {
  readonly check: string;
  readonly minimum?: number;
  readonly length?: number;
  readonly pattern?: RegExp;
}

/** The checks that a schema was given, such as its shortest length. */
const limits = (schema: Schema): readonly Limit[] => (schema._zod.def.checks ?? []).map((check) => check._zod.def);

const most = (length: number | null): string => (length === null ? '' : `, at most ${String(length)} characters`);
const codes = (values: readonly (string | number)[]): string => values.map((value) => `\`${String(value)}\``).join(', ');

function text(schema: z.ZodString, many: boolean): string {
  const target = referenceTarget(schema);
  if (target)
    return many
      ? `ids of ${REGISTRY.nouns(target)}`
      : `id of ${/^[aeiou]/.test(REGISTRY.noun(target)) ? 'an' : 'a'} ${REGISTRY.noun(target)}`;
  const kind = wordsKind(schema);
  if (kind) return `${kind === 'line' ? 'plain text' : 'prose'}${most(schema.maxLength)}`;
  return limits(schema).some(({ pattern }) => pattern?.source === ID.source) ? (many ? 'ids' : 'id') : `text${most(schema.maxLength)}`;
}

function number({ minValue, maxValue, format }: z.ZodNumber): string {
  const set = (limit: number | null): limit is number => limit !== null && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  const from = set(minValue) ? ` from ${String(minValue)}` : '';
  const to = set(maxValue) ? ` to ${String(maxValue)}` : '';
  return `${format?.includes('int') ? 'whole number' : 'number'}${from}${from === '' ? '' : to}`;
}

/** What may be written in a field, in a few words: "list: ids of parties, at least 1". */
export function shapeOf(field: Schema, many = false): string {
  const { schema } = unwrap(field);
  // Its type alone is text.
  if (isDate(schema)) return many ? 'dates' : 'date';
  if (schema instanceof z.ZodString) return text(schema, many);
  if (schema instanceof z.ZodURL) return 'web address';
  if (schema instanceof z.ZodEmail) return 'mail address';
  if (schema instanceof z.ZodEnum) return `one of ${codes(schema.options)}`;
  if (schema instanceof z.ZodNumber) return number(schema);
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  // Fields that another field decides about: they have a chapter of their own.
  if (schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodUnknown) return 'fields';
  if (schema instanceof z.ZodRecord) return `values with ${shapeOf(schema.valueType)} each`;
  if (schema instanceof z.ZodLiteral)
    return [...schema.values].map((value) => (value === '' ? 'empty' : `\`${String(value)}\``)).join(' or ');
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map((option) => shapeOf(option, many)))].join(' or ');
  if (schema instanceof z.ZodArray) {
    const [count = ''] = limits(schema).flatMap(({ minimum, length }) =>
      length !== undefined ? [` of ${String(length)}`] : minimum !== undefined ? [` of ${String(minimum)} or more`] : [],
    );
    return `list${many ? 's' : ''}${count}: ${shapeOf(schema.element, true)}`;
  }
  if (schema instanceof z.ZodObject) return many ? 'each with the fields below' : 'the fields below';
  throw new Error(`The manual has no words for ${schema._zod.def.type}: add them in tools/authoring/shapes.ts`);
}
