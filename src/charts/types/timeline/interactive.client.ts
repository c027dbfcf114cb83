/**
 * The lanes in the browser: marks that the list's filters hide are dimmed, and days can be typed, on every screen; on wide
 * ones D3's zoom and brush are fetched and the lanes can be moved, opened and used to choose dates for the list.
 */
import dates from 'messages:dates';
import t from 'messages:figure';
import { tellRefused } from '../../../browser/tell-refused.client.ts';
import { dateWriter } from '../../../record/core/date-text.ts';
import { readSpan } from '../../../record/core/asked.ts';
import { dateFields, type Dates } from './dates.client.ts';
import { monthSentence, type LaneData, type TimelineEvent } from './lanes.ts';
import type { List, Movable } from './shared-types.ts';

function listOf(): List | undefined {
  const element = document.querySelector<HTMLElement>('event-filter');
  return element
    ? {
        element,
        choose: (from, to) => {
          element.dispatchEvent(new CustomEvent('timeline-range', { detail: { from, to } }));
        },
      }
    : undefined;
}

/** A mark of the drawings in which time runs down: a month of a lane. */
interface Month {
  readonly lane: string;
  readonly month: string;
  readonly marks: TimelineEvent[];
}

/** The marks of the drawings in which time runs down, by key. */
function monthsOf(data: LaneData): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>();
  for (const { id, name, marks } of data.lanes) {
    for (const mark of marks) {
      const month = mark.day.slice(0, 7);
      const known = months.get(`${id}-${month}`);
      if (known) known.marks.push(mark);
      else months.set(`${id}-${month}`, { lane: name, month, marks: [mark] });
    }
  }
  return months;
}

/** Names more events of each month than the page has room for: it holds every drawing. */
function nameMonths(figure: HTMLElement, months: ReadonlyMap<string, Month>): void {
  const showDate = dateWriter(dates);
  for (const item of figure.querySelectorAll<SVGGElement>('[data-axis] .it')) {
    const month = months.get(item.dataset['key'] ?? '');
    if (month) item.ariaLabel = monthSentence(t, month.lane, month.month, month.marks, showDate);
  }
}

/** Called by the figure when the chart comes near the screen. */
export function hydrate(figure: HTMLElement, data: unknown): void {
  const lanes = data as LaneData;
  if (lanes.lanes.length === 0) return;
  const list = listOf();
  // Of the days that the address asks for, a list says itself what it cannot show.
  if (!list && figure.dataset['whole'] !== undefined) tellRefused(readSpan(new URLSearchParams(location.search)).refused, 'span');
  const months = monthsOf(lanes);
  nameMonths(figure, months);
  let movable: Movable | undefined;
  /** The events in the list; none named when it shows all. */
  let listed: ReadonlySet<string> | undefined;

  /** Dims marks none of whose events the list shows. */
  const redim = (): void => {
    /** The events of a mark; those of a drawing across are known once it can be moved. */
    const held = (item: SVGGElement): readonly string[] | undefined =>
      item.ownerSVGElement?.dataset['axis'] === 'y'
        ? (months.get(item.dataset['key'] ?? '')?.marks.map(({ id }) => id) ?? [])
        : movable?.holds(item);
    for (const item of figure.querySelectorAll<SVGGElement>(listed ? '.it' : '.it.dim'))
      item.classList.toggle('dim', listed !== undefined && held(item)?.some((id) => listed?.has(id)) === false);
  };

  const place = figure.querySelector('.live-tools');
  const days = lanes.lanes.flatMap(({ marks }) => marks.map(({ day }) => day)).sort();
  const span = { from: days[0] ?? lanes.from, to: days.at(-1) ?? lanes.to };
  let fields: Dates | undefined;
  if (list && place) {
    fields = dateFields(place, { name: t('listDates'), from: t('listFrom'), to: t('to') }, span, (from, to) => {
      list.choose(from, to);
      movable?.follow(from, to);
    });
    const follow = (): void => {
      fields?.show(list.element.dataset['from'] ?? '', list.element.dataset['to'] ?? '');
    };
    list.element.addEventListener('events-filtered', (event) => {
      const { shown, all } = (event as CustomEvent<{ shown: readonly string[]; all: number }>).detail;
      listed = shown.length === all ? undefined : new Set(shown);
      follow();
      redim();
    });
    const hidden = list.element.querySelectorAll('.ev[hidden]').length > 0;
    if (hidden) listed = new Set([...list.element.querySelectorAll('.ev:not([hidden])')].map(({ id }) => id.replace(/^e-/, '')));
    follow();
  }

  // No drawing across has room below this.
  const wide = matchMedia('(min-width: 44rem)');
  const widen = (): void => {
    if (!wide.matches) return;
    wide.removeEventListener('change', widen);
    void import('./zoom.client.ts').then(({ zoomable }) => {
      movable = zoomable(figure, lanes, list, {
        changed: redim,
        // Without a list the fields say what is in view.
        fields: (chosen) =>
          (fields ??= place ? dateFields(place, { name: t('viewDates'), from: t('showFrom'), to: t('to') }, span, chosen) : undefined),
      });
      redim();
    });
  };
  wide.addEventListener('change', widen);
  widen();
  redim();
}
