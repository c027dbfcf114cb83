/** The built site that the browser tests look at: where it is, and one page of each template. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SERVED_AT, TEST_BASE, TEST_ORIGIN, TEST_PORT, TEST_SITE } from '../../tools/test-site.ts';

export { SERVED_AT, TEST_BASE as BASE, TEST_ORIGIN as ORIGIN, TEST_PORT as PORT, TEST_SITE as DIST };

const folder = (name: string): string[] =>
  existsSync(join(TEST_SITE, name))
    ? readdirSync(join(TEST_SITE, name), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
const first = (name: string, wish?: string): string[] => {
  const names = folder(name);
  const chosen = wish !== undefined && names.includes(wish) ? wish : names[Math.floor(names.length / 2)];
  return chosen === undefined ? [] : [`${name}/${chosen}/`];
};

/** One page of each template, by address under the base path. */
export function templates(): string[] {
  const pages = [
    '',
    'timeline/',
    'rounds/',
    'issues/',
    'parties/',
    'glossary/',
    'sources/',
    'data/',
    'search/',
    'index-a-z/',
    'exports/',
    'corrections/',
    'balance/',
    'teach/',
    'about/',
    'before/',
    '404.html',
  ];
  return [
    ...pages.filter((page) => page === '' || existsSync(join(TEST_SITE, page))),
    ...first('timeline', '2021-01-24-members-vote-remote'),
    ...first('rounds', 'winter-2021'),
    ...first('story', 'january-2022'),
    ...first('issues', 'health-metrics'),
    ...first('parties'),
    ...first('sources'),
    ...folder('data')
      .map((name) => `data/${name}/`)
      .filter((page) => existsSync(join(TEST_SITE, page, 'index.html'))),
    ...first('embed'),
    ...first('teach'),
    ...first('s'),
    ...first('asof'),
  ];
}

/** A story of the site, if its record has one. */
export const firstStory = (): string | undefined => first('story', 'january-2022')[0];

/** Every story of the site. */
export const stories = (): string[] => folder('story').map((name) => `story/${name}/`);

/** Every HTML page of the built site, as paths under its folder. */
export function allPages(): string[] {
  return readdirSync(TEST_SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .sort();
}

/** The address of an event whose words cite a source: half-way through those there are. */
export function citingEvent(): string {
  const citing = folder('timeline')
    .map((name) => `timeline/${name}/`)
    .filter((path) =>
      /class="prose[^"]*">(?:(?!<\/div>)[\s\S])*<a[^>]* class="cite"/.test(readFileSync(join(TEST_SITE, path, 'index.html'), 'utf8')),
    );
  const chosen = citing[Math.floor(citing.length / 2)];
  if (chosen === undefined) throw new Error('No event of the built site cites a source in its words.');
  return chosen;
}
