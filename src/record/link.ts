import { z } from 'astro/zod';
import { referenceTarget, type Target } from './schema/index.ts';

/** An id in an entry, with the field that holds it. */
export interface Reference {
  readonly target: Target;
  readonly id: string;
  readonly field: readonly PropertyKey[];
}

/** Every reference in a value, found by walking it beside its schema. */
export function findReferences(schema: z.core.$ZodType, value: unknown, field: readonly PropertyKey[] = []): Reference[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodString) {
    const target = referenceTarget(schema);
    return target !== undefined && typeof value === 'string' ? [{ target, id: value, field }] : [];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return findReferences(schema.def.innerType, value, field);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = schema.element;
    return value.flatMap((item, index) => findReferences(element, item, [...field, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, inner]) =>
      findReferences(inner, (value as Record<string, unknown>)[key], [...field, key]),
    );
  }
  return [];
}
