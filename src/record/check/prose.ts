import type { Root } from 'mdast';
import type { Draft } from '../core/parse-files.ts';
import type { Place } from '../core/diagnostic.ts';
import { findWords, type FieldWords } from '../core/walk-schema.ts';
import { parseBody, placeOf } from '../core/parse-markdown.ts';
import { SCHEMAS } from './validate.ts';

/** A body as a tree, or why it cannot be read. */
export type Body = { readonly tree: Root } | { readonly unreadable: Place & { readonly reason: string } };

const BODIES = new WeakMap<Draft, Body>();

function parse(draft: Draft): Body {
  // Most drafts (sources, ledgers) are fields only.
  if (draft.body === '') return { tree: { type: 'root', children: [] } };
  try {
    return { tree: parseBody(draft.body, draft.isMdx) };
  } catch (error) {
    // The parser's own class is not exported by what we use; its fields are documented with it.
    if (!(error instanceof Error && 'reason' in error && typeof error.reason === 'string')) throw error;
    const { line, column } = error as { line?: number; column?: number };
    // Some reasons end with their place, counted from the start of the body: it is told with the file's lines instead.
    const [range = '', from = '1', at = '1'] = / \((\d+):(\d+)-\d+:\d+\)/.exec(error.reason) ?? [];
    return {
      unreadable: { reason: error.reason.replace(range, ''), ...placeOf({ line: line ?? Number(from), column: column ?? Number(at) }) },
    };
  }
}

/** The body of a draft, parsed once for all rules. */
export function bodyOf(draft: Draft): Body {
  const body = BODIES.get(draft) ?? parse(draft);
  BODIES.set(draft, body);
  return body;
}

/** The tree of a draft's body; `undefined` when it cannot be read, which `unreadable-words` tells. */
export function treeOf(draft: Draft): Root | undefined {
  const body = bodyOf(draft);
  return 'tree' in body ? body.tree : undefined;
}

/** All words for readers in a draft's fields. */
export function fieldWords(draft: Draft): readonly FieldWords[] {
  return findWords(SCHEMAS[draft.kind], draft.raw);
}

/** A text somewhere in an entry's fields. */
export interface FieldText {
  readonly text: string;
  readonly field: readonly PropertyKey[];
}

/** Every text in a value, words or not: for marks that may stand anywhere. */
export function* allTexts(value: unknown, field: readonly PropertyKey[] = []): Iterable<FieldText> {
  if (typeof value === 'string') yield { text: value, field };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* allTexts(item, [...field, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* allTexts(item, [...field, key]);
}
