import type { z } from 'zod';

/** An entry of the record: its id, its typed fields, its body, and the file it comes from. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  /** The text under the front matter, as written; empty where there is none. */
  readonly body: string;
  /** The file, relative to the working folder. */
  readonly path: string;
}

/** The lists of `site.yaml` that entries are sorted by. */
export interface SiteOrder {
  readonly rounds: readonly string[];
  readonly sides: readonly string[];
  readonly groups: readonly { readonly id: string }[];
  readonly charts: readonly string[];
  readonly answers: readonly string[];
}

/** What search knows of an entry apart from the text of its page. */
export interface SearchFields {
  readonly title: string;
  /** Other names it is looked up by. */
  readonly names?: readonly string[];
  readonly summary?: string;
  /** Prose that follows the summary; its citations and marks are taken out. */
  readonly prose?: string;
  /** EDTF. */
  readonly date?: string;
  readonly parties?: readonly string[];
  readonly issues?: readonly string[];
  readonly round?: string | undefined;
}

/**
 * One kind of entry: all that the rest of the generator needs to know of it. Methods take the data that `schema` gives.
 * @see docs/add-a-collection.md
 */
export interface Collection<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  /** Plural, as other schemas refer to it: `reference('events')`. */
  readonly name: Name;
  /** One entry in a message of a check: "event". */
  readonly noun: string;
  /** Several of them; the noun with "s" by default. */
  readonly nouns?: string;
  /** The title of its chapter in the author's manual. */
  readonly heading: string;
  /**
   * Where its files are in the record: `events/:id.{md,mdx}`. The parts after a colon, joined by "/", are the id; a star
   * matches any name. A file with neither has the collection's name as id.
   */
  readonly files: string;
  readonly schema: Schema;
  /** One file holds a list of entries, each with its own `id`. */
  readonly isList?: true;
  /** A CSV file of the same name holds the rows. */
  readonly hasRows?: true;
  /** Ids belong to another collection or to nothing, so they are not checked as addresses. */
  readonly borrowsIds?: true;
  /** Bodies are rendered by Astro: the collection is a content collection too. */
  readonly isRendered?: true;
  /** The page of an entry, made by a helper of `core/routes.ts`. */
  readonly href?: (id: string) => string;
  /** Further pages that come with an entry. */
  readonly alsoAt?: readonly ((id: string) => string)[];
  /** The page that lists all entries, where it is not one of the fixed pages. */
  readonly listHref?: string;
  /** What readers call one entry, in lists that mix collections. */
  readonly label?: () => string;
  /** Its place among the collections in the list of what cites a source, from 1; without one it is not listed. */
  readonly backlinkRank?: number;
  title?(data: z.infer<Schema>): string;
  /** When it happened (EDTF): on pages as of an earlier day it is left out. */
  date?(data: z.infer<Schema>): string;
  /** From when it was known (EDTF), where that is after its date: on pages as of an earlier day it is left out, too. */
  knownFrom?(data: z.infer<Schema>): string | undefined;
  /** For `Array.sort`; the order of the files by default. */
  compare?(a: Entry<z.infer<Schema>>, b: Entry<z.infer<Schema>>, site: SiteOrder): number;
  /** The whole list in order, where no comparison of two entries gives it; takes the place of `compare`. */
  arrange?<E extends Entry<z.infer<Schema>>>(entries: readonly E[]): E[];
  /** Lists it in the A to Z, with this note after the title. */
  azNote?(entry: Entry<z.infer<Schema>>): string;
  /** What search knows of an entry; for issues the entry has its ledger, for tables its rows. */
  search?(entry: Entry<z.infer<Schema>>): SearchFields;
}

/** The typed fields of a collection's entries. */
export type DataOf<C extends Collection> = z.infer<C['schema']>;

/** Declares a collection; its name and the types of its fields are inferred. */
export function defineCollection<const Name extends string, Schema extends z.ZodObject>(
  collection: Collection<Name, Schema>,
): Collection<Name, Schema> {
  return collection;
}
