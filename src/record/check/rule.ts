import type { Draft } from '../read.ts';
import type { DisputeRecord } from '../record.ts';
import type { Problem } from '../problem.ts';
import type { Target } from '../schema/index.ts';

/** What a rule may look at: the drafts as written, the linked record of all that is sound, and the ids that exist. */
export interface Context {
  readonly drafts: readonly Draft[];
  readonly record: DisputeRecord;
  /** Ids of every target, those of unsound entries included, so that one mistake is not told twice. */
  readonly ids: (target: Target) => ReadonlySet<string>;
  /** The drafts of one kind. */
  readonly of: (kind: Draft['kind']) => readonly Draft[];
}

/** One rule of a sound record. */
export interface Rule {
  /** Its name in problems, and the name of its file. */
  readonly code: string;
  /** What it asks, in one sentence for the author's manual. */
  readonly asks: string;
  readonly check: (context: Context) => Iterable<Problem>;
}

/** A problem at a field of a draft. */
export function problemAt(
  draft: Draft,
  field: readonly PropertyKey[],
  told: { readonly code: string; readonly message: string; readonly hint: string; readonly severity?: Problem['severity'] },
): Problem {
  return { path: draft.path, ...draft.place(field), severity: 'error', ...told };
}
