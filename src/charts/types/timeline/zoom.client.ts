/** Zoom, pan and the choice of dates over the lanes, with D3's own zoom and brush. */
import { brushX, select, zoom, zoomIdentity, zoomTransform, type D3BrushEvent, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { fromUtc, type Day } from '../../../record/core/date.ts';
import { shapesToSvg } from '../../figure/svg.ts';
import { OPEN, REACH } from '../../figure/keyboard-nav.client.ts';
import { behindOf, bottomOf, LEFT, RIGHT, STRIP, stripTop, timeOf, type LaneData } from './lanes.ts';
import { Marks } from './marks.client.ts';
import type { Dates } from './dates.client.ts';
import type { List, Movable } from './shared-types.ts';
import { ticksOf } from './ticks.ts';
import { toolbar } from './toolbar.client.ts';

const DAY = 86_400_000;
/** The shortest span the lanes can be zoomed to. */
const LEAST_DAYS = 14;
const REST = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;

/** What the movable lanes call. */
interface Around {
  /** Marks were joined anew. */
  readonly changed: () => void;
  /** Fields for days in view; where a list has its own, those are given back. */
  readonly fields: (chosen: (from: Day, to: Day) => void) => Dates | undefined;
}

/** Makes the wide drawing movable. */
export function zoomable(figure: HTMLElement, data: LaneData, list: List | undefined, { changed, fields }: Around): Movable | undefined {
  const svg = figure.querySelector<SVGSVGElement>('.chart-svg.on-wide');
  const behind = svg?.querySelector('.behind');
  if (!svg || !behind) return undefined;
  figure.classList.add('live');
  const root = select<SVGSVGElement, unknown>(svg);
  // The axis of the drawing at rest, one line instead of a scale: d3-scale alone would be a third of the page's script.
  const [begin, step] = [timeOf(data.from), (RIGHT - LEFT) / (timeOf(data.to) + DAY - timeOf(data.from))];
  const base = (time: number): number => LEFT + (time - begin) * step;
  const timeAt = (x: number): Date => new Date(begin + (x - LEFT) / step);
  const days = data.lanes.flatMap(({ marks }) => marks.map(({ day }) => base(timeOf(day))));
  const [first, last] = [Math.min(LEFT, ...days) - 30, Math.max(RIGHT, ...days) + 30];
  const marks = new Marks(svg, data, base);
  let frame = 0;
  /** The scale that a gliding zoom ends at: marks are joined for it from the second frame on, so that one frame does the work. */
  let ahead: number | undefined;
  /** Counts gliding zooms: a new one ends the one before it. */
  let turn = 0;

  const draw = (): void => {
    frame = 0;
    const transform = zoomTransform(svg);
    const x = (time: number): number => transform.applyX(base(time));
    const focused = marks.focused();
    const joined = marks.join(ahead ?? transform.k);
    marks.place(transform);
    behind.innerHTML = shapesToSvg(
      behindOf(
        data,
        x,
        ticksOf(Number(timeAt(transform.invertX(LEFT))), Number(timeAt(transform.invertX(RIGHT))), x),
        marks.clusters(transform),
      ),
    );
    if (!joined) return;
    changed();
    // Last, because focus asks for the layout of all that was written.
    if (focused !== undefined && marks.focused() === undefined) marks.take(focused);
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
    const own = (turn += 1);
    // Moves the two ends of the view evenly: what opens is seen to come out of the mark that stood for it.
    const [left, right] = [(LEFT - x) / k, (RIGHT - x) / k];
    // The first frame only moves what stands there, so that a reader sees at once that something happens; the second joins.
    let moving = false;
    const glide = (now: number): void => {
      if (own !== turn) return;
      const part = REST === 0 ? 1 : Math.min(1, Math.max(0, (now - started) / REST));
      const [start, end] = [left + ((LEFT - to.x) / to.k - left) * part, right + ((RIGHT - to.x) / to.k - right) * part];
      const scale = part === 1 ? to.k : (RIGHT - LEFT) / (end - start);
      ahead = part === 1 ? undefined : moving ? to.k : (ahead ?? k);
      moving = true;
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

  /** On the chart's own page a zoomed span stands in the address, and its days in the fields. */
  const remember = (): void => {
    if (list) return;
    const { from, to } = seen();
    typed?.show(from, to);
    if (figure.dataset['whole'] === undefined) return;
    const address = new URL(location.href);
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
  /** Keeps focus on an event's mark after a zoom: outside the view it would lose it, and the next key would go nowhere. */
  const keep = (id: string | undefined): void => {
    const item = id === undefined ? undefined : marks.find(id);
    if (!item || id === undefined) return;
    reach(item);
    if (marks.find(id) !== document.activeElement) marks.take(id);
  };
  /** Zooms by a factor around the mark that has focus. */
  const scale = (factor: number): void => {
    const focused = marks.focused();
    const around = Number((focused === undefined ? undefined : marks.find(focused)?.dataset['x']) ?? (LEFT + RIGHT) / 2);
    root.call(behaviour.scaleBy, factor, [around, 0]);
    keep(focused);
  };
  /** Opens what stands for several events: nearer while that parts them, else their days in the list. */
  const open = (item: Element): boolean => {
    const held = marks.heldBy(item);
    const [one, end] = [held[0], held.at(-1)];
    if (!one || !end || held.length === 1) return false;
    const most = behaviour.scaleExtent()[1];
    if (one.day !== end.day && zoomTransform(svg).k < most * 0.99) {
      show(
        one.day,
        end.day,
        () => {
          marks.take(one.id);
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
    else if (event.key === '0') {
      const focused = marks.focused();
      show(data.from, data.to, () => {
        keep(focused);
      });
    } else return;
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

  /** Shows days that were typed or stand in the address; where one end is missing, the span's own. */
  const follow = (from: Day, to: Day): void => {
    const [start, end] = [from || data.from, to || data.to];
    if (start > end) return;
    if (list) mark(...(from || to ? [start, end] : []));
    show(start, end);
  };
  const typed = fields(follow);

  draw();
  const query = new URLSearchParams(location.search);
  const [from = '', to = ''] = ['from', 'to'].map((name) => /^\d{4}-\d\d-\d\d$/.exec(query.get(name) ?? '')?.[0]);
  if (from || to) follow(from, to);
  else if (!list) typed?.show(data.from, data.to);
  return { holds: (item) => marks.heldBy(item).map(({ id }) => id), follow };
}
