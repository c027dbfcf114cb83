import { atField, type Context, type Report, type Rule } from '../../record/check/rule.ts';
import type { PartOf } from '../../record/collections/handouts/schema.ts';
import { LEDGERS } from '../../record/collections/ledgers/index.ts';
import { ROUNDS } from '../../record/collections/rounds/index.ts';
import type { LedgerData, RoundData } from '../../record/collections/schemas.ts';
import { compareDates, within } from '../../record/core/date.ts';
import type { RawEntry } from '../../record/core/raw-entry.ts';
import { partsInUse } from './parts-in-use.ts';

type Field = readonly PropertyKey[];
/** The rounds of each issue's ledger. */
type Ledgers = ReadonlyMap<string, LedgerData['rounds']>;

function* wrongSides(raw: RawEntry, field: Field, part: PartOf<'private-cards'>, round: RoundData): Iterable<Report> {
  const sides = part.sides.map(({ party }) => party);
  if (sides.toSorted().join() !== round.sides.toSorted().join())
    yield atField(raw, [...field, 'sides'], {
      message: 'the private cards are not one for each side of the round',
      hint: `Its sides: ${round.sides.join(', ')}.`,
    });
}

function* wrongIssues(raw: RawEntry, field: Field, part: PartOf<'role-cards'>, round: RoundData, ledgers: Ledgers): Iterable<Report> {
  for (const [index, issue] of part.issues.entries()) {
    const entry = ledgers.get(issue)?.find((one) => one.round === part.round);
    if (!entry)
      yield atField(raw, [...field, 'issues', index], {
        message: `"${issue}" was not on the table in "${part.round}"`,
        hint: 'Choose an issue whose ledger has this round.',
      });
    else if (!entry.positions.some(({ party, date }) => round.sides.includes(party) && compareDates(date, part.asOf) <= 0))
      yield atField(raw, [...field, 'issues', index], {
        message: `no side had said anything on "${issue}" by ${part.asOf}`,
        hint: 'Choose a later day or another issue.',
      });
  }
}

function* check(context: Context): Iterable<Report> {
  const rounds = new Map(context.entries(ROUNDS).map(({ raw, data }) => [raw.id, data]));
  const ledgers: Ledgers = new Map(context.entries(LEDGERS).map(({ raw, data }) => [raw.id, data.rounds]));
  for (const { raw, part, field } of partsInUse(context)) {
    if (part.kind !== 'role-cards' && part.kind !== 'private-cards') continue;
    const round = rounds.get(part.round);
    if (!round) continue;
    if (part.kind === 'private-cards') {
      yield* wrongSides(raw, field, part, round);
      continue;
    }
    if (!within(part.asOf, round.date))
      yield atField(raw, [...field, 'asOf'], { message: `${part.asOf} is not in the round`, hint: `It lasted ${round.date}.` });
    yield* wrongIssues(raw, field, part, round, ledgers);
  }
}

export const roleCard: Rule = {
  code: 'role-card',
  asks: 'Role cards are about issues and sides of their round, as of a day in it; every row is a dated position with its source, or says that there is none.',
  check,
};
