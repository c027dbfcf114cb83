/** The text of a page as the index keeps it: a zipped file a page, read at build time and in the browser alike. */

/** What the index keeps of a page. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Headings with an id, with the place of their first word in the text. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

const MAGIC = 'pagefind_dcd';

/** Reads an unzipped fragment. @throws when the file is not one of the index in use. */
export function readFragment(text: string): Fragment {
  if (!text.startsWith(MAGIC)) throw new Error('The search index has another shape than expected: its version changed.');
  return JSON.parse(text.slice(MAGIC.length)) as Fragment;
}
