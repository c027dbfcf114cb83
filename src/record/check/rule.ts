import type { Collection, DataOf } from '../core/collection.ts';
import type { Diagnostic, Place } from '../core/diagnostic.ts';
import type { RawEntry, ValidEntry } from '../core/raw-entry.ts';
import type { Registry } from '../core/registry.ts';
import type { SiteData } from '../collections/site/schema.ts';

/** What a rule may look at. */
export interface Context {
  readonly registry: Registry;
  /** All entries as parsed, in the order of the files. */
  readonly rawEntries: readonly RawEntry[];
  /** The entries of a collection whose fields are valid; diagnostics of the others exist already. */
  readonly entries: <C extends Collection>(collection: C) => readonly ValidEntry<DataOf<C>>[];
  /**
   * Ids that a schema may refer to under this name, those of invalid and unparsed entries included, so that one mistake
   * is reported once. `undefined` when the file that lists them could not be parsed: then no id is known to be wrong.
   */
  readonly ids: (target: string) => ReadonlySet<string> | undefined;
  /** `site.yaml`, when it is valid. */
  readonly site: SiteData | undefined;
}

/** What a rule reports: the place, what is wrong in one sentence without a full stop, and what to change. */
export type Report = Pick<Diagnostic, 'path' | 'line' | 'column' | 'message' | 'hint'>;

/** The text of a report. */
export type ReportText = Pick<Report, 'message' | 'hint'>;

/** One validation rule. */
export interface Rule {
  /** Its code in diagnostics, and the name of its file. */
  readonly code: string;
  /** What it asks, in one sentence for the author's manual. */
  readonly asks: string;
  /** A warning does not stop the build. */
  readonly severity?: 'warning';
  readonly check: (context: Context) => Iterable<Report>;
}

/** A report at a field of an entry; with no field, at its start. */
export function atField(raw: RawEntry, field: readonly PropertyKey[], text: ReportText): Report {
  return { path: raw.path, ...raw.place(field), ...text };
}

/** A report at the top of an entry's file. */
export function atFile(raw: RawEntry, text: ReportText): Report {
  return { path: raw.path, line: 1, column: 1, ...text };
}

/** A report at a place in an entry's body, counted from the body's first line. */
export function atPlace(raw: RawEntry, place: Place, text: ReportText): Report {
  return { path: raw.path, line: raw.bodyLine + place.line - 1, column: place.column, ...text };
}

/** A report at an offset of an entry's body. */
export function atOffset(raw: RawEntry, offset: number, text: ReportText): Report {
  const lines = raw.body.slice(0, offset).split('\n');
  return atPlace(raw, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, text);
}
