import { afterEach, expect, it, vi } from 'vitest';
import { absolute, basePath, siteOrigin, url } from '../../../src/address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['', '/'],
  ['/', '/'],
  ['project', '/project/'],
  ['/project', '/project/'],
  ['project/', '/project/'],
  ['//a/b//', '/a/b/'],
])('BASE_PATH "%s" is %s', (given, base) => {
  vi.stubEnv('BASE_PATH', given);
  expect(basePath()).toBe(base);
  expect(url('/issues/')).toBe(`${base}issues/`);
});

it.each(['', ' '])('SITE "%s" counts as not set', (given) => {
  vi.stubEnv('SITE', given);
  expect(siteOrigin()).toBe('http://localhost:4321');
});

it('SITE may end with a slash', () => {
  vi.stubEnv('SITE', 'https://example.org/');
  vi.stubEnv('BASE_PATH', 'project');
  expect(absolute('/issues/')).toBe('https://example.org/project/issues/');
});

it.each(['example.org', 'https://example.org/project', 'ftp://example.org', 'https://'])('SITE "%s" is refused', (site) => {
  vi.stubEnv('SITE', site);
  expect(siteOrigin).toThrow('write "https://" and the host only');
});
