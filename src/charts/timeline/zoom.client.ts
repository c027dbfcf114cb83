/** Zoom, pan and the choice of dates over the lanes, with D3's own zoom and brush. */
import { brushX, select, utcTicks, zoom, zoomIdentity, zoomTransform, type D3BrushEvent, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { fromUtc, type Day } from '../../record/date.ts';
import { shapesToSvg } from '../frame/svg.ts';
import { OPEN, REACH } from '../frame/walk.client.ts';
import {
  behindOf,
  bottomOf,
  gather,
  itemOf,
  LEFT,
  RIGHT,
  STRIP,
  stripTop,
  timeOf,
  type Cluster,
  type LaneData,
  type Tick,
} from './lanes.ts';
import type { List } from './live.client.ts';
import { toolbar } from './toolbar.client.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** The shortest span the lanes can be zoomed to. */
const LEAST_DAYS = 14;
const REST = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;

const SVG = 'http://www.w3.org/2000/svg';

function tickLabel(date: Date): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const name = MONTHS[month] ?? '';
  return day !== 1 ? `${name} ${String(day)}` : month === 0 ? `${name} ${String(year)}` : name;
}

function ticksOf(from: number, to: number, x: (time: number) => number): Tick[] {
  const dates = utcTicks(new Date(from), new Date(to), 9);
  const years = dates.length > 1 && Number(dates[1]) - Number(dates[0]) > 300 * DAY;
  return dates.map((date) => ({ x: x(Number(date)), label: years ? String(date.getUTCFullYear()) : tickLabel(date) }));
}

/**
 * Makes the wide drawing movable.
 * @returns The events that a mark of that drawing stands for.
 */
export function zoomable(
  figure: HTMLElement,
  data: LaneData,
  list: List | undefined,
  changed: () => void,
): (item: SVGGElement) => readonly string[] | undefined {
  const svg = figure.querySelector<SVGSVGElement>('.chart-svg.on-wide');
  const behind = svg?.querySelector('.behind');
  if (!svg || !behind) return () => undefined;
  figure.classList.add('live');
  const root = select<SVGSVGElement, unknown>(svg);
  // The axis of the drawing at rest, one line instead of a scale: d3-scale alone would be a third of the page's script.
  const [begin, step] = [timeOf(data.from), (RIGHT - LEFT) / (timeOf(data.to) + DAY - timeOf(data.from))];
  const base = (time: number): number => LEFT + (time - begin) * step;
  const timeAt = (x: number): Date => new Date(begin + (x - LEFT) / step);
  const days = data.lanes.flatMap(({ marks }) => marks.map(({ day }) => base(timeOf(day))));
  const [first, last] = [Math.min(LEFT, ...days) - 30, Math.max(RIGHT, ...days) + 30];
  const rows = data.lanes.map(
    ({ id }) =>
      svg.querySelector(`[data-series="${CSS.escape(id)}"]`) ??
      svg.querySelector(`[data-of="${CSS.escape(id)}"]`)?.appendChild(document.createElementNS(SVG, 'g')),
  );
  const holding = new WeakMap<Element, Cluster>();
  let drawn = NaN;
  let frame = 0;

  /** Joins marks anew for a scale and keeps the elements of those that stay the same. */
  const regroup = (k: number): void => {
    const focused = holding.get(svg.querySelector('.it:focus') ?? svg)?.marks[0]?.id;
    rows.forEach((row, lane) => {
      if (!row) return;
      const clusters = gather(data.lanes[lane]?.marks ?? [], (time) => k * base(time));
      select(row)
        .selectAll<SVGGElement, Cluster>('g[role=listitem]')
        .data(clusters, function key(cluster) {
          return cluster ? `${cluster.marks[0]?.id ?? ''}:${String(cluster.marks.length)}` : this.textContent;
        })
        .join((enter) =>
          enter.append((cluster) => {
            const holder = document.createElementNS(SVG, 'g');
            const item = itemOf(data, lane, cluster);
            holder.setAttribute('role', 'listitem');
            const mark = holder.appendChild(document.createElementNS(SVG, 'g'));
            mark.setAttribute('class', 'it');
            mark.setAttribute('role', 'img');
            mark.setAttribute('aria-label', item.label);
            mark.dataset['key'] = item.key;
            mark.dataset['href'] = item.href ?? '';
            mark.dataset['y'] = String(item.at.y);
            mark.innerHTML = shapesToSvg(item.shapes);
            return holder;
          }),
        )
        .order()
        .each(function keep(cluster) {
          if (this.firstElementChild) holding.set(this.firstElementChild, cluster);
        });
    });
    if (focused !== undefined) take(focused);
    changed();
  };

  const items = (): SVGGElement[] => [...svg.querySelectorAll<SVGGElement>('.it')];
  const find = (id: string): SVGGElement | undefined => items().find((item) => holding.get(item)?.marks.some((mark) => mark.id === id));

  /** Gives focus to the mark that holds an event: a mark that is new to the drawing can take it only as the tab stop. */
  const take = (id: string): void => {
    const item = find(id);
    if (!item) return;
    for (const other of svg.querySelectorAll('.it[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    item.setAttribute('tabindex', '0');
    item.focus({ preventScroll: true });
  };

  const draw = (): void => {
    frame = 0;
    const transform = zoomTransform(svg);
    const x = (time: number): number => transform.applyX(base(time));
    behind.innerHTML = shapesToSvg(
      behindOf(data, x, ticksOf(Number(timeAt(transform.invertX(LEFT))), Number(timeAt(transform.invertX(RIGHT))), x)),
    );
    if (transform.k !== drawn) regroup(transform.k);
    drawn = transform.k;
    let stop: SVGGElement | undefined;
    for (const item of items()) {
      const at = Math.round(((holding.get(item)?.x ?? 0) + transform.x) * 10) / 10;
      const inside = at >= LEFT && at <= RIGHT;
      item.dataset['x'] = String(at);
      item.setAttribute('transform', `translate(${String(at)} ${item.dataset['y'] ?? '0'})`);
      // Its place in the list goes too: an empty one would still be counted aloud.
      for (const part of [item, item.parentElement]) {
        if (inside) part?.removeAttribute('display');
        else part?.setAttribute('display', 'none');
      }
      if (item.getAttribute('tabindex') === '0' && !inside) item.setAttribute('tabindex', '-1');
      if (inside && (stop === undefined || item.getAttribute('tabindex') === '0')) stop = item;
    }
    stop?.setAttribute('tabindex', '0');
  };

  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent([
      [LEFT, 0],
      [RIGHT, bottomOf(data)],
    ])
    .translateExtent([
      [first, 0],
      [last, bottomOf(data)],
    ])
    .scaleExtent([(RIGHT - LEFT) / (last - first), (RIGHT - LEFT) / (base(timeOf(data.from) + LEAST_DAYS * DAY) - LEFT)])
    // A wheel alone scrolls the page; with Ctrl or Command, or as a pinch, it zooms.
    .filter(
      (event: MouseEvent) =>
        !(event.target as Element).closest('.strip') && (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0),
    )
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (event.sourceEvent === null) draw();
      else frame ||= requestAnimationFrame(draw);
    })
    .on('end', () => {
      remember();
    });
  root.call(behaviour).on('dblclick.zoom', null);
  root.on(
    'wheel.pan',
    (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      root.call(behaviour.translateBy, -event.deltaX / zoomTransform(svg).k, 0);
    },
    { passive: false },
  );

  const move = (to: ZoomTransform, after?: () => void): void => {
    const { k, x } = zoomTransform(svg);
    const started = performance.now();
    // Moves the two ends of the view evenly: what opens is seen to come out of the mark that stood for it.
    const [left, right] = [(LEFT - x) / k, (RIGHT - x) / k];
    const glide = (now: number): void => {
      const part = REST === 0 ? 1 : Math.min(1, Math.max(0, (now - started) / REST));
      const [start, end] = [left + ((LEFT - to.x) / to.k - left) * part, right + ((RIGHT - to.x) / to.k - right) * part];
      const scale = part === 1 ? to.k : (RIGHT - LEFT) / (end - start);
      root.call(behaviour.transform, part === 1 ? to : zoomIdentity.translate(LEFT - scale * start, 0).scale(scale));
      if (part < 1) requestAnimationFrame(glide);
      else after?.();
    };
    if (REST === 0) glide(started);
    else requestAnimationFrame(glide);
  };
  /** Shows a span of days, the whole width of the lanes or part of it. */
  const show = (from: Day, to: Day, after?: () => void, fill = 1): void => {
    const [start, end] = [base(timeOf(from)), base(timeOf(to) + DAY)];
    const [least = 0, most = Infinity] = behaviour.scaleExtent();
    const k = Math.min(most, Math.max(least, (fill * (RIGHT - LEFT)) / (end - start)));
    move(zoomIdentity.translate((LEFT + RIGHT) / 2 - (k * (start + end)) / 2, 0).scale(k), after);
  };
  const seen = (): { from: Day; to: Day } => {
    const transform = zoomTransform(svg);
    return { from: fromUtc(timeAt(transform.invertX(LEFT))), to: fromUtc(new Date(Number(timeAt(transform.invertX(RIGHT))) - 1)) };
  };

  /** On the chart's own page a zoomed span stands in the address. */
  const remember = (): void => {
    if (figure.dataset['whole'] === undefined || list) return;
    const address = new URL(location.href);
    const { from, to } = seen();
    if (zoomTransform(svg).k === 1) for (const name of ['from', 'to']) address.searchParams.delete(name);
    else
      for (const [name, value] of [
        ['from', from],
        ['to', to],
      ] as const)
        address.searchParams.set(name, value);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  };

  /** Brings a mark that is beside the view, or at its very edge, to the middle. */
  const reach = (item: SVGGElement): void => {
    const at = Number(item.dataset['x']);
    if (at < LEFT + 8 || at > RIGHT - 8) root.call(behaviour.translateBy, ((LEFT + RIGHT) / 2 - at) / zoomTransform(svg).k, 0);
  };
  svg.addEventListener(REACH, (event) => {
    reach(event.target as SVGGElement);
  });
  /** Keeps focus on its mark after a zoom: outside the view it would lose it, and the next key would go nowhere. */
  const keep = (): void => {
    const here = svg.querySelector<SVGGElement>('.it:focus');
    const one = here ? holding.get(here)?.marks[0]?.id : undefined;
    if (!here || one === undefined) return;
    reach(here);
    take(one);
  };
  /** Zooms by a factor around the mark that has focus. */
  const scale = (factor: number): void => {
    const around = Number(svg.querySelector<SVGGElement>('.it:focus')?.dataset['x'] ?? (LEFT + RIGHT) / 2);
    root.call(behaviour.scaleBy, factor, [around, 0]);
    keep();
  };
  /** Opens what stands for several events: nearer while that parts them, else their days in the list. */
  const open = (item: Element): boolean => {
    const marks = holding.get(item)?.marks ?? [];
    const [one, end] = [marks[0], marks.at(-1)];
    if (!one || !end || marks.length === 1) return false;
    const most = behaviour.scaleExtent()[1];
    if (one.day !== end.day && zoomTransform(svg).k < most * 0.99) {
      show(
        one.day,
        end.day,
        () => {
          take(one.id);
        },
        0.5,
      );
      return true;
    }
    if (!list) return false;
    choose(one.day, end.day);
    list.element.querySelector<HTMLElement>('.count')?.scrollIntoView({ block: 'start' });
    return true;
  };
  svg.addEventListener(OPEN, (event) => {
    if (open(event.target as Element)) event.preventDefault();
  });
  svg.addEventListener('click', (event) => {
    const item = (event.target as Element).closest('.it');
    if (item) open(item);
  });
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') scale(1.6);
    else if (event.key === '-') scale(1 / 1.6);
    else if (event.key === '0') show(data.from, data.to, keep);
    else return;
    event.preventDefault();
  });

  const strip = root.append('g').attr('class', 'strip').attr('aria-hidden', 'true');
  const brush = brushX<unknown>()
    .extent([
      [LEFT, stripTop(data)],
      [RIGHT, stripTop(data) + STRIP],
    ])
    .on('end', ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // Only what a reader did: moving the brush from here must not filter again.
      if (!sourceEvent) return;
      const [from, to] = (selection ?? []) as [number?, number?];
      if (from === undefined || to === undefined) list?.choose();
      else {
        const span = [fromUtc(timeAt(from)), fromUtc(new Date(Number(timeAt(to)) - 1))] as const;
        list?.choose(...span);
        show(...span);
      }
    });
  strip.call(brush);
  const mark = (from?: Day, to?: Day): void => {
    strip.call(
      brush.move,
      from === undefined || to === undefined ? null : [Math.max(LEFT, base(timeOf(from))), Math.min(RIGHT, base(timeOf(to) + DAY))],
    );
  };
  const choose = (from?: Day, to?: Day): void => {
    list?.choose(from, to);
    mark(from, to);
  };

  toolbar(figure, {
    nearer: () => {
      root.call(behaviour.scaleBy, 1.6);
    },
    farther: () => {
      root.call(behaviour.scaleBy, 1 / 1.6);
    },
    show,
    whole: () => {
      show(data.from, data.to);
    },
    all: () => {
      root.call(behaviour.scaleTo, 0);
    },
    rounds: data.rounds.filter(({ number }) => number !== undefined),
    ...(list && {
      only: () => {
        const { from, to } = seen();
        choose(from, to);
      },
      every: () => {
        choose();
      },
    }),
  });
  list?.element.querySelector('.clear')?.addEventListener('click', () => {
    choose();
  });

  draw();
  const query = new URLSearchParams(location.search);
  const [from, to] = [query.get('from'), query.get('to')];
  if (from !== null && to !== null && /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to) && from <= to) {
    show(from, to);
    if (list) mark(from, to);
  }
  return (item) => holding.get(item)?.marks.map(({ id }) => id);
}
