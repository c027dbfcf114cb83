/** Titles and outlets of sources are what a citation prints: what is ours to say of a copy stands in `note`. */
import { expect, test } from 'vitest';
import { flagship } from '../record.ts';

/** A remark at the end in parentheses: "(undated copy)". Names such as "(WLS)" begin with a capital letter. */
const REMARK = /\([a-z][^()]*\)$/;

/** Part of the headline or the name itself. */
const THEIRS = new Set(['Return to Work Proposal CPS-CTU January 10, 2022 (passed by 63%)']);

test('no title and no outlet of a source ends with a remark of ours', () => {
  const found = flagship.sources.flatMap(({ id, data: { title, publisher } }) =>
    [title, publisher].filter((text) => REMARK.test(text) && !THEIRS.has(text)).map((text) => `${id}: ${text}`),
  );
  expect(found).toEqual([]);
});
