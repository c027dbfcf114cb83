import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLORS } from '../../../src/record/collections/schemas.ts';
import { contrast, distance, seen, type Vision } from './vision.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
type Scheme = Readonly<Record<string, string>>;

/** The tokens of a block of rules, by name. */
function tokens(block: string): Scheme {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]));
}
const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');
const SCHEMES = { light: tokens(lightBlock), dark: { ...tokens(lightBlock), ...tokens(darkBlock) } } as const;

const VISIONS: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];
const SIDES = COLORS.map((color) => `c-${color}`);
/** Colors that stand beside each other, or in each other's place, in one drawing. */
const NEIGHBORS: readonly (readonly [string, string])[] = [
  ...SIDES.flatMap((a, place) => SIDES.slice(place + 1).map((b) => [a, b] as const)),
  ...SIDES.flatMap((side) => [[side, 'dispute'] as const, [side, 'n3'] as const]),
  ['dispute', 'n4'],
  ['dispute', 'n3'],
  ['dispute', 'n2'],
  ['n4', 'n3'],
  ['n3', 'n2'],
];
const LEAST = 14;

const of = (scheme: Scheme, name: string): string => {
  const value = scheme[name];
  if (value === undefined) throw new Error(`tokens.css names no --${name}`);
  return value;
};
/** Neighbors that someone would take for one another, with the sight that does. */
const confused = (scheme: Scheme): string[] =>
  VISIONS.flatMap((vision) =>
    NEIGHBORS.filter(([a, b]) => distance(seen(of(scheme, a), vision), seen(of(scheme, b), vision)) < LEAST).map(
      ([a, b]) => `${a} and ${b} (${vision})`,
    ),
  );
/** Colors with less contrast on a ground than asked. */
const faint = (scheme: Scheme, colors: readonly string[], grounds: readonly string[], least: number): string[] =>
  colors.flatMap((color) =>
    grounds
      .filter((ground) => contrast(of(scheme, color), of(scheme, ground)) < least)
      .map((ground) => `${color} on ${ground}: ${contrast(of(scheme, color), of(scheme, ground)).toFixed(2)}`),
  );

describe('the measures', () => {
  it('count black on white as 21 and a color on itself as 1', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
    expect(contrast('#14589c', '#14589c')).toBe(1);
  });
  it('agree with published pairs of CIEDE2000 in sRGB', () => {
    expect(distance('#ffffff', '#ffffff')).toBe(0);
    expect(distance('#000000', '#ffffff')).toBeCloseTo(100, 0);
    expect(distance('#ff0000', '#00ff00')).toBeGreaterThan(80);
  });
  it('make red and green alike without green cones, and leave blue and yellow apart', () => {
    expect(distance(seen('#b33a1b', 'deutan'), seen('#6f7a1b', 'deutan'))).toBeLessThan(distance('#b33a1b', '#6f7a1b') / 2);
    expect(distance(seen('#1450c0', 'deutan'), seen('#d9c02f', 'deutan'))).toBeGreaterThan(40);
  });
  it('find a color that some take for its neighbor, and a faint one', () => {
    const planted = { ...SCHEMES.light, 'c-green': '#8a5a1b', n2: '#b9c0c4' };
    expect(confused(SCHEMES.light)).toEqual([]);
    expect(confused(planted)).toContain('c-brick and c-green (deutan)');
    expect(faint(planted, ['n2'], ['paper'], 3)).toEqual(['n2 on paper: 1.84']);
  });
});

describe.each(Object.entries(SCHEMES))('%s', (_, scheme) => {
  const grounds = ['paper', 'wash'];
  it('text is readable on the page, in boxes and on the ground of a mark', () => {
    expect(faint(scheme, ['ink', 'soft'], [...grounds, 'n1'], 4.5)).toEqual([]);
    expect(faint(scheme, ['star'], grounds, 4.5)).toEqual([]);
  });
  it('the sides, the ramp and lines that carry meaning stand out', () => {
    expect(faint(scheme, [...SIDES, 'n4', 'n3', 'n2', 'edge'], grounds, 3)).toEqual([]);
  });
  it('a dispute day stands out by its fill or its outline, and the two from one another', () => {
    for (const ground of grounds)
      expect(
        Math.max(contrast(of(scheme, 'dispute'), of(scheme, ground)), contrast(of(scheme, 'outline'), of(scheme, ground))),
      ).toBeGreaterThanOrEqual(3);
    expect(contrast(of(scheme, 'outline'), of(scheme, 'dispute'))).toBeGreaterThanOrEqual(4.5);
  });
  it('no two neighbors are alike, whoever looks', () => {
    expect(confused(scheme)).toEqual([]);
  });
  it('letters on ink are readable', () => {
    expect(contrast(of(scheme, 'paper'), of(scheme, 'ink'))).toBeGreaterThanOrEqual(4.5);
  });
});
