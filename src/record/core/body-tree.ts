import type { Root } from 'mdast';
import type { Place } from './diagnostic.ts';
import { parseBody, placeOf } from './parse-markdown.ts';

/** Whatever has a body in a file. */
interface HasBody {
  readonly body: string;
  readonly path: string;
}

/** A body as a tree, or why it cannot be parsed. */
export type Body = { readonly tree: Root } | { readonly unreadable: Place & { readonly reason: string } };

function parse({ body, path }: HasBody): Body {
  // Most entries (sources, ledgers) are fields only.
  if (body === '') return { tree: { type: 'root', children: [] } };
  try {
    return { tree: parseBody(body, path.endsWith('.mdx')) };
  } catch (error) {
    // The parser's own class is not exported by what we use; its fields are documented with it.
    if (!(error instanceof Error && 'reason' in error && typeof error.reason === 'string')) throw error;
    const { line, column } = error as { line?: number; column?: number };
    // Some reasons end with their place, counted from the start of the body; the report gives the file's lines instead.
    const [range = '', from = '1', at = '1'] = / \((\d+):(\d+)-\d+:\d+\)/.exec(error.reason) ?? [];
    return {
      unreadable: { reason: error.reason.replace(range, ''), ...placeOf({ line: line ?? Number(from), column: column ?? Number(at) }) },
    };
  }
}

const bodies = new WeakMap<HasBody, Body>();

/** The body of an entry, parsed once for all who ask. The tree is shared: do not change it. */
export function bodyOf(entry: HasBody): Body {
  const body = bodies.get(entry) ?? parse(entry);
  bodies.set(entry, body);
  return body;
}

/** The tree of an entry's body; `undefined` when it cannot be parsed, which the rule `unreadable-words` reports. */
export function treeOf(entry: HasBody): Root | undefined {
  const body = bodyOf(entry);
  return 'tree' in body ? body.tree : undefined;
}

/** Lets an entry have the body that was parsed for another form of it. */
export function shareBody<To extends HasBody>(from: HasBody, to: To): To {
  const body = bodies.get(from);
  if (body) bodies.set(to, body);
  return to;
}
