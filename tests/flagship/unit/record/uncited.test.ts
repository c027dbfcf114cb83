import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordRoot } from '../../../../src/dispute.ts';
import { readFiles, type FileText } from '../../../../src/record/core/read-folder.ts';
import { unreviewed, type Candidate, type Reviewed } from './statements/candidates.ts';
import { corpusOf } from './statements/statements.ts';
import { uncited } from './statements/uncited.ts';

const files = readFiles(recordRoot());
const found = uncited.find(corpusOf(recordRoot(), files));
const reviewed = parse(readFileSync('tests/flagship/unit/record/reviewed/uncited.yaml', 'utf8')) as Reviewed[];

/** A text of a file, another in its place, and the sentence that then has no source. */
const PLANTED = [
  {
    file: 'events/2021-02-12-vaccination-sites.mdx',
    from: 'not shots given.[@fox32-2021-02-12-vaccination-sites]',
    to: 'not shots given.',
    sentence: 'They count offers, not shots given.',
  },
  { file: 'terms/mediation.mdx', from: '[@abc7-2021-01-27-mediation]', to: '', sentence: 'Both sides agreed to it on January 27, 2021.' },
  {
    file: 'rounds/fall-2020.mdx',
    from: '[@cps-2020-07-17-framework-release]',
    to: '',
    sentence: 'Two days later the district published a plan for part-time classes.',
  },
  { file: 'pages/before.mdx', from: '[@cps-stats-2018-19]', to: '', sentence: 'About 77% came from low-income families.' },
  {
    file: 'pages/about.mdx',
    from: 'This site sets no cookies.',
    to: 'The union asked for less. This site sets no cookies.',
    sentence: 'The union asked for less.',
  },
  {
    file: 'lessons/papers/privacy.mdx',
    from: 'A student reads or prints.',
    to: 'Members voted to wait.',
    sentence: 'Members voted to wait.',
  },
];

/** A file with the texts planted that are for it. */
function planted({ name, text }: FileText): string {
  return PLANTED.filter(({ file }) => file === name).reduce((rest, { from, to }) => {
    if (!rest.includes(from)) throw new Error(`${name} does not hold "${from}" any more`);
    return rest.replace(from, to);
  }, text);
}

describe('a sentence without a source', () => {
  const then = uncited.find(
    corpusOf(
      recordRoot(),
      files.map((file) => ({ ...file, text: planted(file) })),
    ),
  );

  it.each(PLANTED)('is found in $file', ({ file, sentence }) => {
    const isIt = ({ statement }: Candidate): boolean => statement.file === file && statement.text === sentence;
    expect(found.some(isIt)).toBe(false);
    expect(then.some(isIt)).toBe(true);
  });
});

it('every sentence of the record that tells what happened has a source, or is in the list with the reason why not', () => {
  expect(unreviewed(uncited, found, reviewed).join('\n\n')).toBe('');
});

it('no event, round, issue, party or word of the glossary is in the list', () => {
  const listed = reviewed.flatMap(({ statements }) => statements.map(({ file }) => file));
  expect(listed.filter((file) => !/^(?:pages\/about\.mdx|lessons\/)/.test(file))).toEqual([]);
});
