/** Zoom, pan and the choice of dates over the lanes, with D3's own zoom and brush. */
import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type Selection, type ZoomBehavior, type ZoomTransform } from 'd3';
import t from 'messages:figure';
import { tell } from '../../../browser/tell.client.ts';
import { readSpan, type Span } from '../../../record/core/asked.ts';
import { DAY_MS, fromUtc, type Day } from '../../../record/core/day.ts';
import { shapesToSvg } from '../../figure/svg.ts';
import { OPEN, placeOf, REACH } from '../../figure/keyboard-nav.client.ts';
import type { Stretch } from './brush-strip.client.ts';
import { behindOf, bottomOf, LEFT, RIGHT, timeOf, type LaneData, type TimelineEvent } from './lanes.ts';
import { Marks } from './marks.client.ts';
import type { Dates } from './dates.client.ts';
import type { List, Movable } from './shared-types.ts';
import { keepInAddress } from './span-address.client.ts';
import { lateStrip } from './late-strip.client.ts';
import { ticksOf } from './ticks.ts';
import { toolbar } from './toolbar.client.ts';

/** The shortest span the lanes can be zoomed to. */
const LEAST_DAYS = 14;
/** Milliseconds that an animated zoom takes. */
const REST = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;

/** What the movable lanes call. */
interface Hooks {
  /** Marks were joined or parted. */
  readonly changed: () => void;
  /** Fields for days in view; where a list has its own, those are given back. */
  readonly fields: (chosen: (from: Day, to: Day) => void) => Dates | undefined;
}

/** The parts of the page that the movable lanes are in. */
interface Place {
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
  /** What is drawn under the marks: axis, bands, names. */
  readonly behind: Element;
  readonly list: List | undefined;
}

/** How the drawing moves to other days. */
interface Journey {
  readonly after?: () => void;
  /** The address asks for it: nobody moved the drawing. */
  readonly isAsked?: boolean;
}

/** The axis of the drawing at rest, one line instead of a scale: d3-scale alone would be a third of the page's script. */
class RestAxis {
  private readonly begin: number;
  private readonly step: number;

  constructor({ from, to }: LaneData) {
    this.begin = timeOf(from);
    this.step = (RIGHT - LEFT) / (timeOf(to) + DAY_MS - this.begin);
  }
  /** Where an instant is, in pixels. */
  readonly x = (time: number): number => LEFT + (time - this.begin) * this.step;
  timeAt(x: number): Date {
    return new Date(this.begin + (x - LEFT) / this.step);
  }
  /** From the start of one day to the end of another. */
  stretch(from: Day, to: Day): Stretch {
    return [this.x(timeOf(from)), this.x(timeOf(to) + DAY_MS)];
  }
  /** The days of a stretch. */
  days([left, right]: Stretch): { readonly from: Day; readonly to: Day } {
    return { from: fromUtc(this.timeAt(left)), to: fromUtc(new Date(Number(this.timeAt(right)) - 1)) };
  }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The first and the last day that have a mark, or that the span itself begins or ends with. */
function daysDrawn({ lanes, from, to }: LaneData): { readonly first: Day; readonly last: Day } {
  const days = lanes.flatMap(({ marks }) => marks.map(({ day }) => day));
  return { first: days.reduce(earlier, from), last: days.reduce(later, to) };
}

/** The wide drawing, once it can be moved. */
class MovableLanes {
  private readonly place: Place;
  private readonly data: LaneData;
  private readonly changed: () => void;
  private readonly root: Selection<SVGSVGElement, unknown, null, undefined>;
  private readonly axis: RestAxis;
  private readonly days: { readonly first: Day; readonly last: Day };
  private readonly marks: Marks;
  private readonly zoom: ZoomBehavior<SVGSVGElement, unknown>;
  private readonly markStrip: (stretch: Stretch | undefined) => void;
  private readonly dateInputs: Dates | undefined;
  private frame = 0;
  /** The scale that an animated zoom ends at: marks are joined for it from the second frame on, so that one frame does the work. */
  private ahead: number | undefined;
  /** Counts animated zooms: a new one ends the one before it. */
  private turn = 0;
  /** Whether the drawing moves by itself: on its way to where it was sent, or to the days of the address. */
  private isSent = false;

  constructor(place: Place, data: LaneData, { changed, fields }: Hooks) {
    this.place = place;
    this.data = data;
    this.changed = changed;
    this.root = select<SVGSVGElement, unknown>(place.svg);
    this.axis = new RestAxis(data);
    this.days = daysDrawn(data);
    this.marks = new Marks(place.svg, data, this.axis.x);
    this.zoom = this.zoomBehavior();
    this.root.call(this.zoom).on('dblclick.zoom', null);
    this.listen();
    this.markStrip = lateStrip(this.root, data, (stretch) => {
      if (!stretch) return place.list?.choose();
      const { from, to } = this.axis.days(stretch);
      place.list?.choose(from, to);
      this.show(from, to);
    });
    this.addTools();
    this.dateInputs = fields((from, to) => {
      this.follow(from, to);
    });
    this.draw();
    const { from, to } = place.list ? this.spanOf(place.list) : this.spanInAddress();
    if (from || to) this.goTo(from, to);
    else if (!place.list) this.dateInputs?.show(data.from, data.to);
  }

  /** The days that the list is limited to. */
  private spanOf({ element }: List): Span {
    return { from: element.dataset['from'] ?? '', to: element.dataset['to'] ?? '' };
  }

  /** The days that the address asks for. */
  private spanInAddress(): Span {
    return readSpan(new URLSearchParams(location.search)).value;
  }

  private get transform(): ZoomTransform {
    return zoomTransform(this.place.svg);
  }

  private zoomBehavior(): ZoomBehavior<SVGSVGElement, unknown> {
    const { axis, data } = this;
    const days = data.lanes.flatMap(({ marks }) => marks.map(({ day }) => axis.x(timeOf(day))));
    const [first, last] = [Math.min(LEFT, ...days) - 30, Math.max(RIGHT, ...days) + 30];
    return (
      zoom<SVGSVGElement, unknown>()
        .extent([
          [LEFT, 0],
          [RIGHT, bottomOf(data)],
        ])
        .translateExtent([
          [first, 0],
          [last, bottomOf(data)],
        ])
        .scaleExtent([(RIGHT - LEFT) / (last - first), (RIGHT - LEFT) / (axis.x(timeOf(data.from) + LEAST_DAYS * DAY_MS) - LEFT)])
        // A wheel alone scrolls the page; with Ctrl or Command, or as a pinch, it zooms.
        .filter(
          (event: MouseEvent) =>
            !(event.target as Element).closest('.strip') && (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0),
        )
        .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
          if (event.sourceEvent === null) this.draw();
          else
            this.frame ||= requestAnimationFrame(() => {
              this.draw();
            });
        })
        .on('end', () => {
          this.remember();
        })
    );
  }

  private draw(): void {
    this.frame = 0;
    const { axis, data, marks, transform } = this;
    const x = (time: number): number => transform.applyX(axis.x(time));
    const focused = marks.focused();
    const joined = marks.join(this.ahead ?? transform.k);
    marks.place(transform);
    const [from, to] = [axis.timeAt(transform.invertX(LEFT)), axis.timeAt(transform.invertX(RIGHT))];
    this.place.behind.innerHTML = shapesToSvg(behindOf(t, data, x, ticksOf(Number(from), Number(to), x), marks.clusters(transform)));
    if (!joined) return;
    this.changed();
    // Last, because focus asks for the layout of all that was written.
    if (focused !== undefined && marks.focused() === undefined) marks.focus(focused);
  }

  /** Animates to a transform, so that a reader sees the events come out of their mark. */
  private move(to: ZoomTransform, { after, isAsked = false }: Journey = {}): void {
    const { k, x } = this.transform;
    const started = performance.now();
    const own = (this.turn += 1);
    // Moves the two ends of the view evenly.
    const [left, right] = [(LEFT - x) / k, (RIGHT - x) / k];
    // The first frame only moves what is there, so that a reader sees at once that something happens; the second joins.
    let moving = false;
    const step = (now: number): void => {
      if (own !== this.turn) return;
      const part = REST === 0 ? 1 : Math.min(1, Math.max(0, (now - started) / REST));
      const [start, end] = [left + ((LEFT - to.x) / to.k - left) * part, right + ((RIGHT - to.x) / to.k - right) * part];
      const scale = part === 1 ? to.k : (RIGHT - LEFT) / (end - start);
      this.ahead = part === 1 ? undefined : moving ? to.k : (this.ahead ?? k);
      moving = true;
      this.isSent = part < 1 || isAsked;
      this.root.call(this.zoom.transform, part === 1 ? to : zoomIdentity.translate(LEFT - scale * start, 0).scale(scale));
      this.isSent = false;
      if (part < 1) requestAnimationFrame(step);
      else after?.();
    };
    if (REST === 0) step(started);
    else requestAnimationFrame(step);
  }

  /** Shows a span of days, the whole width of the lanes or part of it. */
  private show(from: Day, to: Day, journey?: Journey, fill = 1): void {
    const [start, end] = this.axis.stretch(from, to);
    const [least = 0, most = Infinity] = this.zoom.scaleExtent();
    const k = Math.min(most, Math.max(least, (fill * (RIGHT - LEFT)) / (end - start)));
    this.move(zoomIdentity.translate((LEFT + RIGHT) / 2 - (k * (start + end)) / 2, 0).scale(k), journey);
  }

  /** The days in view. */
  private daysInView(): { readonly from: Day; readonly to: Day } {
    const { transform } = this;
    return this.axis.days([transform.invertX(LEFT), transform.invertX(RIGHT)]);
  }

  /** On the chart's own page the days in view stand in the fields; where a reader moved to, in the address, too. */
  private remember(): void {
    if (this.place.list) return;
    const span = this.daysInView();
    this.dateInputs?.show(span.from, span.to);
    if (!this.isSent && this.place.figure.dataset['whole'] !== undefined) keepInAddress(this.transform.k === 1 ? undefined : span);
  }

  private listen(): void {
    const { root, place } = this;
    const { svg } = place;
    root.on(
      'wheel.pan',
      (event: WheelEvent) => {
        if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
        event.preventDefault();
        root.call(this.zoom.translateBy, -event.deltaX / this.transform.k, 0);
      },
      { passive: false },
    );
    svg.addEventListener(REACH, (event) => {
      this.reach(event.target as SVGGElement);
    });
    svg.addEventListener(OPEN, (event) => {
      if (this.open(event.target as Element)) event.preventDefault();
    });
    svg.addEventListener('click', (event) => {
      const item = (event.target as Element).closest('.it');
      if (item) this.open(item);
    });
    svg.addEventListener('keydown', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && this.key(event.key)) event.preventDefault();
    });
    place.list?.element.querySelector('.clear')?.addEventListener('click', () => {
      this.choose();
    });
  }

  /** What a key does: plus and minus zoom, 0 shows the whole span. */
  private key(key: string): boolean {
    if (key === '+' || key === '=') this.scale(1.6);
    else if (key === '-') this.scale(1 / 1.6);
    else if (key === '0') {
      const focused = this.marks.focused();
      this.show(this.data.from, this.data.to, {
        after: () => {
          this.keepFocus(focused);
        },
      });
    } else return false;
    return true;
  }

  /** Brings a mark that is outside the view, or at its very edge, to the middle. */
  private reach(item: SVGGElement): void {
    const at = placeOf(item).x;
    if (at < LEFT + 8 || at > RIGHT - 8) this.root.call(this.zoom.translateBy, ((LEFT + RIGHT) / 2 - at) / this.transform.k, 0);
  }

  /** Keeps focus on an event's mark after a zoom: outside the view it would lose it, and the next key would go nowhere. */
  private keepFocus(id: string | undefined): void {
    const item = id === undefined ? undefined : this.marks.find(id);
    if (!item || id === undefined) return;
    this.reach(item);
    if (this.marks.find(id) !== document.activeElement) this.marks.focus(id);
  }

  /** Zooms by a factor around the mark that has focus. */
  private scale(factor: number): void {
    const focused = this.marks.focused();
    const item = focused === undefined ? undefined : this.marks.find(focused);
    const around = item ? placeOf(item).x : (LEFT + RIGHT) / 2;
    this.root.call(this.zoom.scaleBy, factor, [around, 0]);
    this.keepFocus(focused);
  }

  /** Opens a mark of several events: zooms in while that separates them, else lists their days. */
  private open(item: Element): boolean {
    const held = this.marks.heldBy(item);
    const [one, end] = [held[0], held.at(-1)];
    if (!one || !end || held.length === 1) return false;
    const most = this.zoom.scaleExtent()[1];
    if (one.day !== end.day && this.transform.k < most * 0.99) {
      const takeFocus = (): void => {
        this.marks.focus(one.id);
      };
      this.show(one.day, end.day, { after: takeFocus }, 0.5);
      return true;
    }
    const { list } = this.place;
    if (!list) return false;
    this.choose(one.day, end.day);
    list.element.querySelector<HTMLElement>('.count')?.scrollIntoView({ block: 'start' });
    return true;
  }

  /** Limits the list to days, and shows them on the strip; with none, the list has all. */
  private choose(from?: Day, to?: Day): void {
    this.place.list?.choose(from, to);
    this.markStrip(from === undefined || to === undefined ? undefined : this.axis.stretch(from, to));
  }

  private addTools(): void {
    const { data, place, root } = this;
    toolbar(place.figure, {
      zoomIn: () => {
        root.call(this.zoom.scaleBy, 1.6);
      },
      zoomOut: () => {
        root.call(this.zoom.scaleBy, 1 / 1.6);
      },
      show: (from, to) => {
        this.show(from, to);
      },
      showSpan: () => {
        this.show(data.from, data.to);
      },
      showAll: () => {
        root.call(this.zoom.scaleTo, 0);
      },
      rounds: data.rounds.filter(({ number }) => number !== undefined),
      ...(place.list && {
        listInView: () => {
          const { from, to } = this.daysInView();
          this.choose(later(from, this.days.first), earlier(to, this.days.last));
        },
        listAll: () => {
          this.choose();
        },
      }),
    });
  }

  /** Shows days that a reader typed. */
  follow(from: Day, to: Day): void {
    if (!this.showPart(from, to)) this.dateInputs?.tell(this.nothingThen());
  }

  /** Shows the days that the address asks for, and leaves the address as it is. */
  private goTo(from: Day, to: Day): void {
    if (this.showPart(from, to, { isAsked: true })) return;
    if (this.place.list) this.dateInputs?.tell(this.nothingThen());
    else tell(this.nothingThen(), 'nothing-then');
  }

  private nothingThen(): string {
    return t('nothingThen', { first: this.days.first, last: this.days.last });
  }

  /**
   * Shows days; where one end is missing, the span's own. The drawing never
   * leaves the days that have marks: of days that reach beyond them it shows the part that has some, and else stays.
   * @returns whether there was one.
   */
  private showPart(from: Day, to: Day, journey?: Journey): boolean {
    const { data, days } = this;
    const start = later(from || (to !== '' && to < data.from ? days.first : data.from), days.first);
    const end = earlier(to || (from > data.to ? days.last : data.to), days.last);
    if (start > end) return false;
    if (this.place.list) this.markStrip(from || to ? this.axis.stretch(start, end) : undefined);
    this.show(start, end, journey);
    return true;
  }

  /** The events of a mark. */
  heldBy(item: Element): readonly TimelineEvent[] {
    return this.marks.heldBy(item);
  }
}

/** Makes the wide drawing movable. */
export function zoomable(figure: HTMLElement, data: LaneData, list: List | undefined, hooks: Hooks): Movable | undefined {
  const svg = figure.querySelector<SVGSVGElement>('.chart-svg.from-1176');
  const behind = svg?.querySelector('.behind');
  if (!svg || !behind) return undefined;
  figure.classList.add('live');
  const lanes = new MovableLanes({ figure, svg, behind, list }, data, hooks);
  return {
    holds: (item) => lanes.heldBy(item).map(({ id }) => id),
    follow: (from, to) => {
      lanes.follow(from, to);
    },
  };
}
