/** The chapter of the author's manual on chart types, from the descriptions in their option schemas. */
import { z } from 'zod';
import { columnTypes, isTemplate } from './option-fields.ts';
import { FIXTURE_NAMES } from './fixture.ts';
import { CHART_TYPES } from './types.ts';

/** A schema without what makes it optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.def.innerType) : schema;
}

/** What may be written for a schema, in a few words. */
function allowed(schema: z.core.$ZodType): string {
  const types = columnTypes(schema);
  if (types) return types.length === 0 ? 'a column' : `a column of ${types.join(' or ')} values`;
  if (isTemplate(schema)) return 'a sentence with `{names}`';
  if (schema instanceof z.ZodArray) return `a list, each ${allowed(schema.element)}`;
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (schema instanceof z.ZodObject) return 'these fields';
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  return schema instanceof z.ZodNumber ? 'a number' : 'text';
}

/** The fields of an object as a list, fields of fields indented under them. */
function fieldList(schema: z.core.$ZodType, indent: string): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return fieldList(inner.element, indent);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as z.core.$ZodShape).flatMap(([name, field]) => {
    const description = z.globalRegistry.get(field)?.description;
    if (description === undefined) throw new Error(`The option "${name}" has no description: add .describe("…") to its schema`);
    const optional = field instanceof z.ZodOptional ? 'optional; ' : '';
    return [`${indent}- **\`${name}\`** (${optional}${allowed(bare(field))}): ${description}`, ...fieldList(field, `${indent}  `)];
  });
}

/** The chapter, as Markdown with headings from `##` down. */
export function chartTypesChapter(): string {
  const types = Object.entries(CHART_TYPES).flatMap(([name, { draws, table, options }]) => {
    const fields = fieldList(options, '');
    return [
      `### \`${name}\``,
      `${draws} ${table === 'required' ? 'It draws the `table` of the chart.' : 'It draws the record itself and needs no table.'}`,
      ...(fields.length > 0 ? [fields.join('\n')] : []),
    ];
  });
  return [
    '## Chart types',
    `The \`type\` of a chart says how it is drawn, and its \`options\` say from what. Two charts may have the same type. Every type is drawn in development at \`/dev/charts/\` with made-up data: ${FIXTURE_NAMES.join(', ')}.`,
    'In sentences `{name}` is a column or a value of the chart, `{name:lower}` and `{name:upper}` change its first letter, `[…]` is left out when a value in it is not known, and `[…|…]` takes the first alternative whose values are all known.',
    ...types,
  ].join('\n\n');
}
