import { expect, it } from 'vitest';
import { checkFiles } from '../../../src/dispute.ts';
import { termFinder, termsIn } from '../../../src/markdown/glossary-links.ts';
import { readFiles } from '../../../src/record/core/read-folder.ts';
import type { DisputeRecord } from '../../../src/record/index.ts';

const ROOT = 'tests/sites/harbor/record';

/** The small record with more terms: the front matter of each by its id. */
function withTerms(terms: Readonly<Record<string, string>>): DisputeRecord {
  const added = Object.entries(terms).map(([id, front]) => ({
    path: `${ROOT}/terms/${id}.mdx`,
    name: `terms/${id}.mdx`,
    text: `---\ndefinition: A word.\n${front}\n---\n`,
  }));
  const { record, diagnostics } = checkFiles(ROOT, [...readFiles(ROOT), ...added]);
  expect(diagnostics).toEqual([]);
  if (!record) throw new Error('No record');
  return record;
}

/** The words that a page of this text links, as `term: words`. */
const linked = (record: DisputeRecord, text: string): string[] =>
  termFinder(record)(text).flatMap((node) =>
    node.type === 'link'
      ? [
          `${String(node.data?.hProperties?.['data-term'])}: ${node.children.map((child) => ('value' in child ? child.value : '')).join('')}`,
        ]
      : [],
  );

it('finds no term within a word, in any script', () => {
  const record = withTerms({ hour: 'title: час', born: 'title: née' });
  expect(linked(record, 'Это часть договора. Les années passent.')).toEqual([]);
  expect(linked(record, 'Ровно час.')).toEqual(['hour: час']);
  expect(linked(record, 'Mme Roux, née Petit')).toEqual(['born: née']);
  expect(linked(record, 'néé, née-e, _née')).toEqual([]);
});

it('finds no term within a longer name that is not the term', () => {
  const record = withTerms({ trustees: 'title: Board of Trustees\nnotIn: [river board of trustees]' });
  expect(linked(record, 'The River Board of Trustees met. Then the Board of Trustees voted.')).toEqual(['trustees: Board of Trustees']);
  expect(termsIn(record, 'The river board of trustees met.').map(({ id }) => id)).not.toContain('trustees');
});

it('gives the longer name to its own term where it has one', () => {
  const record = withTerms({ trustees: 'title: Board of Trustees', river: 'title: River Board of Trustees' });
  expect(linked(record, 'The river board of trustees asked the board of trustees. The river board of trustees left.')).toEqual([
    'river: river board of trustees',
    'trustees: board of trustees',
  ]);
});
