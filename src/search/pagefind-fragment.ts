/** A fragment of Pagefind's index: the text of one page in a gzipped file, read at build time and in the browser alike. */

/** What Pagefind keeps of a page. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Headings with an id; `location` is the position of their first word in the text. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

const MAGIC = 'pagefind_dcd';

/** Parses an unzipped fragment. @throws when the file has another format than that of the version in use. */
export function parseFragment(text: string): PagefindFragment {
  if (!text.startsWith(MAGIC)) throw new Error('A fragment of Pagefind has an unknown format: its version changed.');
  return JSON.parse(text.slice(MAGIC.length)) as PagefindFragment;
}
