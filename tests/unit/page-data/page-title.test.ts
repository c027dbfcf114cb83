import { expect, it } from 'vitest';
import { pageTitle } from '../../../src/page-data/page-title.ts';
import { FIXED_ROUTES, sectionHref } from '../../../src/record/core/routes.ts';
import { small } from './small.ts';

const record = small();

it('every page that a site always has is called by its title, not by its address', () => {
  for (const address of [...FIXED_ROUTES.filter((one) => one !== sectionHref('about')), sectionHref('teach')])
    expect(pageTitle(record, address)).not.toContain('/');
  expect(pageTitle(record, '/issues/')).toBe('Issues');
});

it('an entry is called by its title, and any other page by its address', () => {
  const [issue] = record.issues;
  expect(pageTitle(record, `/issues/${issue?.id ?? ''}/`)).toBe(issue?.data.title);
  expect(pageTitle(record, '/no/such/page/')).toBe('/no/such/page/');
});
