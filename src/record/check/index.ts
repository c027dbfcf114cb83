import type { FileText } from '../files.ts';
import { readDrafts, type Draft } from '../read.ts';
import { linkRecord, type DisputeRecord, type Judged } from '../record.ts';
import type { Problem } from '../problem.ts';
import type { SiteData, Target } from '../schema/index.ts';
import { RULES } from './rules/index.ts';
import { isKnown, judge, type KnownKind } from './schema.ts';
import type { Context } from './rule.ts';

/** What checking gives: every problem, and the record when `site.yaml` at least is sound. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly record: DisputeRecord | undefined;
}

const LISTS = ['bands', 'decisions', 'groups'] as const;

/** Reads, judges, links and checks a record. Pure: gives all problems at once and throws for none of them. */
export function checkRecord(root: string, files: readonly FileText[]): Checked {
  const { drafts, problems } = readDrafts(files);
  const found: Problem[] = [...problems];
  const judged: Judged[] = [];
  for (const draft of drafts) {
    if (!isKnown(draft.kind)) continue;
    const { data, problems: wrong } = judge(draft as Draft & { kind: KnownKind });
    found.push(...wrong);
    if (wrong.length === 0) judged.push({ draft, data });
  }
  const site = judged.find(({ draft }) => draft.kind === 'site')?.data as SiteData | undefined;
  if (!site) return { problems: found, record: undefined };

  const record = linkRecord(root, judged);
  const ids = new Map<Target, Set<string>>(LISTS.map((list) => [list, new Set(site[list].map(({ id }) => id))]));
  for (const draft of drafts) {
    const target = draft.kind as Target;
    if (draft.kind === 'site' || draft.kind === 'ledgers') continue;
    ids.set(target, (ids.get(target) ?? new Set()).add(draft.id));
  }
  const context: Context = { drafts, record, ids: (target) => ids.get(target) ?? new Set(), of: (kind) => drafts.filter((draft) => draft.kind === kind) };
  for (const rule of RULES) found.push(...rule.check(context));
  return { problems: found, record };
}
