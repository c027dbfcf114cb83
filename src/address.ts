/**
 * Where the site is published: `SITE` (origin) and `BASE_PATH` (folder) from the environment.
 * Every address a page prints goes through {@link url} or {@link absolute}.
 */
import { env } from './env.ts';

/** The base path with a slash at both ends: `/` or `/project/`. */
export function basePath(): string {
  const inner = (env('BASE_PATH') ?? '/').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * The origin, without a slash at its end.
 * @throws when `SITE` is no origin, saying what to write: every address of the site would be wrong.
 */
export function siteOrigin(): string {
  const site = (env('SITE') ?? 'http://localhost:4321').replace(/\/+$/, '');
  if (!/^https?:\/\/[^/?#]+$/.test(site) || !URL.canParse(site))
    throw new Error(`SITE is "${site}": write "https://" and the host only, such as https://example.org; a folder goes into BASE_PATH.`);
  return site;
}

/** An address within the site (`/issues/testing/`) as a page must print it, with the base path. */
export function url(path: string): string {
  return basePath() + path.replace(/^\//, '');
}

/** An address within the site with origin and base path, for canonical links, feeds and exports. */
export function absolute(path: string): string {
  return siteOrigin() + url(path);
}
