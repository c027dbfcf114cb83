import type { Collection } from './collection.ts';
import type { CsvRow } from './csv.ts';
import type { Yaml } from './yaml.ts';

/** An entry as parsed, before its schema has seen it. */
export interface RawEntry {
  readonly collection: Collection;
  readonly id: string;
  readonly path: string;
  /** The front matter or YAML value. */
  readonly value: unknown;
  /** The text under the front matter; empty where there is none. */
  readonly body: string;
  readonly isMdx: boolean;
  /** The line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
  readonly place: Yaml['place'];
  /** Rows of a table's CSV, the header first. */
  readonly csv?: { readonly path: string; readonly rows: readonly CsvRow[] };
}

/** An entry whose fields its schema accepts, with the raw entry that knows their places in the file. */
export interface ValidEntry<Data> {
  readonly raw: RawEntry;
  readonly data: Data;
}
