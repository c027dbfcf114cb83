/** Patterns of file names, as collections write them: `issues/:id/index.{md,mdx}`. */
import { escaped } from './word-pattern.ts';

const SPECIAL = /:\w+|\*|\{[^}]*\}/g;

/** A pattern as a regular expression; each named part is a group. */
function toRegExp(pattern: string): RegExp {
  let source = '';
  let at = 0;
  for (const match of pattern.matchAll(SPECIAL)) {
    const [part] = match;
    source += escaped(pattern.slice(at, match.index));
    if (part === '*') source += '[^/]+';
    else if (part.startsWith(':')) source += '([^/]+)';
    else source += `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`;
    at = match.index + part.length;
  }
  return new RegExp(`^${source}${escaped(pattern.slice(at))}$`);
}

const cache = new Map<string, RegExp>();

/**
 * The named parts of a file's name, joined by "/": `idInName('issues/:id/index.md', 'issues/pay/index.md')` is "pay".
 * `undefined` where the name does not fit the pattern; empty where the pattern names no part.
 */
export function idInName(pattern: string, name: string): string | undefined {
  const regExp = cache.get(pattern) ?? toRegExp(pattern);
  cache.set(pattern, regExp);
  const match = regExp.exec(name);
  return match ? match.slice(1).join('/') : undefined;
}
