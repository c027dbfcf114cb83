/** What addresses and anchors a built site has: of its pages, and of the files that its pages link. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PublishedAddress } from '../record/core/published.ts';

/** Folders whose file names change with every build. */
const UNSTABLE = /^\/(?:_astro|pagefind)\//;
const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');

/** The file of an address in the folder of a built site. */
export const fileOf = (folder: string, href: string): string =>
  join(folder, ...decodeURI(href.endsWith('/') ? `${href}index.html` : href).split('/'));

/** Every `id` of a page. */
export const idsIn = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/** Ids that a reader is given to copy: headings, and items of lists such as positions and sources. */
const offeredIn = (html: string): string[] =>
  [...html.matchAll(/<(?:h2|h3|li)\b([^>]*)>/g)].flatMap(([, attributes = '']) =>
    attributes.includes('visually-hidden') ? [] : [...idsIn(` ${attributes}`)],
  );

/** Links of a page. The content of a `<meta>` is one only where it is a whole address: a description may hold any words. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:(?:href|src)="([^"]+)"|content="(https?:[^"]+)")/g)].map(([, href, content]) =>
    (href ?? content ?? '').replaceAll('&amp;', '&'),
  );

/** The address within the site that a link of a page leads to; `undefined` for links to elsewhere. */
function within(link: string, page: string, site: URL): { href: string; anchor: string } | undefined {
  const here = new URL(`.${page}`, site);
  if (!URL.canParse(link, here)) return undefined;
  const target = new URL(link, here);
  if (target.origin !== site.origin || !target.pathname.startsWith(site.pathname)) return undefined;
  return { href: `/${target.pathname.slice(site.pathname.length)}`, anchor: decodeURIComponent(target.hash.slice(1)) };
}

/**
 * Every address of a built site with the anchors that something links or that a reader is given to copy.
 * @param folder The built site.
 * @param site Its origin and base path, as its pages print them: `https://example.org/project/`.
 */
export function addressesIn(folder: string, site: URL): PublishedAddress[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const pages = new Map<string, string>(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name): [string, string] => [`/${name.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, name), 'utf8')]),
  );
  const anchors = new Map<string, Set<string>>();
  for (const [page, html] of pages) {
    if (isRedirect(html)) continue;
    anchors.set(page, (anchors.get(page) ?? new Set()).union(new Set(offeredIn(html))));
    for (const link of linksIn(html)) {
      const target = within(link, page, site);
      if (!target || UNSTABLE.test(target.href) || !existsSync(fileOf(folder, target.href))) continue;
      const known = anchors.get(target.href) ?? new Set();
      anchors.set(target.href, target.anchor === '' ? known : known.add(target.anchor));
    }
  }
  const ids = new Map([...anchors].map(([href]) => [href, idsIn(pages.get(href) ?? '')]));
  return [...anchors].map(([href, own]) => ({
    href,
    anchors: new Map([...own].filter((anchor) => ids.get(href)?.has(anchor)).map((anchor) => [anchor, anchor])),
  }));
}
