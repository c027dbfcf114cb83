import { CORRECTIONS } from '../../collections/corrections/index.ts';
import { SITE } from '../../collections/site/index.ts';
import { readDate, showDate } from '../../core/date.ts';
import { atField, type Rule } from '../rule.ts';

export const oldRevision: Rule = {
  code: 'old-revision',
  asks: 'The day of the last revision in `site.yaml` is not before the newest correction: every citation of a page prints it.',
  *check({ entries }) {
    const days = entries(CORRECTIONS).map(({ data }) => readDate(data.date).to);
    const newest = days.sort().at(-1);
    for (const { raw, data } of entries(SITE)) {
      if (newest === undefined || readDate(data.revised).to >= newest) continue;
      yield atField(raw, ['revised'], {
        message: `the record was corrected on ${showDate(newest)}, after its last revision`,
        hint: `Write "${newest}", or a later day.`,
      });
    }
  },
};
