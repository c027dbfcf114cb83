import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutCitations } from '../../../../src/record/core/parse-markdown.ts';
import { indexRuns, sharedRuns } from '../../../originality.ts';
import { flagship } from '../record.ts';

const REPORTS = '../shared/reports';

/** Every text of an entry: its fields that hold words, and its body. */
function* texts(value: unknown, key = ''): Iterable<string> {
  if (key === 'quotes') return;
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* texts(item);
  else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) yield* texts(inner, name);
}

describe('the finder of borrowed words', () => {
  const theirs = indexRuns([
    'The port’s board voted late on Tuesday to close the north pier until the storm season ends, a spokesman said.',
  ]);

  it.each([
    [
      'eight words in a row, whatever their capitals and marks',
      'Then the board VOTED late, on Tuesday, to close the north pier.',
      ['board voted late on tuesday to close the', 'voted late on tuesday to close the north', 'late on tuesday to close the north pier'],
    ],
    ['seven words are free', 'They voted late on Tuesday to close the south pier.', []],
    ['a quotation is free', 'He wrote that it "voted late on Tuesday to close the north pier until" spring.', []],
    ['citations do not hide a loan', 'It voted late on Tuesday[@paper] to close the north pier.', []],
    ['nor do words of ours between', 'The board of the port voted, late on the same Tuesday, to close a pier.', []],
  ])('%s', (_, ours, expected) => {
    const found = sharedRuns(withoutCitations(ours), theirs);
    if (ours.includes('[@')) expect(found).not.toEqual([]);
    else expect(expected.every((run) => found.includes(run)) && (expected.length > 0 || found.length === 0)).toBe(true);
  });
});

describe('the words of the record are its own', () => {
  const there = existsSync(REPORTS);

  it(
    there
      ? 'no run of eight words stands in the news reports it was started from'
      : `the reports in ${REPORTS} are not here: only the finder was tested`,
    () => {
      if (!there) {
        expect(
          sharedRuns('one two three four five six seven eight', indexRuns(['One, two, three, four, five, six, seven, eight!'])),
        ).toHaveLength(1);
        return;
      }
      const files = readdirSync(REPORTS).filter((file) => file.endsWith('.txt'));
      expect(files.length).toBeGreaterThan(0);
      const theirs = indexRuns(files.map((file) => readFileSync(join(REPORTS, file), 'utf8')));
      expect(theirs.size).toBeGreaterThan(500);
      const entries = [
        ...flagship.events,
        ...flagship.rounds,
        ...flagship.issues,
        ...flagship.parties,
        ...flagship.terms,
        ...flagship.pages,
        ...flagship.charts,
        ...flagship.tables,
      ];
      const borrowed = entries.flatMap((entry) =>
        [...texts(entry.data), ...('ledger' in entry ? texts(entry.ledger) : []), entry.body]
          .flatMap((text) => sharedRuns(withoutCitations(text), theirs))
          .map((run) => `${entry.path}: ${run}`),
      );
      expect(borrowed).toEqual([]);
    },
  );
});
