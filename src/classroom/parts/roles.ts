/** Role cards: the public side from the ledgers, sourced and dated; the private side made up and marked so. */
import { compareDates } from '../../record/core/date.ts';
import type { DisputeRecord, PlacedPosition, Position } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/lessons/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { wordsWithoutSources } from '../markdown.ts';
import { plain, type Block, type Card, type CardLine } from '../sheet.ts';
import { sourceName } from '../source-name.ts';
import { dateIn, ENGLISH, fill, sheetWords } from '../messages.ts';

/** What stands where the record has nothing on a side's position. */
export const SILENT = ENGLISH.silent;

/** The last ask, offer or answer of a side on an issue in a round, up to a day; where there is none, the last thing it said. */
export function positionAt(record: DisputeRecord, round: string, issue: string, party: string, asOf: string): PlacedPosition | undefined {
  return lastPosition(
    record.positions.filter((position) => position.round === round && position.issue === issue && position.party === party),
    asOf,
  );
}

/** Of positions in order of time: the last ask, offer or answer up to a day, or the last thing said. */
export function lastPosition<P extends Position>(positions: readonly P[], asOf: string): P | undefined {
  const all = positions.filter(({ date }) => compareDates(date, asOf) <= 0);
  return all.filter(({ does }) => does !== 'says').at(-1) ?? all.at(-1);
}

/** Where and when a position was read; its own day too, where the source has another or none. */
function readIn(record: DisputeRecord, position: PlacedPosition): string {
  const [id = ''] = position.sources;
  const { issued } = record.source(id).data;
  const same = issued !== undefined && compareDates(position.date, issued) === 0;
  return sourceName(record, id) + (same ? '' : `; ${fill(sheetWords(record).said, { date: dateIn(record, position.date, 'short') })}`);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function line(record: DisputeRecord, issue: string, position: PlacedPosition | undefined): CardLine {
  const words = sheetWords(record);
  const label = record.issue(issue).data.question;
  if (!position) return { label, text: plain(words.silent), silent: true };
  const terms = wordsWithoutSources(record, position.terms);
  const [first, ...rest] = terms;
  return {
    label,
    text: [{ ...first, text: `${capital(words.does[position.does])} ${first?.text ?? ''}` }, ...rest],
    source: readIn(record, position),
  };
}

/** One card a side. The order of the sides changes from round to round, so that neither always comes first. */
export function roleCards(record: DisputeRecord, part: PartOf<'role-cards'>): Card[] {
  const round = record.round(part.round);
  const words = sheetWords(record);
  const sides = (round.data.number ?? 1) % 2 === 0 ? [...round.data.sides].reverse() : round.data.sides;
  return sides.map((party) => ({
    title: fill(words.team, { party: typeset(record.party(party).data.short) }),
    subtitle: fill(words.publicSide, { date: dateIn(record, part.asOf) }),
    lines: part.issues.map((issue) => line(record, issue, positionAt(record, part.round, issue, party, part.asOf))),
    foot: words.publicFoot,
    party,
  }));
}

/** The public side as blocks. */
export function roleBlocks(record: DisputeRecord, part: PartOf<'role-cards'>): Block[] {
  return [{ kind: 'cards', layout: 'half-page', cards: roleCards(record, part) }];
}

/** The private side as blocks. */
export function privateBlocks(record: DisputeRecord, part: PartOf<'private-cards'>): Block[] {
  const words = sheetWords(record);
  const cards = part.sides.map((side): Card => ({
    title: fill(words.privateTeam, { party: typeset(record.party(side.party).data.short) }),
    subtitle: words.privateSide,
    fiction: true,
    party: side.party,
    lines: [
      { label: words.needs, text: plain(typeset(side.interests.join(' '))) },
      {
        label: words.order,
        text: plain(side.priorities.map((priority, index) => `${String(index + 1)}. ${typeset(priority)}`).join('  ')),
      },
      { label: words.inside, text: plain(typeset(side.inside)) },
      { label: words.noDeal, text: plain(typeset(side.noDeal)) },
    ],
    foot: words.privateFoot,
  }));
  return [{ kind: 'cards', layout: 'half-page', cards }];
}
