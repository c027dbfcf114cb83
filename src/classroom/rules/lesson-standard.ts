import { atField, type Rule } from '../../record/check/rule.ts';
import { LESSONS } from '../../record/collections/lessons/index.ts';
import { STANDARDS } from '../../record/collections/standards/index.ts';
import { mayClaim, standardOf } from '../standards.ts';

export const lessonStandard: Rule = {
  code: 'lesson-standard',
  asks: 'A lesson names standards of `standards.yaml` only, and claims only those whose present text was read.',
  *check({ entries }) {
    const list = entries(STANDARDS)[0]?.data;
    if (!list) return;
    for (const { raw, data } of entries(LESSONS)) {
      for (const [index, { code, claimed }] of data.standards.entries()) {
        if (!standardOf(list, code))
          yield atField(raw, ['standards', index, 'code'], {
            message: `standards.yaml does not list "${code}"`,
            hint: 'Correct the code, or add the standard once somebody has read its text.',
          });
        else if (claimed && !mayClaim(list, code))
          yield atField(raw, ['standards', index, 'claimed'], {
            message: `"${code}" is not verified, so a lesson may not claim it`,
            hint: 'Take "claimed" out, or read the present text and mark it in standards.yaml.',
          });
      }
    }
    for (const { raw, data } of entries(STANDARDS)) {
      for (const [index, { set }] of data.standards.entries())
        if (!data.sets.some(({ id }) => id === set))
          yield atField(raw, ['standards', index, 'set'], { message: `there is no set "${set}"`, hint: 'Name a set of this file.' });
    }
  },
};
