import { termPattern } from '../../../../../src/markdown/glossary-links.ts';
import { memo } from '../../../../../src/record/core/memo.ts';
import type { DisputeRecord } from '../../../../../src/record/index.ts';
import type { Candidate, Kind } from './candidates.ts';

void memo;
void termPattern;
export type Unused = [DisputeRecord, Candidate, Kind];
