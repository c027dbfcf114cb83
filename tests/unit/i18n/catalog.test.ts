import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/i18n/catalog.ts';
import type { Messages } from '../../../src/i18n/format.ts';

/** The keys of all messages of a group; a plural is one message, and so is each text of a list. */
function keysOf(group: Messages | readonly string[], path: readonly string[] = []): string[] {
  return Object.entries(group).flatMap(([name, found]: [string, Messages[string]]) =>
    typeof found === 'string' || 'other' in found ? [[...path, name].join('.')] : keysOf(found, [...path, name]),
  );
}
const keys = keysOf(readCatalog());

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|astro)$/.test(name) && !/^(?:content|i18n)/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

/** Where the keys of a file start: at its group, anywhere for a translator that it receives as a parameter, else at the top of the catalog. */
function startOf(text: string): string {
  const group = /import t from 'messages:(\w+)'/.exec(text)?.[1];
  if (group !== undefined) return String.raw`${group}\.`;
  return /\{[^{}]*\bt\b[^{}]*\} = |\(\{[^{}]*\bt\b[^{}]*\}|\bt: Translate\b/.test(text) ? String.raw`(?:.+\.)?` : '';
}

const CALL = /(?<![\w.])t\(\s*(?:'([^']+)'|`([^`]+)`|[^'`()]*(?:'[^']*'[^'`()?]*)?\?\s*'([^']+)'\s*:\s*'([^']+)')/g;

/** Keys that code uses: whole keys, and beginnings of keys that it completes (`record.kinds.${kind}`) as patterns. */
const used = files.flatMap(({ name, text }) =>
  [...text.matchAll(CALL)]
    .flatMap(([, ...keys]) => keys.filter((key) => key !== undefined))
    .map((key) => {
      const pattern = key.replaceAll('.', String.raw`\.`).replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '[^.]+');
      return { name, key, pattern: new RegExp(`^${startOf(text)}${pattern}$`) };
    }),
);

describe('the catalog', () => {
  it('is used by more than a few keys', () => {
    expect(used.length).toBeGreaterThan(200);
  });

  it('has every message that the code uses', () => {
    expect(used.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ name, key }) => `${name}: ${key}`)).toEqual([]);
  });

  it('has no message that the code does not use', () => {
    // A whole key may also be passed on as a value.
    const isNamed = (key: string): boolean => files.some(({ text }) => text.includes(`'${key}'`));
    expect(keys.filter((key) => !used.some(({ pattern }) => pattern.test(key)) && !isNamed(key))).toEqual([]);
  });
});
