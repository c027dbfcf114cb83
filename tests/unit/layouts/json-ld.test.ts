import { expect, it } from 'vitest';
import { jsonLd } from '../../../src/layouts/json-ld.ts';

it('holds no "<", so that no words of a record end the script element', () => {
  const data = { name: '</script><script>alert(1)</script>', about: { headline: '<!--' } };
  expect(jsonLd(data)).not.toContain('<');
  expect(JSON.parse(jsonLd(data))).toEqual(data);
});
