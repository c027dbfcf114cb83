import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { treeOf } from '../record/core/body-tree.ts';
import type { DisputeRecord, Entry } from '../record/index.ts';
import { entryAt, numberingOf } from './source-number.ts';
import { termFinder } from './glossary-links.ts';
import { setWords } from './transform.ts';

/** The text to render for a body that the checks have parsed already: {@link remarkRecord} puts their tree in its place. */
export const PARSED_BODY = '';

/** Puts the tree of the checks in the place of one. It is shared, so the plugins change a copy. */
function useParsedBody(tree: Root, entry: Entry<unknown>): void {
  const parsed = treeOf(entry);
  if (parsed) tree.children = structuredClone(parsed).children;
}

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
    if (file.value === PARSED_BODY) useParsedBody(tree, entry);
    const isTerm = record.terms.some((term) => term.path === entry.path);
    setWords(tree, { page: entry.path, numbering: numberingOf(entry), terms: termFinder(record, isTerm ? entry.id : undefined) });
  };
}
