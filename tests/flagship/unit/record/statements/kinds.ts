import { absolute } from './absolute.ts';
import type { Kind } from './candidates.ts';
import { drifted } from './drifted.ts';
import { laterDay } from './later-day.ts';
import { laterOutcome } from './later-outcome.ts';
import { oneParty } from './one-party.ts';
import { planAsOutcome } from './plan-as-outcome.ts';
import { retold } from './retold.ts';
import { severalDays } from './several-days.ts';
import { shareWithoutBase } from './share-without-base.ts';
import { termInName } from './term-in-name.ts';

/** Every kind of fault that is looked for in the sentences of the record. */
export const KINDS: readonly Kind[] = [
  planAsOutcome,
  shareWithoutBase,
  severalDays,
  oneParty,
  drifted,
  retold,
  absolute,
  laterDay,
  laterOutcome,
  termInName,
];
