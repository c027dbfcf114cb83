import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { getRecord } from '../record/index.ts';
import { entryAt, numberingOf } from './source-number.ts';
import { termFinder } from './glossary-links.ts';
import { setWords } from './transform.ts';

/**
 * Remark plugin: the record's marks in a body become links with the numbers of the entry's page.
 * Works for `.mdx` and `.md`, because it changes the tree and needs no component.
 */
export function remarkRecord(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const record = getRecord();
    const entry = entryAt(record, file.path);
    if (!entry) return;
    const isTerm = record.terms.some((term) => term.path === entry.path);
    setWords(tree, { numbering: numberingOf(entry), terms: termFinder(record, isTerm ? entry.id : undefined) });
  };
}
