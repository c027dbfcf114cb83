import type { Draft } from '../../core/parse-files.ts';
import { RESERVED_PAGES } from '../../core/routes.ts';
import { atField, atFile, type Finding, type Rule } from '../rule.ts';
import { targetNames } from '../target-names.ts';

interface Named {
  readonly id: string;
  readonly draft: Draft;
  /** Where the id is written; nowhere when it is the file's name. */
  readonly field?: readonly PropertyKey[];
}

/** Two ids that differ only in case are one address on many machines. */
function* collisions(what: string, all: readonly Named[]): Iterable<Finding> {
  const first = new Map<string, Named>();
  for (const named of all) {
    const key = named.id.toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, named);
      continue;
    }
    const at = other.draft.place(other.field ?? []);
    const where = other.field ? `${other.draft.path}:${String(at.line)}` : other.draft.path;
    const told = {
      message:
        other.id === named.id ? `two ${what} have the id "${named.id}"` : `the ids "${named.id}" and "${other.id}" differ only in case`,
      hint: `The other is ${where}: give one of them another id, or merge them.`,
    };
    yield named.field ? atField(named.draft, named.field, told) : atFile(named.draft, told);
  }
}

/** The items of a list in a draft's fields that are named by one of their keys. */
function namedIn(draft: Draft, list: string, key: string): Named[] {
  const items: unknown = typeof draft.raw === 'object' && draft.raw !== null ? (draft.raw as Record<string, unknown>)[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index): Named[] => {
    const id: unknown = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
    return typeof id === 'string' ? [{ id, draft, field: [list, index, key] }] : [];
  });
}

export const idCollision: Rule = {
  code: 'id-collision',
  asks: 'No two entries of a kind have the same id, not even in another case; no page has the name of a list of the site.',
  *check({ drafts }) {
    for (const [kind, group] of Map.groupBy(drafts, (draft) => draft.kind)) {
      if (kind === 'site') {
        for (const draft of group) for (const list of ['bands', 'decisions', 'groups']) yield* collisions(list, namedIn(draft, list, 'id'));
      } else if (kind === 'ledgers') {
        for (const draft of group) yield* collisions('entries of this ledger', namedIn(draft, 'rounds', 'round'));
      } else {
        yield* collisions(
          targetNames(kind),
          group.map((draft) => ({ id: draft.id, draft, ...(kind === 'sources' && { field: ['id'] }) })),
        );
      }
      if (kind !== 'pages') continue;
      for (const draft of group) {
        if (RESERVED_PAGES.has(draft.id))
          yield atFile(draft, {
            message: `the address /${draft.id}/ belongs to a page that the site makes itself`,
            hint: 'Rename the file: its name is its address.',
          });
      }
    }
  },
};
