import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeNumbers, decodeNumbers, frontCode, frontDecode } from '../../../src/search/coding.ts';

test('a text is the number of letters it shares with the one before, and the rest', () => {
  expect(frontCode(['strike', 'strikes', 'vote', ''])).toBe('0strike 6s 0vote 0');
});

test('decoding gives the list back, also where more letters are shared than a digit can count', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', 'é'), maxLength: 50 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(frontDecode(frontCode(texts))).toEqual(texts);
      expect(frontDecode(frontCode([...texts].sort()))).toEqual([...texts].sort());
    }),
  );
});

test('numbers need no separator', () => {
  expect(codeNumbers([0, 2, 27])).toBe('acBb');
});

test('decoding gives the numbers back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(30), fc.nat(100_000))), (numbers) => {
      expect(decodeNumbers(codeNumbers(numbers))).toEqual(numbers);
    }),
  );
});
