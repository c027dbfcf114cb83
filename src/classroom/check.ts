/** Validation rules of lessons, one file each in `rules`; they run with the rules of the record. */
import type { Rule } from '../record/check/rule.ts';
import { lessonBalance } from './rules/lesson-balance.ts';
import { lessonCard } from './rules/lesson-card.ts';
import { lessonMinutes } from './rules/lesson-minutes.ts';
import { lessonParts } from './rules/lesson-parts.ts';
import { lessonStandard } from './rules/lesson-standard.ts';
import { roleCard } from './rules/role-card.ts';

/** In the order of the author's manual. */
export const CLASSROOM_RULES: readonly Rule[] = [lessonMinutes, lessonStandard, lessonParts, lessonCard, roleCard, lessonBalance];
