import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/i18n/catalog.ts';
import type { Message, Messages } from '../../../src/i18n/format.ts';

/** Rooms whose words are not in the catalogue yet, or are asked for in another way. */
const OTHERS = ['classroom', 'classroomScreen', 'exports', 'search'];
const ROOMS = ['charts', 'figure', 'record', 'layout', 'pages', 'reading'];

const isMessage = (found: Message | Messages): found is Message => typeof found === 'string' || typeof found['other'] === 'string';
const keysOf = (messages: Messages, path: readonly string[] = []): string[] =>
  Object.entries(messages).flatMap(([name, found]) => (isMessage(found) ? [[...path, name].join('.')] : keysOf(found, [...path, name])));
const keys = keysOf(readCatalog()).filter((key) => ROOMS.includes(key.split('.')[0] ?? ''));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.startsWith('content'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

/** What code asks for: whole keys, and beginnings of keys that it completes (`record.kinds.${kind}`) as patterns. */
const asked = files.flatMap(({ name, text }) => {
  const group = /import \w+ from 'messages:(\w+)'/.exec(text)?.[1];
  const prefix = group === undefined ? '' : `${group}.`;
  return [...text.matchAll(/(?<![\w.])t\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, whole, template = '']) => ({
    name,
    key: prefix + (whole ?? template),
    pattern: new RegExp(
      `^${(prefix + (whole ?? template)).replaceAll('.', String.raw`\.`).replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '[^.]+')}$`,
    ),
  }));
});
// A name without a group is asked for of a part of the catalogue.
const inRooms = asked.filter(({ key }) => key.includes('.') && ROOMS.includes(key.split('.')[0] ?? ''));

describe('the catalogue', () => {
  it('is asked for by more than a few keys', () => {
    expect(inRooms.length).toBeGreaterThan(200);
    expect(Object.keys(readCatalog()).filter((group) => !ROOMS.includes(group) && !OTHERS.includes(group))).toEqual([]);
  });

  it('has every message that the code asks for', () => {
    expect(inRooms.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ name, key }) => `${name}: ${key}`)).toEqual([]);
  });

  it('has no message that the code does not ask for', () => {
    expect(keys.filter((key) => !asked.some(({ pattern }) => pattern.test(key)))).toEqual([]);
  });
});
