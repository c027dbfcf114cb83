import { getRecord } from '../../../src/dispute.ts';

export const flagship = getRecord();
