import { SITE } from '../collections/site/index.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { parseFiles, type ParsedFiles } from '../core/parse-files.ts';
import type { RawEntry } from '../core/raw-entry.ts';
import type { FileText } from '../core/read-folder.ts';
import { allAddresses } from '../addresses.ts';
import { readPublished } from '../core/published.ts';
import { SITE_LISTS, type Registry } from '../core/registry.ts';
import { ValidEntries } from '../core/valid-entries.ts';
import { linkRecord } from '../link-record.ts';
import type { DisputeRecord } from '../model.ts';
import type { Context, Rule } from './rule.ts';
import { validate } from './validate.ts';

/** The result of checking: every diagnostic, and the record when at least `site.yaml` is valid. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly record: DisputeRecord | undefined;
}

/** Ids listed in `site.yaml` as written, whether or not the rest of the file is valid. */
function idsInList(site: RawEntry, list: string): string[] {
  const items = (site.value as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}

/** The ids that exist, by target; `undefined` for a target whose file could not be parsed. */
function idsOf({ rawEntries, unparsed }: ParsedFiles): Context['ids'] {
  const site = rawEntries.find(({ collection }) => collection.name === SITE.name);
  const ids = new Map<string, Set<string>>();
  for (const list of site ? Object.keys(SITE_LISTS) : []) ids.set(list, new Set(site && idsInList(site, list)));
  for (const { collection, id } of [...rawEntries, ...unparsed]) ids.set(collection.name, (ids.get(collection.name) ?? new Set()).add(id));
  const unknown = new Set(unparsed.filter(({ collection }) => collection.isList).map(({ collection }) => collection.name));
  if (!site) for (const list of Object.keys(SITE_LISTS)) unknown.add(list);
  return (target) => (unknown.has(target) ? undefined : (ids.get(target) ?? new Set()));
}

/**
 * Parses, validates, links and checks a record. Pure: gives all diagnostics at once and throws for none of them.
 * @param rules those of every module, run in this order on the valid entries.
 */
export function checkRecord(root: string, files: readonly FileText[], registry: Registry, rules: readonly Rule[]): Checked {
  const parsed = parseFiles(files, registry);
  const ids = idsOf(parsed);
  const pages = allAddresses(registry.collections, (name) => ids(name) ?? []);
  const { published, diagnostics: unreadable } = readPublished(files, (href) => pages.has(href));
  const diagnostics: Diagnostic[] = [...parsed.diagnostics, ...unreadable];
  const valid = new ValidEntries();
  for (const raw of parsed.rawEntries) {
    const { data, diagnostics: found } = validate(raw);
    diagnostics.push(...found);
    if (found.length === 0) valid.add({ raw, data });
  }
  const site = valid.of(SITE)[0]?.data;
  const context: Context = {
    registry,
    rawEntries: parsed.rawEntries,
    entries: (collection) => valid.of(collection),
    ids,
    site,
  };
  for (const { code, severity = 'error', check } of rules) {
    for (const report of check(context)) diagnostics.push({ ...report, code, severity });
  }
  return { diagnostics, record: site && { ...linkRecord(root, valid, registry.collections), published } };
}
