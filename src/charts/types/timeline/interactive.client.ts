/**
 * The lanes in the browser: marks that the list's filters hide are dimmed, and days can be typed, on every screen; on wide
 * ones D3's zoom and brush are fetched and the lanes can be moved, opened and used to choose dates for the list.
 */
import t from 'messages:figure';
import { tellRefused } from '../../../browser/tell-refused.client.ts';
import { readSpan } from '../../../record/core/asked.ts';
import { dateFields, type Dates } from './dates.client.ts';
import type { LaneData } from './lanes.ts';
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

/** The events of each mark of the narrow drawing, which is a month of a lane. */
function monthsOf(data: LaneData): ReadonlyMap<string, readonly string[]> {
  const months = new Map<string, string[]>();
  for (const { id, marks } of data.lanes) {
    for (const mark of marks) {
      const key = `${id}-${mark.day.slice(0, 7)}`;
      const month = months.get(key);
      if (month) month.push(mark.id);
      else months.set(key, [mark.id]);
    }
  }
  return months;
}

/** Called by the figure when the chart comes near the screen. */
export function hydrate(figure: HTMLElement, data: unknown): void {
  const lanes = data as LaneData;
  if (lanes.lanes.length === 0) return;
  const list = listOf();
  // Of the days that the address asks for, a list says itself what it cannot show.
  if (!list && figure.dataset['whole'] !== undefined) tellRefused(readSpan(new URLSearchParams(location.search)).refused, 'span');
  const months = monthsOf(lanes);
  let movable: Movable | undefined;
  /** The events in the list; none named when it shows all. */
  let listed: ReadonlySet<string> | undefined;

  /** Dims marks none of whose events the list shows. */
  const redim = (): void => {
    /** The events of a mark; those of a drawing across are known once it can be moved. */
    const held = (item: SVGGElement): readonly string[] | undefined =>
      item.ownerSVGElement?.dataset['axis'] === 'y' ? (months.get(item.dataset['key'] ?? '') ?? []) : movable?.holds(item);
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
