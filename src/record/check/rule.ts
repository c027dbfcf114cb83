import type { z } from 'zod';
import type { Draft, Kind } from '../core/parse-files.ts';
import type { Place, Problem } from '../core/diagnostic.ts';
import type { SiteData, Target } from '../collections/schemas.ts';
import type { SCHEMAS } from './validate.ts';

/** An entry whose fields its schema accepts, with the draft that knows where they stand. */
export interface Sound<K extends Kind> {
  readonly draft: Draft;
  readonly data: z.infer<(typeof SCHEMAS)[K]>;
}

/** What a rule may look at: the drafts as written, the entries that are sound, and the ids that exist. */
export interface Context {
  /** All entries as written, in the order of the files. */
  readonly drafts: readonly Draft[];
  /** The entries of one kind whose fields are sound: the others have been told already. */
  readonly entries: <K extends Kind>(kind: K) => readonly Sound<K>[];
  /**
   * Ids of a target, those of unsound and unreadable entries included, so that one mistake is not told twice.
   * `undefined` when the file that lists them cannot be read: then nothing can be said about an id.
   */
  readonly ids: (target: Target) => ReadonlySet<string> | undefined;
  /** Issues whose ledger file exists, readable or not. */
  readonly ledgers: ReadonlySet<string>;
  /** `site.yaml`, when it is sound. */
  readonly site: SiteData | undefined;
}

/** What a rule tells: the place, what is wrong in one sentence without a full stop, and what to change. */
export type Finding = Pick<Problem, 'path' | 'line' | 'column' | 'message' | 'hint'>;

/** The words of a finding. */
export type Told = Pick<Finding, 'message' | 'hint'>;

/** One rule of a sound record. */
export interface Rule {
  /** Its name in problems, and the name of its file. */
  readonly code: string;
  /** What it asks, in one sentence for the author's manual. */
  readonly asks: string;
  /** A warning does not stop the build. */
  readonly severity?: 'warning';
  readonly check: (context: Context) => Iterable<Finding>;
}

/** A finding at a field of a draft; with no field, at its start. */
export function atField(draft: Draft, field: readonly PropertyKey[], told: Told): Finding {
  return { path: draft.path, ...draft.place(field), ...told };
}

/** A finding at the top of a draft's file. */
export function atFile(draft: Draft, told: Told): Finding {
  return { path: draft.path, line: 1, column: 1, ...told };
}

/** A finding at a place in a draft's body, counted from the body's first line. */
export function atPlace(draft: Draft, place: Place, told: Told): Finding {
  return { path: draft.path, line: draft.bodyLine + place.line - 1, column: place.column, ...told };
}

/** A finding at an offset of a draft's body. */
export function atOffset(draft: Draft, offset: number, told: Told): Finding {
  const lines = draft.body.slice(0, offset).split('\n');
  return atPlace(draft, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, told);
}
