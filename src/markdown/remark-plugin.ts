import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { DisputeRecord } from '../record/index.ts';
import { entryAt, numberingOf } from './source-number.ts';
import { termFinder } from './glossary-links.ts';
import { setWords } from './transform.ts';

/**
 * Makes a remark plugin: the record's marks in a body become links with the numbers of the entry's page.
 * Works for `.mdx` and `.md`, because it changes the tree and needs no component.
 * @param getRecord asked for each body, because in development the record changes.
 */
export function remarkRecord(getRecord: () => DisputeRecord): () => (tree: Root, file: VFile) => void {
  return () => (tree, file) => {
    const record = getRecord();
    const entry = entryAt(record, file.path);
    if (!entry) return;
    const isTerm = record.terms.some((term) => term.path === entry.path);
    setWords(tree, { page: entry.path, numbering: numberingOf(entry), terms: termFinder(record, isTerm ? entry.id : undefined) });
  };
}
