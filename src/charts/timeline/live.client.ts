/**
 * The lanes in the browser: marks that the list's filters hide are dimmed on every screen; on wide ones D3's zoom and brush
 * are fetched and the lanes can be moved, opened and used to choose dates for the list.
 */
import type { LaneData } from './lanes.ts';

/** What the list below the lanes shows, if there is a list. */
export interface List {
  readonly element: HTMLElement;
  readonly choose: (from?: string, to?: string) => void;
  readonly shown: () => ReadonlySet<string> | undefined;
}

function listOf(): List | undefined {
  const element = document.querySelector<HTMLElement>('event-filter');
  if (!element) return undefined;
  return {
    element,
    choose: (from, to) => {
      element.dispatchEvent(new CustomEvent('timeline-range', { detail: { from, to } }));
    },
    shown: () => {
      const items = [...element.querySelectorAll('.ev')];
      const visible = items.filter((item) => !item.hasAttribute('hidden'));
      return visible.length === items.length ? undefined : new Set(visible.map(({ id }) => id.replace(/^e-/, '')));
    },
  };
}

/** Dims marks none of whose events the list shows. */
function dim(
  figure: HTMLElement,
  data: LaneData,
  holds: (item: SVGGElement) => readonly string[] | undefined,
  shown: ReadonlySet<string> | undefined,
): void {
  // Called on every frame of a zoom: with the whole list shown there is nothing to look up.
  if (shown === undefined) {
    for (const item of figure.querySelectorAll('.it.dim')) item.classList.remove('dim');
    return;
  }
  const months = new Map<string, string[]>();
  for (const { id, marks } of data.lanes) {
    for (const mark of marks) {
      const key = `${id}-${mark.day.slice(0, 7)}`;
      const month = months.get(key);
      if (month) month.push(mark.id);
      else months.set(key, [mark.id]);
    }
  }
  for (const item of figure.querySelectorAll<SVGGElement>('.it')) {
    const ids = holds(item) ?? months.get(item.dataset['key'] ?? '') ?? [];
    item.classList.toggle('dim', !ids.some((id) => shown.has(id)));
  }
}

/** Called by the figure when the chart comes near the screen. */
export function enliven(figure: HTMLElement, data: unknown): void {
  const lanes = data as LaneData;
  if (lanes.lanes.length === 0) return;
  const list = listOf();
  let holds: (item: SVGGElement) => readonly string[] | undefined = () => undefined;
  const redim = (): void => {
    dim(figure, lanes, holds, list?.shown());
  };
  list?.element.addEventListener('events-filtered', redim);
  const wide = matchMedia('(min-width: 68rem)');
  const widen = (): void => {
    if (!wide.matches) return;
    wide.removeEventListener('change', widen);
    void import('./zoom.client.ts').then(({ zoomable }) => {
      holds = zoomable(figure, lanes, list, redim);
      redim();
    });
  };
  wide.addEventListener('change', widen);
  widen();
  redim();
}
