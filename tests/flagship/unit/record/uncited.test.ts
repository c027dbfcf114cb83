import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordRoot } from '../../../../src/dispute.ts';
import { readFiles } from '../../../../src/record/core/read-folder.ts';
import { unreviewed, type Candidate, type Reviewed } from './statements/candidates.ts';
import { corpusOf } from './statements/statements.ts';
import { uncited } from './statements/uncited.ts';

const files = readFiles(recordRoot());
const found = uncited.find(corpusOf(recordRoot(), files));
const reviewed = parse(readFileSync('tests/flagship/unit/record/reviewed/uncited.yaml', 'utf8')) as Reviewed[];

const SENTENCE = 'The union asked for less.';
const atEnd = (text: string): string => `${text.trimEnd()}\n\n${SENTENCE}\n`;

/** How a sentence without a source gets into each kind of file. */
const PLANTED: ReadonlyMap<string, (text: string) => string> = new Map([
  ['events/2021-02-12-vaccination-sites.mdx', atEnd],
  ['issues/testing/index.mdx', atEnd],
  ['parties/cps.mdx', atEnd],
  ['pages/before.mdx', atEnd],
  ['pages/about.mdx', atEnd],
  ['lessons/l6/guide.mdx', atEnd],
  ['lessons/papers/privacy.mdx', atEnd],
  ['terms/mediation.mdx', (text) => text.replace(/^definition: .*$/m, `definition: ${SENTENCE}`)],
  ['rounds/fall-2020.mdx', (text) => text.replace(/^trigger: >-\n.*$/m, `$& ${SENTENCE}`)],
]);

describe('a sentence without a source', () => {
  const planted = files.map((file) => ({ ...file, text: PLANTED.get(file.name)?.(file.text) ?? file.text }));
  const then = uncited.find(corpusOf(recordRoot(), planted));

  it.each([...PLANTED.keys()])('is found in %s', (name) => {
    const isIt = ({ statement: { file, text } }: Candidate): boolean => file === name && text === SENTENCE;
    expect(found.some(isIt)).toBe(false);
    expect(then.some(isIt)).toBe(true);
  });
});

it('every sentence of the record that tells what happened has a source, or is in the list with the reason why not', () => {
  expect(unreviewed(uncited, found, reviewed).join('\n\n')).toBe('');
});

it('no event, round, issue, party or word of the glossary is in the list', () => {
  const listed = reviewed.flatMap(({ statements }) => statements.map(({ file }) => file));
  expect(listed.filter((file) => !/^(?:pages\/(?:about|accessibility)\.mdx|lessons\/)/.test(file))).toEqual([]);
});
