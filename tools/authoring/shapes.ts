/** What may be written in a field, in words, read from its schema. */
import { z } from 'astro/zod';
import { ID, date, referenceTarget, wordsKind } from '../../src/record/schema/index.ts';
import { TARGET_NAMES } from '../../src/record/check/target-names.ts';

type Schema = z.core.$ZodType;

/** Takes off what only says that a field may be left out. */
function bare(schema: Schema): { readonly schema: Schema; readonly optional: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return { schema: bare(schema.def.innerType).schema, optional: true };
  return { schema, optional: false };
}

/** Whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => bare(schema).optional;

/** The object whose fields stand under a field, be it alone or in a list; `undefined` for fields without fields. */
export function objectIn(schema: Schema): z.ZodObject | undefined {
  const { schema: inner } = bare(schema);
  if (inner instanceof z.ZodObject) return inner;
  if (inner instanceof z.ZodArray) return objectIn(inner.element);
  if (!(inner instanceof z.ZodUnion)) return undefined;
  const shapes = inner.options.map(objectIn).filter((option) => option !== undefined).map(({ shape }) => shape);
  return shapes.length === 0 ? undefined : z.object(Object.assign({}, ...shapes) as z.ZodRawShape);
}

const most = (length: number | null): string => (length === null ? '' : `, at most ${String(length)} characters`);
const codes = (values: readonly (string | number)[]): string => values.map((value) => `\`${String(value)}\``).join(', ');
const plural = (name: string): string => (name.startsWith('party') ? name.replace('party', 'parties') : name.replace(/^\w+/, '$&s'));

function text(schema: z.ZodString, many: boolean): string {
  const target = referenceTarget(schema);
  if (target) return many ? `ids of ${plural(TARGET_NAMES[target])}` : `id of ${/^[aeiou]/.test(TARGET_NAMES[target]) ? 'an' : 'a'} ${TARGET_NAMES[target]}`;
  const kind = wordsKind(schema);
  if (kind) return `${kind === 'line' ? 'plain text' : 'prose'}${most(schema.maxLength)}`;
  const pattern = schema._zod.bag.patterns ?? new Set<RegExp>();
  return [...pattern].some(({ source }) => source === ID.source) ? (many ? 'ids' : 'id') : `text${most(schema.maxLength)}`;
}

function number({ minValue, maxValue, isInt }: z.ZodNumber): string {
  const from = minValue === null || !Number.isFinite(minValue) ? '' : ` from ${String(minValue)}`;
  const to = maxValue === null || !Number.isFinite(maxValue) ? '' : ` to ${String(maxValue)}`;
  return `${isInt ? 'whole number' : 'number'}${from}${from === '' ? '' : to}`;
}

/** What may be written in a field, in a few words: "list: ids of parties, at least 1". */
export function shapeOf(field: Schema, many = false): string {
  const { schema } = bare(field);
  // The one date of all schemas: its own shape (text that is read and judged) would say less than its name.
  if (schema === date) return many ? 'dates' : 'date';
  if (schema instanceof z.ZodString) return text(schema, many);
  if (schema instanceof z.ZodURL) return 'web address';
  if (schema instanceof z.ZodEnum) return `one of ${codes(schema.options)}`;
  if (schema instanceof z.ZodNumber) return number(schema);
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodRecord) return `values with ${shapeOf(schema.valueType)} each`;
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map((option) => shapeOf(option)))].join(' or ');
  if (schema instanceof z.ZodArray) {
    const { minimum } = schema._zod.bag;
    const items = objectIn(schema) ? 'each with the fields below' : shapeOf(schema.element, true);
    return `list: ${items}${typeof minimum === 'number' ? `, at least ${String(minimum)}` : ''}`;
  }
  if (schema instanceof z.ZodObject) return 'the fields below';
  throw new Error(`The manual has no words for ${schema._zod.def.type}: add them in tools/authoring/shapes.ts`);
}
