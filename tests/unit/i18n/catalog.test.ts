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

/** Where the keys of a file start: at its group, anywhere for a translator that it is handed, else at the top of the catalogue. */
function startOf(text: string): string {
  const group = /import \w+ from 'messages:(\w+)'/.exec(text)?.[1];
  if (group !== undefined) return String.raw`${group}\.`;
  return /\{[^{}]*\bt\b[^{}]*\} = |\(\{[^{}]*\bt\b[^{}]*\}|\bt: Translate\b/.test(text) ? String.raw`(?:.+\.)?` : '';
}

const CALL = /(?<![\w.])t\(\s*(?:'([^']+)'|`([^`]+)`|[^'`()]*(?:'[^']*'[^'`()?]*)?\?\s*'([^']+)'\s*:\s*'([^']+)')/g;

/** What code asks for: whole keys, and beginnings of keys that it completes (`record.kinds.${kind}`) as patterns. */
const asked = files.flatMap(({ name, text }) =>
  [...text.matchAll(CALL)]
    .flatMap(([, ...keys]) => keys.filter((key) => key !== undefined))
    .map((key) => {
      const pattern = key.replaceAll('.', String.raw`\.`).replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '[^.]+');
      return { name, key, pattern: new RegExp(`^${startOf(text)}${pattern}$`) };
    }),
);

describe('the catalogue', () => {
  it('is asked for by more than a few keys', () => {
    expect(asked.length).toBeGreaterThan(200);
  });

  it('has every message that the code asks for', () => {
    expect(asked.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ name, key }) => `${name}: ${key}`)).toEqual([]);
  });

  it('has no message that the code does not ask for', () => {
    // A whole key may also be handed on as a value, to whoever asks for it.
    const isNamed = (key: string): boolean => files.some(({ text }) => text.includes(`'${key}'`));
    expect(keys.filter((key) => !asked.some(({ pattern }) => pattern.test(key)) && !isNamed(key))).toEqual([]);
  });
});
