import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsOf } from '../page-data/redirects.ts';
import type { Published, PublishedAddress } from '../record/core/published.ts';
import { getRecord } from '../dispute.ts';
import { fileOf, idsIn } from './site-addresses.ts';

/** Gives renamed anchors of a page their earlier names too: an empty element at the start of what they name now. */
export function withEarlierAnchors(html: string, anchors: PublishedAddress['anchors']): string {
  const renamed = [...anchors].filter(([old, now]) => old !== now);
  if (renamed.length === 0) return html;
  const earlier = Map.groupBy(renamed, ([, now]) => now);
  const present = idsIn(html);
  return html.replace(/<[a-z][^>]*\sid="([^"]+)"[^>]*>/g, (tag, id: string) => {
    const names = (earlier.get(id) ?? []).map(([old]) => old).filter((old) => !present.has(old));
    // A mark of a drawing: an element of HTML would end the drawing there.
    const empty = tag.startsWith('<g') ? 'g' : 'span';
    return tag + names.map((name) => `<${empty} id="${name}"></${empty}>`).join('');
  });
}

/** What a built site answers to. */
export interface BuiltSite {
  readonly has: (href: string) => boolean;
  /** The ids of a page. */
  readonly idsOf: (href: string) => ReadonlySet<string>;
}

/** Every published address and anchor that a site no longer has, each in a sentence that says what to do. */
export function lostAddresses(
  { addresses }: Pick<Published, 'addresses'>,
  redirects: ReadonlyMap<string, string>,
  site: BuiltSite,
): string[] {
  const lost = addresses.flatMap(({ href, anchors }) => {
    if (redirects.has(href)) return [];
    if (!site.has(href))
      return [
        `${href} was published and is gone. Bring it back, or write in redirects.yaml of the record where it went: "${href}: /new/".`,
      ];
    const ids = anchors.size > 0 ? site.idsOf(href) : new Set();
    return [...anchors.keys()]
      .filter((anchor) => !ids.has(anchor))
      .map(
        (anchor) =>
          `${href}#${anchor} was published and is gone. Bring the anchor back, or write in published.txt of the record which one takes its place: "${anchor}=new".`,
      );
  });
  const astray = [...redirects].flatMap(([from, to]) =>
    site.has(to.replace(/[?#].*$/, ''))
      ? []
      : [`${from} is redirected to ${to}, which this site does not have. Correct it in redirects.yaml.`],
  );
  return [...lost, ...astray];
}

/** Checks that every published address still exists: a build that loses one stops before it replaces the site. */
export function publishedAddresses(): AstroIntegration {
  return {
    name: 'published-addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const record = getRecord();
        const redirects = redirectsOf(record);
        const ids = new Map<string, ReadonlySet<string>>();
        for (const { href, anchors } of record.published.addresses) {
          const file = fileOf(folder, href);
          if (redirects.has(href) || anchors.size === 0 || !existsSync(file)) continue;
          const html = readFileSync(file, 'utf8');
          const updated = withEarlierAnchors(html, anchors);
          if (updated !== html) writeFileSync(file, updated);
          ids.set(href, idsIn(updated));
        }
        const lost = lostAddresses(record.published, redirects, {
          has: (href) => existsSync(fileOf(folder, href)),
          idsOf: (href) => ids.get(href) ?? new Set(),
        });
        if (lost.length > 0) throw new Error(`the site lost ${String(lost.length)} of its published addresses\n${lost.join('\n')}`);
      },
    },
  };
}
