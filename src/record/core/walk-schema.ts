import { z } from 'zod';
import { referenceTarget, wordsKind, type WordsKind } from './fields.ts';

type Field = readonly PropertyKey[];

/** An id in an entry, with the field that holds it. */
export interface Reference {
  readonly target: string;
  readonly id: string;
  readonly field: Field;
}

/** Words for readers in an entry's fields. */
export interface FieldWords {
  readonly kind: WordsKind;
  readonly text: string;
  readonly field: Field;
}

interface Leaf {
  readonly schema: z.ZodString;
  readonly text: string;
  readonly field: Field;
}

/** Whether a value, valid or not, was meant for this alternative of a union: text for text, an object for the one whose fixed words it has. */
function isMeant(option: z.core.$ZodType, value: unknown): boolean {
  if (option instanceof z.ZodObject) {
    if (typeof value !== 'object' || value === null) return false;
    const fixed = Object.entries(option.shape as z.core.$ZodShape).filter(([, inner]) => inner instanceof z.ZodLiteral);
    if (fixed.length > 0) return fixed.every(([key, inner]) => z.safeParse(inner, (value as Record<string, unknown>)[key]).success);
    return Object.keys(value).some((key) => key in option.shape);
  }
  if (option instanceof z.ZodString) return typeof value === 'string';
  return z.safeParse(option, value).success;
}

/** Walks a value along its schema and gives every text in it. What does not fit the schema is skipped. */
function leaves(schema: z.core.$ZodType, value: unknown, field: Field): Leaf[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodString) return typeof value === 'string' ? [{ schema, text: value, field }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return leaves(schema.def.innerType, value, field);
  if (schema instanceof z.ZodUnion) {
    const meant = schema.options.find((option) => isMeant(option, value));
    return meant ? leaves(meant, value, field) : [];
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = schema.element;
    return value.flatMap((item, index) => leaves(element, item, [...field, index]));
  }
  if (schema instanceof z.ZodRecord && typeof value === 'object') {
    const inner = schema.valueType;
    return Object.entries(value).flatMap(([key, item]) => leaves(inner, item, [...field, key]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, inner]) =>
      leaves(inner, (value as Record<string, unknown>)[key], [...field, key]),
    );
  }
  return [];
}

/** Every reference in a value, found by walking it along its schema. */
export function findReferences(schema: z.core.$ZodType, value: unknown): Reference[] {
  return leaves(schema, value, []).flatMap(({ schema: leaf, text, field }) => {
    const target = referenceTarget(leaf);
    return target === undefined ? [] : [{ target, id: text, field }];
  });
}

/** All words for readers in a value's fields, found by walking it along its schema. */
export function findWords(schema: z.core.$ZodType, value: unknown): FieldWords[] {
  return leaves(schema, value, []).flatMap(({ schema: leaf, text, field }) => {
    const kind = wordsKind(leaf);
    return kind === undefined ? [] : [{ kind, text, field }];
  });
}
