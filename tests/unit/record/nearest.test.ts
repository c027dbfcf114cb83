import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/record/core/nearest.ts';

describe('nearest', () => {
  it.each([
    ['parteis', ['rounds', 'parties', 'issues'], 'parties'],
    ['night-crew-sise', ['night-crew-size', 'rest-hours'], 'night-crew-size'],
    ['Harbor-Watch', ['harbor-watch'], 'harbor-watch'],
    ['crew', ['crews', 'line'], 'crews'],
  ])('finds what was meant by %s', (id, known, meant) => {
    expect(nearest(id, known)).toBe(meant);
  });

  it('suggests nothing that is far away', () => {
    expect(nearest('weather', ['night-crew-size', 'rest-hours'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });

  it('does not take one short id for another', () => {
    expect(nearest('abc', ['axy', 'hs'])).toBeUndefined();
    expect(nearest('k5', ['hs'])).toBeUndefined();
  });

  it('gives ties to the first', () => {
    expect(nearest('round-c', ['round-a', 'round-b'])).toBe('round-a');
  });
});
