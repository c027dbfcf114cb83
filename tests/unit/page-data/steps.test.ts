import { describe, expect, it } from 'vitest';
import { stepsAround } from '../../../src/page-data/steps.ts';
import type { Event } from '../../../src/record/index.ts';
import { small } from './small.ts';

const [vote] = small().events;
if (!vote) throw new Error('the base record has an event');
const at = (id: string, date: string): Event => ({ ...vote, id, data: { ...vote.data, date } });
const shown = (events: readonly Event[], event: Event): [string, string[], boolean][] =>
  stepsAround({ events }, event).map(({ label, events: own, more }) => [label, own.map(({ id }) => id), more]);

describe('the steps around an event', () => {
  const before = at('before', '2014-05-01');
  const long = at('long', '2014-05-01/2014-05-05');
  const one = at('one', '2014-05-02');
  const two = at('two', '2014-05-02');
  const after = at('after', '2014-05-09');

  it('are those of the last day before, of its day and of the next day, in the order of the record', () => {
    expect(shown([before, long, one, two, after], two)).toEqual([
      ['Thursday, May 1, 2014', ['before'], false],
      ['Friday, May 2, 2014', ['one', 'two'], false],
      ['Friday, May 9, 2014', ['after'], false],
    ]);
  });

  it('leave out what took longer than a day, unless it is the event itself', () => {
    expect(shown([before, long, one, after], long).map(([, ids]) => ids)).toEqual([['long'], ['after']]);
  });

  it('show four of a day beside, those nearest to the event, and say that there are more', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => at(id, '2014-05-01'));
    const next = ['f', 'g', 'h', 'i', 'j'].map((id) => at(id, '2014-05-03'));
    expect(shown([...five, one, ...next], one).map(([, ids, more]) => [ids, more])).toEqual([
      [['b', 'c', 'd', 'e'], true],
      [['one'], false],
      [['f', 'g', 'h', 'i'], true],
    ]);
  });

  it('show nine of a long day with the event among them', () => {
    const many = Array.from({ length: 14 }, (_, index) => at(`e${String(index)}`, '2014-05-01'));
    for (const event of many) {
      const [[, ids] = ['', [], false]] = shown(many, event);
      expect(ids).toHaveLength(9);
      expect(ids).toContain(event.id);
    }
  });
});
