import { describe, expect, it } from 'vitest';
import { fill, namesIn } from '../../../src/charts/template.ts';

describe('a template', () => {
  it('fills names, with their first letter changed where asked', () => {
    expect(fill('{a}, {a:lower}, {b:upper}', { a: 'Two', b: 'three' })).toBe('Two, two, Three');
  });
  it('leaves a bracket out when a value in it is missing, or takes the first alternative that has all', () => {
    expect(fill('{a}[ of {b}| or {c}]', { a: '1', c: '3' })).toBe('1 or 3');
    expect(fill('{a}[ of {b}]', { a: '1', b: '' })).toBe('1');
  });
  it('never reads a value as a template', () => {
    expect(fill('{a}', { a: '{b}[c]', b: 'x' })).toBe('{b}[c]');
  });
  it('names what it asks for', () => {
    expect(namesIn('{a}[ of {b:lower}]')).toEqual(['a', 'b']);
  });
});
