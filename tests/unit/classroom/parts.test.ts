import { describe, expect, it } from 'vitest';
import { classroomOf } from '../../../src/classroom/classroom.ts';
import { balanceOfSheets } from '../../../src/classroom/balance.ts';
import { smallRecord } from './small.ts';

describe('a record without lessons', () => {
  const bare = smallRecord(false);
  it('has no classroom and no balance of one', () => {
    expect(classroomOf(bare)).toBeUndefined();
    expect(balanceOfSheets(bare)).toEqual([]);
  });
});
