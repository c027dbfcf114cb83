/** Role cards: the public side from the ledgers, sourced and dated; the private side made up and marked so. */
import { compareDates } from '../../record/core/date.ts';
import { inTurn, type DisputeRecord, type PlacedPosition } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/handouts/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { wordsWithoutSources } from '../markdown.ts';
import { plain, prose } from '../blocks.ts';
import type { SheetContext } from '../context.ts';
import { lastPosition } from '../positions.ts';
import type { Block, Card, CardLine } from '../sheet.ts';
import { sourceName } from '../source-name.ts';

/** The last ask, offer or answer of a side on an issue in a round, up to a day; without one, its last statement. */
export function positionAt(record: DisputeRecord, round: string, issue: string, party: string, asOf: string): PlacedPosition | undefined {
  return lastPosition(
    record.positions.filter((position) => position.round === round && position.issue === issue && position.party === party),
    asOf,
  );
}

/** The source of a position with its date; also the day of the position, where the source has another date or none. */
function readIn(context: SheetContext, position: PlacedPosition): string {
  const { record, t, date } = context;
  const [id = ''] = position.sources;
  const { issued } = record.source(id).data;
  const same = issued !== undefined && compareDates(position.date, issued) === 0;
  return sourceName(context, id) + (same ? '' : `; ${t('said', { date: date(position.date, 'short') })}`);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function line(context: SheetContext, issue: string, position: PlacedPosition | undefined): CardLine {
  const { record, t } = context;
  const label = record.issue(issue).data.question;
  if (!position) return { label, text: plain(t('silent')), silent: true };
  const terms = wordsWithoutSources(context, position.terms);
  const [first, ...rest] = terms;
  return {
    label,
    text: [{ ...first, text: `${capital(t(`does.${position.does}`))} ${first?.text ?? ''}` }, ...rest],
    source: readIn(context, position),
  };
}

/** One card for each side. The order of the sides changes from round to round, so that neither always comes first. */
export function roleCards(context: SheetContext, part: PartOf<'role-cards'>): Card[] {
  const { record, t, date } = context;
  const round = record.round(part.round);
  const sides = inTurn(round.data.sides, (round.data.number ?? 1) + 1);
  return sides.map((party) => ({
    title: t('team', { party: typeset(record.party(party).data.short) }),
    subtitle: t('publicSide', { date: date(part.asOf) }),
    lines: part.issues.map((issue) => line(context, issue, positionAt(record, part.round, issue, party, part.asOf))),
    foot: t('publicFoot'),
    party,
  }));
}

/** The public side as blocks. */
export function roleBlocks(context: SheetContext, part: PartOf<'role-cards'>): Block[] {
  return [{ kind: 'cards', layout: 'half-page', cards: roleCards(context, part) }];
}

/** The private side as blocks. */
export function privateBlocks(context: SheetContext, part: PartOf<'private-cards'>): Block[] {
  const { record, t } = context;
  const cards = part.sides.map((side): Card => ({
    title: t('privateTeam', { party: typeset(record.party(side.party).data.short) }),
    subtitle: t('privateSide'),
    fiction: true,
    party: side.party,
    lines: [
      { label: t('needs'), text: prose(side.interests.join(' ')) },
      {
        label: t('order'),
        text: plain(side.priorities.map((priority, index) => `${String(index + 1)}. ${typeset(priority)}`).join('  ')),
      },
      { label: t('inside'), text: prose(side.inside) },
      { label: t('noDeal'), text: prose(side.noDeal) },
    ],
    foot: t('privateFoot'),
  }));
  return [{ kind: 'cards', layout: 'half-page', cards }];
}
