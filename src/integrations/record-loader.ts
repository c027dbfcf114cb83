import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { needsMdx } from '../markdown/needs-mdx.ts';
import { PARSED_BODY } from '../markdown/remark-plugin.ts';
import { numberingOf } from '../markdown/source-number.ts';
import type { Collection } from '../record/core/collection.ts';
import { hasErrors } from '../record/core/diagnostic.ts';
import { getChecked } from '../dispute.ts';
import type { DisputeRecord, Entry } from '../record/index.ts';

/** The name of the loader, by which the dev server asks for a refresh. */
export const RECORD_LOADER = 'record-loader';

/** What the links to the glossary in every body depend on. */
function glossaryForms({ terms }: DisputeRecord): string {
  return JSON.stringify(terms.map(({ id, data }) => [id, data.title, data.aliases, data.notIn]));
}

/** What rendering a collection's bodies needs of Astro. */
export interface BodyStore extends Pick<LoaderContext, 'renderMarkdown' | 'generateDigest'> {
  /** The folder to which paths in the store are relative. */
  readonly root: string;
  readonly store: Pick<DataStore, 'set' | 'keys' | 'delete'> & { readonly get: (id: string) => { digest?: number | string } | undefined };
}

/** Brings the store of one collection in line with the checked record. While the record has errors the store stays as it is. */
export async function storeBodies(collection: Collection, { root, store, renderMarkdown, generateDigest }: BodyStore): Promise<void> {
  const { record, diagnostics } = getChecked();
  // Only the dev server comes here with errors: its pages list them.
  if (!record || hasErrors(diagnostics)) return;
  const entries: readonly Entry<unknown>[] = record.entries(collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  const glossary = generateDigest(glossaryForms(record));
  for (const entry of entries) {
    const { id, body } = entry;
    // All that the HTML depends on except the code, so that the dev server renders again what a change touches.
    const digest = generateDigest({ path: entry.path, body, numbers: [...numberingOf(entry).keys()], glossary });
    if (store.get(id)?.digest === digest) continue;
    const file = resolve(entry.path);
    const shared = { id, data: {}, filePath: relative(root, file).split(sep).join('/'), digest };
    if (needsMdx(entry)) store.set({ ...shared, deferredRender: true });
    else store.set({ ...shared, rendered: await renderMarkdown(PARSED_BODY, { fileURL: pathToFileURL(file) }) });
  }
}

/**
 * Fills a collection of Astro with the bodies of the checked record, so that no front matter is read by a second parser.
 * The entries hold no data: pages ask the record for it. A body without components is rendered here, as Markdown; one with
 * components becomes a module, which costs several times as much to build.
 */
export function recordLoader(collection: Collection): Loader {
  return {
    name: RECORD_LOADER,
    load: (context) => storeBodies(collection, { ...context, root: fileURLToPath(context.config.root) }),
  };
}
