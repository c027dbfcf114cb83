import { classroomOf, type Classroom } from '../../../../src/classroom/classroom.ts';
import { sheetContext } from '../../../../src/classroom/context.ts';
import { getRecord } from '../../../../src/dispute.ts';

/** The record of this repository with its classroom: these tests read what teachers get. */
export const record = getRecord();
export const context = sheetContext(record);

function taught(): Classroom {
  const classroom = classroomOf(record);
  if (!classroom) throw new Error('The record has no lessons');
  return classroom;
}
export const classroom = taught();
