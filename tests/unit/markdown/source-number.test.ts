import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readRecord } from '../../../src/dispute.ts';
import { proseToHtml } from '../../../src/markdown/inline.ts';
import { entryAt, numberSources, sourceNumber, UnnumberedSourceError } from '../../../src/markdown/source-number.ts';

const folder = mkdtempSync(join(tmpdir(), 'number-'));
cpSync('tests/sites/harbor/record', join(folder, 'record'), { recursive: true });
symlinkSync(join(folder, 'record'), join(folder, 'link'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('numbers sources in the order given, each once', () => {
  expect([...numberSources(['b', 'a', 'b'])]).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});

it.each(['record', 'link'])('finds the entry of a file, in a record outside the project too: %s', (name) => {
  const { record } = readRecord(join(folder, name));
  if (!record) throw new Error('No record');
  const file = (path: string): string => join(folder, 'record', path);
  expect(entryAt(record, file('events/2014-04-02-line-offers-four.mdx'))).toBe(record.event('2014-04-02-line-offers-four'));
  expect(entryAt(record, file('issues/crew-size/index.mdx'))).toBe(record.issue('crew-size'));
  expect(entryAt(record, file('site.yaml'))).toBeUndefined();
});

it('finds the number of a source, and stops at a source without one: a citation must lead to its source', () => {
  const numbering = numberSources(['gazette']);
  expect(sourceNumber(numbering, 'gazette', '/timeline/vote/')).toBe(1);
  expect(() => sourceNumber(numbering, 'letter', '/timeline/vote/')).toThrow(UnnumberedSourceError);
  expect(() => sourceNumber(numbering, 'letter', '/timeline/vote/')).toThrow(/\/timeline\/vote\/.*"letter"/);
});

it('renders no citation without a number', () => {
  const context = { numbering: numberSources(['gazette']), page: '/timeline/vote/' };
  expect(proseToHtml('They met. [@gazette]', context)).toContain('href="#source-gazette"');
  expect(() => proseToHtml('They met. [@letter]', context)).toThrow('The page /timeline/vote/ cites "letter"');
});
