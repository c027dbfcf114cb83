import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkRecord } from '../../../src/record/check/index.ts';
import { CODES } from '../../../src/record/check/codes.ts';
import { readFiles, type FileText } from '../../../src/record/core/read-folder.ts';
import { formatProblems } from '../../../src/record/core/diagnostic.ts';
import { SCHEMAS } from '../../../src/record/check/validate.ts';
import { line, reference } from '../../../src/record/core/fields.ts';
import { findReferences, findWords } from '../../../src/record/core/walk-schema.ts';
import { descriptionOf, objectsIn } from '../../../tools/authoring/shapes.ts';
import { MANUAL, authoring } from '../../../tools/authoring/manual.ts';

describe('descriptions of fields', () => {
  /** Every field of an object and of the objects inside it, by its path. */
  const fieldsOf = (object: z.ZodObject, path: string): [string, z.core.$ZodType][] =>
    Object.entries(object.shape as z.core.$ZodShape).flatMap(([name, schema]) => [
      [`${path}.${name}`, schema] as [string, z.core.$ZodType],
      ...objectsIn(schema).flatMap((inner) => fieldsOf(inner, `${path}.${name}`)),
    ]);

  it.each(Object.entries(SCHEMAS))('%s: the schema and every field have one', (kind, schema) => {
    expect(descriptionOf(schema, kind)).toMatch(/\S/);
    const undescribed = fieldsOf(schema, kind).filter(([, field]) => !z.globalRegistry.get(field)?.description);
    expect(undescribed.map(([path]) => path)).toEqual([]);
  });

  it('throws for a field without one, naming the field', () => {
    expect(() => descriptionOf(line(20).optional(), 'events.title')).toThrow('"events.title" has no description');
    // A description of the text inside says nothing of the field.
    expect(() => descriptionOf(line(20).describe('Its title.').optional(), 'events.title')).toThrow('no description');
  });

  it('does not hide a reference or words from the checks', () => {
    const schema = z.strictObject({ a: reference('terms').describe('An id.'), b: line(9).max(5).describe('Words.').optional() });
    expect(findReferences(schema, { a: 'x', b: 'y' })).toEqual([{ target: 'terms', id: 'x', field: ['a'] }]);
    expect(findWords(schema, { a: 'x', b: 'y' })).toEqual([{ kind: 'line', text: 'y', field: ['b'] }]);
  });
});

describe("the author's manual", () => {
  const manual = authoring();

  it('is current: run `npm run docs:schema` after a change to a schema or a rule', () => {
    expect(readFileSync(MANUAL, 'utf8')).toBe(manual);
  });

  it('names every code', () => {
    for (const { code } of CODES) expect(manual).toContain(`\`${code}\``);
  });

  const examples = [...manual.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)].map(([, name = '', text = '']): FileText => ({
    name,
    path: name,
    text,
  }));
  const [first, added] = [true, false].map((own) => examples.filter(({ name }) => name.startsWith('my-record/') === own));

  it('gives examples that are sound', () => {
    const root = join(import.meta.dirname, '../../sites/harbor/record');
    expect(added?.map(({ name }) => name)).toEqual(['events/2014-07-14-engine-keeps-boat-in.mdx', 'sources/added.yaml']);
    expect(formatProblems(checkRecord(root, [...readFiles(root), ...(added ?? [])]).problems)).toBe('0 errors, 0 warnings');
  });

  it('gives a first record that is sound as it stands', () => {
    const files = (first ?? []).map((file) => ({ ...file, name: file.name.replace('my-record/', '') }));
    const { problems, record } = checkRecord('my-record', files);
    expect(formatProblems(problems)).toBe('0 errors, 0 warnings');
    expect([record?.parties.length, record?.rounds.length, record?.events.length, record?.sources.length]).toEqual([2, 1, 1, 1]);
  });
});
