/** What the page of an issue says of its rounds, one below the other: the same words twice read as a slip. */
import { expect, test } from 'vitest';
import { flagship } from '../record.ts';

test('no issue says of two rounds the same thing in the same words', () => {
  const repeated = flagship.issues.flatMap(({ id, ledger }) => {
    const texts = ledger.flatMap(({ outcome, unsaid }) => [unsaid, outcome?.terms, outcome?.why].filter((text) => text !== undefined));
    return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `${id}: ${text}`);
  });
  expect(repeated).toEqual([]);
});
