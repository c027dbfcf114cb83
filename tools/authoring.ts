/** `npm run authoring`: writes docs/authoring.md, the manual of whoever edits a record, from the schemas and the rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { FIELD_CODES, FILE_CODES, type CodeDescription } from '../src/record/check/codes.ts';
import { REGISTRY, RULES } from '../src/dispute.ts';
import type { Collection } from '../src/record/core/collection.ts';
import { COMPONENTS } from '../src/record/core/mdx-components.ts';
import * as schemas from '../src/record/collections/schemas.ts';
import { readComments, type Comments, type FieldComments } from './authoring/comments.ts';
import { isOptional, objectsIn, shapeOf, signOf } from './authoring/shapes.ts';

const ROOT = join(import.meta.dirname, '..');
/** Where the manual is kept. */
export const MANUAL = join(ROOT, 'docs', 'authoring.md');
const INTRO = join(import.meta.dirname, 'authoring', 'intro.md');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The fields of an object as a list, fields of fields indented below them. */
function fieldList(shape: z.core.$ZodShape, comments: FieldComments, where: string, indent: string): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const own = comments.get(name);
    if (!own?.text) throw new Error(`The field "${name}" of ${where} has no comment: write one over it in src/record/collections/`);
    // What the comment says already need not be said twice.
    const allowed = shapeOf(schema).replace(/, (at most \d+ characters)/g, (all, most: string) => (own.text.includes(most) ? '' : all));
    return [
      `${indent}- **\`${name}\`** (${isOptional(schema) ? 'optional; ' : ''}${allowed}): ${own.text}`,
      ...shapeList(objectsIn(schema), own, `${where}.${name}`, `${indent}  `),
    ];
  });
}

/** The fields under a field; where they may have several shapes, one list for each. */
function shapeList(objects: readonly z.ZodObject[], { shapes }: Comments, where: string, indent: string): string[] {
  return objects.flatMap((object, index) => {
    const comments = shapes[index] ?? new Map<string, Comments>();
    const all = object.shape as z.core.$ZodShape;
    if (objects.length === 1) return fieldList(all, comments, where, indent);
    const either = `${indent}- ${index === 0 ? 'either' : 'or'}`;
    const sign = signOf(object);
    if (!sign) return [either, ...fieldList(all, comments, where, `${indent}  `)];
    const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== sign.field));
    return [
      `${either} with **\`${sign.text}\`**: ${comments.get(sign.field)?.text ?? ''}`,
      ...fieldList(rest, comments, where, `${indent}  `),
    ];
  });
}

/** The chapter of one kind of entry. */
function chapter({ name: kind, heading, schema }: Collection, comments: ReadonlyMap<string, Comments>): string {
  const name = Object.entries(schemas).find(([, value]) => value === schema)?.[0] ?? '';
  const own = comments.get(name);
  if (!own?.text) throw new Error(`The schema of ${kind} has no comment: write one over it in src/record/collections/`);
  return [`### ${heading}`, '', sentence(own.text), '', ...shapeList([schema], own, kind, '')].join('\n');
}

const codeList = (codes: readonly CodeDescription[]): string =>
  codes.map(({ code, asks, severity }) => `- **\`${code}\`**${severity ? ` (${severity})` : ''}: ${asks}`).join('\n');

/** The whole manual. @throws when a field has no comment: its meaning must be written where the field is. */
export function authoring(): string {
  const comments = readComments(join(ROOT, 'src', 'record'));
  return (
    [
      '<!-- Written by `npm run authoring` from src/record/collections, src/record/check and tools/authoring/intro.md. Do not edit it here. -->',
      readFileSync(INTRO, 'utf8').trimEnd(),
      '## Every field\n\nFields without "optional" must be there. *Plain text* is one line without any marks. *Prose* may hold *italics*, **bold**, links and citations, and several paragraphs with an empty line between them.',
      ...REGISTRY.collections.map((collection) => chapter(collection, comments)),
      `## The words under the front matter\n\nMarkdown with headings from \`##\` down, lists, tables, links and citations. In files that end in \`.mdx\` these components may stand between paragraphs: ${COMPONENTS.map((name) => `\`<${name}>\``).join(', ')}. Files that hold none of them may end in \`.md\`.`,
      `## Every check\n\nA problem is printed with one of these codes.\n\n### Files\n\n${codeList(FILE_CODES)}\n\n### Fields\n\n${codeList(FIELD_CODES)}\n\n### The record as a whole\n\n${codeList(RULES)}`,
    ].join('\n\n') + '\n'
  );
}

if (import.meta.main) {
  writeFileSync(MANUAL, authoring());
  console.log('Wrote docs/authoring.md');
}
