/** JSON Schemas of the files of a record, for completion and red lines in an editor. */
import { join } from 'node:path';
import { z } from 'zod';
import { CHART_TYPES } from '../../src/charts/types.ts';
import { REGISTRY } from '../../src/dispute.ts';
import type { Collection } from '../../src/record/core/collection.ts';
import { referenceTarget } from '../../src/record/core/fields.ts';
import { shapeOf, unwrap } from './shapes.ts';

/** Folder of the generated JSON Schemas, one file for each kind of file of a record. */
export const SCHEMA_FOLDER = join(import.meta.dirname, '../../.vscode/schemas');

/** Says of an id what it points at: to an editor it is only text. */
function describeReference({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { schema } = unwrap(zodSchema);
  if (referenceTarget(schema) === undefined) return;
  const own = z.globalRegistry.get(zodSchema)?.description;
  jsonSchema.description = `${own ? `${own} ` : ''}I${shapeOf(schema).slice(1)}.`;
}

const SETTINGS = { io: 'input', target: 'draft-07', override: describeReference } as const;

/** What the type of a chart decides about its options; the schema of the collection leaves that to the rules of charts. */
function chartRules(): z.core.JSONSchema.BaseSchema {
  const types = Object.entries(CHART_TYPES);
  return {
    properties: { type: { enum: types.map(([name]) => name) } },
    allOf: types.map(([name, { options }]) => {
      const schema = z.toJSONSchema(options, SETTINGS);
      delete schema.$schema;
      return { if: { properties: { type: { const: name } } }, then: { properties: { options: schema } } };
    }),
  };
}

/** The JSON Schema of a file as it is written, before defaults are filled in. Draft 7 is what most editors read. */
function jsonSchemaOf({ name, schema, isList }: Collection): z.core.JSONSchema.BaseSchema {
  const whole = z.toJSONSchema(isList ? z.array(schema) : schema, SETTINGS);
  return name === 'charts' ? { ...whole, allOf: [chartRules()] } : whole;
}

/** The name and the text of every JSON Schema file; what a file holds is its front matter or its whole YAML. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    REGISTRY.collections.map((collection) => [`${collection.name}.json`, `${JSON.stringify(jsonSchemaOf(collection), null, 2)}\n`]),
  );
}
