/** docs/authoring.md, the manual for authors of a record: its introduction, then every field and every check, from the code. */
import { chartTypesChapter } from '../../src/charts/manual.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { REGISTRY, RULES } from '../../src/dispute.ts';
import { FIELD_CODES, FILE_CODES, type CodeDescription } from '../../src/record/check/codes.ts';
import type { Collection } from '../../src/record/core/collection.ts';
import { COMPONENTS } from '../../src/record/core/mdx-components.ts';
import { descriptionOf, isOptional, objectsIn, shapeOf, signOf } from './shapes.ts';

/** Path of the generated manual. */
export const MANUAL = join(import.meta.dirname, '../../docs/authoring.md');
const INTRO = join(import.meta.dirname, 'intro.md');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The fields of an object as a list; the fields inside a field are indented below it. */
function fieldList(shape: z.core.$ZodShape, where: string, indent: string): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const path = `${where}.${name}`;
    const description = descriptionOf(schema, path);
    // A limit that the description names already is not repeated.
    const allowed = shapeOf(schema).replace(/, (at most \d+ characters)/g, (all, most: string) => (description.includes(most) ? '' : all));
    return [
      `${indent}- **\`${name}\`** (${isOptional(schema) ? 'optional; ' : ''}${allowed}): ${description}`,
      ...shapeList(objectsIn(schema), path, `${indent}  `),
    ];
  });
}

/** The fields inside a field; one list for each shape that it may have. */
function shapeList(objects: readonly z.ZodObject[], where: string, indent: string): string[] {
  return objects.flatMap((object, index) => {
    const all = object.shape as z.core.$ZodShape;
    if (objects.length === 1) return fieldList(all, where, indent);
    const either = `${indent}- ${index === 0 ? 'either' : 'or'}`;
    const sign = signOf(object);
    if (!sign) return [either, ...fieldList(all, where, `${indent}  `)];
    const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== sign.field));
    return [
      `${either} with **\`${sign.text}\`**: ${descriptionOf(sign.schema, `${where}.${sign.field}`)}`,
      ...fieldList(rest, where, `${indent}  `),
    ];
  });
}

/** The chapter of one collection. */
const chapter = ({ name, heading, schema }: Collection): string =>
  [`### ${heading}`, '', sentence(descriptionOf(schema, name)), '', ...shapeList([schema], name, '')].join('\n');

const codeList = (codes: readonly CodeDescription[]): string =>
  codes.map(({ code, asks, severity }) => `- **\`${code}\`**${severity ? ` (${severity})` : ''}: ${asks}`).join('\n');

/** The whole manual as Markdown. @throws when a schema or a field has no description. */
export function authoring(): string {
  return (
    [
      '<!-- Written by `npm run docs:schema` from src/record/collections, src/record/check and tools/authoring/intro.md. Do not edit it here. -->',
      readFileSync(INTRO, 'utf8').trimEnd(),
      '## Every field\n\nFields without "optional" must be there. *Plain text* is one line without any marks. *Prose* may hold *italics*, **bold**, links and citations, and several paragraphs with an empty line between them.',
      ...REGISTRY.collections.map(chapter),
      chartTypesChapter(),
      `## The words under the front matter\n\nMarkdown with headings from \`##\` down, lists, tables, links and citations. In files that end in \`.mdx\` these components may be used between paragraphs: ${COMPONENTS.map((name) => `\`<${name}>\``).join(', ')}. Files that hold none of them may end in \`.md\`.`,
      `## Every check\n\nA problem is printed with one of these codes.\n\n### Files\n\n${codeList(FILE_CODES)}\n\n### Fields\n\n${codeList(FIELD_CODES)}\n\n### The record as a whole\n\n${codeList(RULES)}`,
    ].join('\n\n') + '\n'
  );
}
