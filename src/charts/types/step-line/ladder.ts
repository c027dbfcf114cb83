import { INTERFACE_LOCALE } from '../../../i18n/locale.ts';
import { DOES_WORDS } from '../../../record/labels.ts';
import { readDate, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { markColor, type DisputeRecord, type Issue } from '../../../record/index.ts';
import { proseToText } from '../../../markdown/inline.ts';

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly shape: string;
  readonly side: boolean;
}
/** A number, or a day as milliseconds when the measure is a date. */
export interface Rung {
  readonly who: Party;
  readonly day: Day;
  readonly date: string;
  readonly value: number;
  readonly does: string;
  readonly terms: string;
}
export interface Panel {
  readonly round: string;
  readonly name: string;
  readonly rungs: readonly Rung[];
  readonly result?: { readonly day: Day; readonly date: string; readonly value: number; readonly terms: string };
}
export interface Ladder {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly panels: readonly Panel[];
}
export interface Data {
  readonly ladders: readonly Ladder[];
}

/** A value of a ledger on the axis; `undefined` where it does not fit the unit. */
const valueOf = (value: string | number | undefined, unit: string): number | undefined =>
  value === undefined
    ? undefined
    : unit === 'date'
      ? typeof value === 'string'
        ? toUtc(readDate(value).from).getTime()
        : undefined
      : typeof value === 'number'
        ? value
        : undefined;
const dayOf = (date: string): Day => readDate(date).from;

/** The ladder of one issue, or `undefined` when its ledger holds no value of its measure. */
export function ladderOf(record: DisputeRecord, issue: Issue): Ladder | undefined {
  const { measure, title } = issue.data;
  if (!measure) return undefined;
  const panels = issue.ledger
    .map(({ round: id, positions, outcome }): Panel => {
      const round = record.round(id);
      const value = outcome && outcome.nearer !== 'not-at-issue' ? valueOf(outcome.value, measure.unit) : undefined;
      const rungs = positions
        .flatMap((position): Rung[] => {
          const at = valueOf(position.value, measure.unit);
          const { short, mark } = record.party(position.party).data;
          return at === undefined
            ? []
            : [
                {
                  who: {
                    id: position.party,
                    name: short,
                    color: markColor(mark),
                    shape: mark.shape,
                    side: round.data.sides.includes(position.party),
                  },
                  day: dayOf(position.date),
                  date: position.date,
                  value: at,
                  does: DOES_WORDS[position.does],
                  terms: proseToText(position.terms),
                },
              ];
        })
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return {
        round: id,
        name: round.data.season,
        rungs,
        ...(outcome?.date !== undefined &&
          value !== undefined && { result: { day: dayOf(outcome.date), date: outcome.date, value, terms: proseToText(outcome.terms) } }),
      };
    })
    .filter(({ rungs, result }) => rungs.length > 0 || result !== undefined);
  return panels.length === 0 ? undefined : { id: issue.id, title, measure: measure.name, unit: measure.unit, panels };
}

/** A value with its unit. */
export function showValue(value: number, unit: string): string {
  if (unit === 'date') return showDate(new Date(value).toISOString().slice(0, 10));
  return unit === 'percent' ? `${String(value)}%` : `${value.toLocaleString(INTERFACE_LOCALE)} ${unit}`;
}

/** The key of a step within its chart. */
export const rungKey = (panel: Panel, place: number): string => `${panel.round}-${String(place)}`;
/** The key of the result of a round. */
export const resultKey = (panel: Panel): string => `${panel.round}-met`;
