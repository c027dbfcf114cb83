import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLORS } from '../../../src/record/collections/schemas.ts';
import { contrast, distance, seen, type Vision } from './vision.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The tokens of a block of rules, by name. */
function tokens(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]));
}
const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)');
const SCHEMES = { light: tokens(lightBlock), dark: { ...tokens(lightBlock), ...tokens(darkBlock) } } as const;

const VISIONS: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];
/** Marks of the school-day strip that are told apart by color alone, since every day has the same shape. */
const DAYS = ['m-inperson', 'm-hybrid', 'm-remote', 'm-cancelled', 'm-closed'] as const;

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
});

describe.each(Object.entries(SCHEMES))('%s', (_, all) => {
  const of = (name: string): string => {
    const value = all[name];
    if (value === undefined) throw new Error(`tokens.css names no --${name}`);
    return value;
  };
  const grounds = ['paper', 'wash'] as const;

  it.each(COLORS)('party color %s stands out as a shape', (color) => {
    for (const ground of [...grounds, 'band'] as const) expect(contrast(of(`c-${color}`), of(ground))).toBeGreaterThanOrEqual(3);
  });
  it.each(['ink', 'soft', 'link', 'star'])('%s is readable as text', (color) => {
    for (const ground of grounds) expect(contrast(of(color), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it('text over the bands of the rounds is readable', () => {
    for (const color of ['ink', 'soft', 'star']) expect(contrast(of(color), of('band'))).toBeGreaterThanOrEqual(4.5);
  });
  it('lines that carry meaning stand out', () => {
    for (const ground of grounds) expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
  });
  it('numbers on pins are readable', () => {
    expect(contrast(of('paper'), of('star'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VISIONS)('the sides can be told apart by color (%s)', (vision) => {
    expect(distance(seen(of('c-brick'), vision), seen(of('c-blue'), vision))).toBeGreaterThanOrEqual(20);
  });
  it.each(VISIONS)('no two party colors are the same (%s)', (vision) => {
    // Shape tells parties apart as well: color alone need only never make two of them one.
    const pairs = COLORS.flatMap((a, place) =>
      COLORS.slice(place + 1).map((b) => ({
        pair: `${a} and ${b}`,
        far: distance(seen(of(`c-${a}`), vision), seen(of(`c-${b}`), vision)),
      })),
    );
    expect(pairs.filter(({ far }) => far < 5)).toEqual([]);
  });
  it.each(VISIONS)('days held differently can be told apart by color (%s)', (vision) => {
    const pairs = DAYS.flatMap((a, place) =>
      DAYS.slice(place + 1).map((b) => ({ pair: `${a} and ${b}`, far: distance(seen(of(a), vision), seen(of(b), vision)) })),
    );
    expect(pairs.filter(({ far }) => far < 10)).toEqual([]);
  });
  it('every way of holding a day stands out on the page', () => {
    for (const style of [...DAYS, 'm-other'])
      for (const ground of grounds) expect(contrast(of(style), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
