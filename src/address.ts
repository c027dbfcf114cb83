/**
 * Where the site is published: `SITE` (origin) and `BASE_PATH` (folder) from the environment.
 * Every address a page prints goes through {@link url} or {@link absolute}.
 */

/** The base path with a slash at both ends: `/` or `/project/`. */
export function basePath(): string {
  const inner = (process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The origin, without a slash at its end. */
export function siteOrigin(): string {
  return (process.env['SITE'] ?? 'http://localhost:4321').replace(/\/+$/, '');
}

/** An address within the site (`/issues/testing/`) as a page must print it, with the base path. */
export function url(path: string): string {
  return basePath() + path.replace(/^\//, '');
}

/** An address within the site with origin and base path, for canonical links, feeds and exports. */
export function absolute(path: string): string {
  return siteOrigin() + url(path);
}
