/**
 * What a record has published: `published.txt` lists every address and anchor, `redirects.yaml` says where addresses went.
 * Both are optional. A build compares the new site with the list, because links of other people must not break.
 */
import type { Diagnostic } from './diagnostic.ts';
import type { FileText } from './read-folder.ts';
import { readYaml } from './yaml.ts';

/** An address within the site, with the anchors on its page. */
export interface PublishedAddress {
  readonly href: string;
  /** Each anchor, by the anchor that serves it now: `anchor` itself, or another one where it was renamed. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** What a record says about its earlier addresses. */
export interface Published {
  readonly addresses: readonly PublishedAddress[];
  /** The new address of each address that moved. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** A record that has no such files. */
export const NOTHING_PUBLISHED: Published = { addresses: [], redirects: new Map() };

/** Files at the top of a record that belong to no collection. */
export const PUBLISHED_FILES: ReadonlySet<string> = new Set(['published.txt', 'redirects.yaml']);

/**
 * Reads a list of addresses: one a line, followed by its anchors. `old=new` says that the anchor `old` is now `new`.
 * Lines that start with `#` are remarks.
 * @example parsePublished('/issues/tolls/ events source-3=source-gazette')
 */
export function parsePublished(text: string): PublishedAddress[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.startsWith('/'))
    .map((line) => {
      const [href = '', ...anchors] = line.trim().split(/ +/);
      return {
        href,
        anchors: new Map(
          anchors.map((anchor) => {
            const [old = '', now = old] = anchor.split('=');
            return [old, now];
          }),
        ),
      };
    });
}

/** Writes a list of addresses as {@link parsePublished} reads it, sorted, so that a change of it is easy to review. */
export function formatPublished(addresses: readonly PublishedAddress[]): string {
  const lines = addresses.map(({ href, anchors }) =>
    [href, ...[...anchors].map(([old, now]) => (old === now ? old : `${old}=${now}`)).sort()].join(' '),
  );
  return [
    '# Every address and anchor that this site has published. A build that loses one fails.',
    '# "npm run addresses" adds new ones. "old=new" after an address: the anchor "old" is now "new" on that page.',
    ...lines.sort(),
    '',
  ].join('\n');
}

/** A list with all that a new site has added to it. Nothing is taken out: what was published stays. */
export function mergePublished(listed: readonly PublishedAddress[], built: readonly PublishedAddress[]): PublishedAddress[] {
  const all = new Map(listed.map(({ href, anchors }) => [href, anchors]));
  // A renamed anchor is in the new site as a copy: the list knows which anchor it is now.
  for (const { href, anchors } of built) all.set(href, new Map([...anchors, ...(all.get(href) ?? [])]));
  return [...all].map(([href, anchors]) => ({ href, anchors }));
}

/**
 * Reads `published.txt` and `redirects.yaml` of a record, where it has them.
 * @param isPage Whether the record has a page at an address: such a one cannot be redirected.
 */
export function readPublished(
  files: readonly FileText[],
  isPage: (href: string) => boolean = () => false,
): { readonly published: Published; readonly diagnostics: readonly Diagnostic[] } {
  const addresses = parsePublished(files.find(({ name }) => name === 'published.txt')?.text ?? '');
  const file = files.find(({ name }) => name === 'redirects.yaml');
  if (!file) return { published: { addresses, redirects: new Map() }, diagnostics: [] };
  const { value, diagnostics, place } = readYaml(file.path, file.text, 0);
  const wrong: Diagnostic[] = [];
  const redirects = new Map<string, string>();
  for (const [from, to] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (isPage(from))
      wrong.push({
        path: file.path,
        ...place([from], true),
        code: 'duplicate-address',
        message: `"${from}" is redirected, and the record has a page there`,
        hint: 'Take the line out, or the entry whose page it is.',
        severity: 'error',
      });
    if (/^\/(?:.*\/)?$/.test(from) && typeof to === 'string' && to.startsWith('/') && !to.startsWith('//')) redirects.set(from, to);
    else
      wrong.push({
        path: file.path,
        ...place([from], true),
        code: 'wrong-type',
        message: `"${from}" is not redirected to an address of this site`,
        hint: 'Write the old address of a page and the new one, both from the first slash: /issues/old/: /issues/new/',
        severity: 'error',
      });
  }
  return { published: { addresses, redirects }, diagnostics: [...diagnostics, ...wrong] };
}
