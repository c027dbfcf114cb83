import { t } from '../../../i18n/index.ts';
import { partyHref } from '../../../record/core/routes.ts';
import { addDays, readDate, showDate, type Day } from '../../../record/core/date.ts';
import { markColor, type Chart, type DisputeRecord, type PartyData } from '../../../record/index.ts';
import { proseToText } from '../../../markdown/inline.ts';
import type { Shape as MarkShape } from '../../symbols.ts';
import type { Level } from './levels.ts';
import { decisionMatrixOptions, type DecisionMatrixOptions } from './options.ts';

type Written = PartyData['powers'][number];

/** A power as text. */
export interface Power {
  readonly level: Level;
  readonly text: string;
  /** When it held, where that is not the whole time before or after the change. */
  readonly when?: string;
}
/** What a party could do about a decision, before and after the day on which powers changed. */
export interface Cell {
  readonly key: string;
  readonly party: string;
  readonly decision: string;
  readonly before?: Power;
  readonly after?: Power;
  /** All its powers over the decision, in the order of the record. */
  readonly all: readonly Power[];
  /** Whether the power began, ended or changed on that day. */
  readonly turned: boolean;
}
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly href: string;
  readonly color: string;
  readonly shape: MarkShape;
}
export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}
/** What the chart draws: parties with powers, decisions that a power is about, and their cells. */
export interface Data {
  readonly parties: readonly Party[];
  readonly decisions: readonly Decision[];
  readonly cells: readonly Cell[];
  readonly changed?: { readonly date: Day; readonly day: string; readonly what: string };
  /** What the picture shows of them; all by default. */
  readonly options?: DecisionMatrixOptions;
}

type Moment = 'before' | 'after';

const starts = ({ from }: Written): Day => (from === undefined ? '' : readDate(from).from);
const ends = ({ until }: Written): Day => (until === undefined ? '9999-12-31' : readDate(until).to);

/** The power that held on a day; else the nearest one on that side of the day. */
function holding(powers: readonly Written[], day: Day, moment: Moment): Written | undefined {
  const held = powers.find((power) => starts(power) <= day && ends(power) >= day);
  if (held) return held;
  return moment === 'before'
    ? powers.filter((power) => ends(power) < day).sort((a, b) => (ends(a) > ends(b) ? -1 : 1))[0]
    : powers.filter((power) => starts(power) > day).sort((a, b) => (starts(a) < starts(b) ? -1 : 1))[0];
}

/** Powers of all parties over the decisions of the record. */
export function dataOf(record: DisputeRecord, { data: { options } }: Pick<Chart, 'data'>): Data {
  const read = decisionMatrixOptions.safeParse(options ?? {});
  const { decisions, powersChanged } = record.site;
  const day = powersChanged === undefined ? undefined : readDate(powersChanged.date).from;
  const before = day === undefined ? undefined : addDays(day, -1);
  const plain = (power: Written | undefined): Power | undefined => {
    if (!power) return undefined;
    const when = [
      power.from !== undefined && starts(power) !== day ? t('charts.decisionMatrix.since', { date: showDate(power.from) }) : '',
      power.until !== undefined && ends(power) !== before ? t('charts.decisionMatrix.until', { date: showDate(power.until) }) : '',
    ]
      .filter(Boolean)
      .join(' ');
    return { level: power.level, text: proseToText(power.text), ...(when !== '' && { when }) };
  };
  const cells = record.parties.flatMap(({ id, data }) =>
    decisions.flatMap((decision): Cell[] => {
      const own = data.powers.filter((power) => power.decision === decision.id);
      if (own.length === 0) return [];
      const [first, second] =
        day === undefined || before === undefined ? [undefined, own.at(-1)] : [holding(own, before, 'before'), holding(own, day, 'after')];
      const [held, holds] = [plain(first), plain(second)];
      const turned =
        held?.level !== holds?.level &&
        ((second !== undefined && starts(second) === day) || (first !== undefined && ends(first) === before));
      return [
        {
          key: `${id}--${decision.id}`,
          party: id,
          decision: decision.id,
          turned: day !== undefined && turned,
          ...(held && { before: held }),
          ...(holds && { after: holds }),
          all: own.map(plain).filter((power) => power !== undefined),
        },
      ];
    }),
  );
  return {
    parties: record.parties
      .filter(({ id }) => cells.some(({ party }) => party === id))
      .map(({ id, data }) => ({
        id,
        name: data.name,
        short: data.short,
        href: partyHref(id),
        color: markColor(data.mark),
        shape: data.mark.shape,
      })),
    decisions: decisions
      .filter(({ id }) => cells.some(({ decision }) => decision === id))
      .map(({ id, name, short }) => ({ id, name, short: short ?? name })),
    cells,
    ...(powersChanged && day !== undefined && { changed: { date: day, day: showDate(powersChanged.date), what: powersChanged.what } }),
    ...(read.success && { options: read.data }),
  };
}
