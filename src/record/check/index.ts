import type { FileText } from '../core/read-folder.ts';
import type { Problem } from '../core/diagnostic.ts';
import { readDrafts, type Draft, type Kind, type Reading } from '../core/parse-files.ts';
import { readPublished } from '../core/published.ts';
import { linkRecord, type DisputeRecord, type Judged } from '../model.ts';
import type { SiteData, Target } from '../collections/schemas.ts';
import type { Context, Sound } from './rule.ts';
import { RULES } from './rules/index.ts';
import { judge } from './validate.ts';

/** What checking gives: every problem, and the record when `site.yaml` at least is sound. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly record: DisputeRecord | undefined;
}

const LISTS = ['bands', 'decisions', 'groups'] as const;

/** Ids listed in `site.yaml` as written, whether or not the rest of the file is sound. */
function listed(site: Draft, list: (typeof LISTS)[number]): string[] {
  const items = (site.raw as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}

/** The ids that exist, by target; `undefined` for a target whose list could not be read. */
function idsOf({ drafts, lost }: Reading): Context['ids'] {
  const site = drafts.find(({ kind }) => kind === 'site');
  const ids = new Map<Target, Set<string>>(site ? LISTS.map((list) => [list, new Set(listed(site, list))]) : []);
  for (const { kind, id } of [...drafts, ...lost]) {
    if (kind === 'site' || kind === 'ledgers') continue;
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  }
  const sourcesLost = lost.some(({ kind }) => kind === 'sources');
  return (target) => {
    if (target === 'sources' && sourcesLost) return undefined;
    if (!site && LISTS.some((list) => list === target)) return undefined;
    return ids.get(target) ?? new Set();
  };
}

/** Reads, judges, links and checks a record. Pure: gives all problems at once and throws for none of them. */
export function checkRecord(root: string, files: readonly FileText[]): Checked {
  const reading = readDrafts(files);
  const { drafts } = reading;
  const { published, problems: unreadable } = readPublished(files);
  const problems: Problem[] = [...reading.problems, ...unreadable];
  const judged: Judged[] = [];
  for (const draft of drafts) {
    const { data, problems: wrong } = judge(draft);
    problems.push(...wrong);
    if (wrong.length === 0) judged.push({ draft, data });
  }
  const site = judged.find(({ draft }) => draft.kind === 'site')?.data as SiteData | undefined;
  const sound = Map.groupBy(judged, ({ draft }) => draft.kind);
  const context: Context = {
    drafts,
    entries: <K extends Kind>(kind: K) => (sound.get(kind) ?? []) as readonly Sound<K>[],
    ids: idsOf(reading),
    ledgers: new Set([...drafts, ...reading.lost].filter(({ kind }) => kind === 'ledgers').map(({ id }) => id)),
    site,
  };
  for (const { code, severity = 'error', check } of RULES) {
    for (const finding of check(context)) problems.push({ ...finding, code, severity });
  }
  return { problems, record: site && { ...linkRecord(root, judged), published } };
}
