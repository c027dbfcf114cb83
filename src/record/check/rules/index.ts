/** The rules of a sound record, one a file. Schemas are judged before them (see ../schema.ts). */
import type { Rule } from '../rule.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownReference } from './unknown-reference.ts';

export const RULES: readonly Rule[] = [unknownReference, unknownCitation];
