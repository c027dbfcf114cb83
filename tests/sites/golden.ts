/**
 * What is held of a built small site: one page of each template whole, head included, and of every page its title,
 * headings, links and text. A changed class name then changes one file a template, a changed word one line a page.
 */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** File names without the hashes that change with every edit of a style or script. */
export const withoutHashes = (text: string): string => text.replace(/\.[\w-]{8}\.(css|js|woff2)/g, '.HASH.$1');

/** Routes of `src/pages`, those with the fewest parameters first, so that a fixed address comes before a pattern. */
const ROUTES = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .map((name) => name.split(sep).join('/'))
  .map((name) => ({
    name,
    parameters: name.split('[').length - 1,
    pattern: new RegExp(
      `^${name
        .replace(/(?:\/?index)?\.astro$/, '')
        .replace(/[.$^]/g, '\\$&')
        .replace(/\[[^\]]+\]/g, '[^/]+')}$`,
    ),
  }))
  .sort((a, b) => a.parameters - b.parameters);

/**
 * The file of `src/pages` that a built page comes from.
 * @param page Path under the site's folder, such as `timeline/2014-05-01-vote/index.html`.
 */
export function templateOf(page: string): string {
  const address = page.replace(/(?:\/?index)?\.html$/, '');
  return ROUTES.find(({ pattern }) => pattern.test(address))?.name ?? page;
}

/** A whole page, one tag a line so that a difference can be read. */
export function wholePage(html: string): string {
  return `${withoutHashes(html)
    .replace(/\s+/g, ' ')
    .replace(
      /(<(?:head|body|main|header|footer|meta|link|title|script|section|article|h[1-6]|p|li|ul|ol|dl|dt|dd|table|tr|figure|svg|details|nav|form)\b)/g,
      '\n$1',
    )
    .trim()}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" };
const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** Elements that run on in their line; every other one starts a new one. */
const INLINE = new Set(
  'a abbr b bdi button cite code em i input kbd label mark output q s small span strong sub sup time tspan var wbr'.split(' '),
);

/** Title, headings, links and text of a page as lines; a link is `[text](address)`. */
export function digest(html: string): string {
  const title = decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const links: string[] = [];
  const text = [...main.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi)]
    .map(([piece, closing, element, attributes = '']) => {
      const name = element?.toLowerCase();
      if (name === undefined) return decoded(piece.replace(/\s+/g, ' '));
      if (name === 'a' && closing === '') {
        links.push(/\shref="([^"]*)"/.exec(attributes)?.[1] ?? '');
        return '[';
      }
      if (name === 'a') return `](${decoded(links.pop() ?? '')})`;
      if (/^h[1-6]$/.test(name) && closing === '') return `\n${'#'.repeat(Number(name[1]))} `;
      return INLINE.has(name) ? '' : '\n';
    })
    .join('');
  const lines = text.split('\n').map((line) => line.trim());
  return [`title: ${title}`, ...lines.filter((line) => line !== '')].join('\n');
}
