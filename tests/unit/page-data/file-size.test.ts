import { expect, it } from 'vitest';
import { fileSize } from '../../../src/page-data/file-size.ts';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [14_499, '14 kB'],
  [1_000_000, '1.0 MB'],
  [2_460_000, '2.5 MB'],
])('%i bytes are shown as "%s"', (bytes, shown) => {
  expect(fileSize(bytes)).toBe(shown);
});
