import { SITE } from '../../collections/site/index.ts';
import { atField, type Rule } from '../rule.ts';

export const noContact: Rule = {
  code: 'no-contact',
  asks: 'Readers can reach whoever publishes the record without an account anywhere.',
  severity: 'warning',
  *check({ entries }) {
    for (const { raw, data } of entries(SITE)) {
      if (data.contact !== undefined && Object.keys(data.contact).length > 0) continue;
      yield atField(raw, ['publisher'], {
        message: 'the record names no way to reach its publisher, and its pages say so',
        hint: 'Write "contact" with an "email", a "url" or a "post" address, and "editor" where there is one to name.',
      });
    }
  },
};
