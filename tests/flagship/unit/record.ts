import { getRecord } from '../../../src/record/index.ts';

export const flagship = getRecord();
