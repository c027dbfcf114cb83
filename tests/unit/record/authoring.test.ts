import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CODES, REGISTRY, checkFiles } from '../../../src/dispute.ts';
import { readFiles, type FileText } from '../../../src/record/core/read-folder.ts';
import { formatDiagnostics } from '../../../src/record/core/diagnostic.ts';
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

  it.each(REGISTRY.collections)('$name: the schema and every field have one', ({ name: kind, schema }) => {
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

  it('gives examples that are valid', () => {
    const root = join(import.meta.dirname, '../../sites/harbor/record');
    expect(added?.map(({ name }) => name)).toEqual(['events/2014-07-14-engine-keeps-boat-in.mdx', 'sources/added.yaml']);
    expect(formatDiagnostics(checkFiles(root, [...readFiles(root), ...(added ?? [])]).diagnostics)).toBe('0 errors, 0 warnings');
  });

  it('gives a first record that is valid as it is', () => {
    const files = (first ?? []).map((file) => ({ ...file, name: file.name.replace('my-record/', '') }));
    const { diagnostics, record } = checkFiles('my-record', files);
    expect(formatDiagnostics(diagnostics)).toBe('0 errors, 0 warnings');
    expect([record?.parties.length, record?.rounds.length, record?.events.length, record?.sources.length]).toEqual([2, 1, 1, 1]);
  });
});
