/** Zoom, pan and the choice of dates over the lanes. The view is two numbers, so no library is asked for it. */
import t from 'messages:figure';
import { tell } from '../../../browser/tell.client.ts';
import { readSpan } from '../../../record/core/asked.ts';
import { DAY_MS, fromUtc, type Day } from '../../../record/core/day.ts';
import { shapesToSvg } from '../../figure/svg.ts';
import { OPEN, placeOf, REACH } from '../../figure/keyboard-nav.client.ts';
import type { Stretch } from './brush-strip.client.ts';
import { listenToGestures } from './gestures.client.ts';
import { behindOf, frameOf, roomFor, timeOf, turningOf, turningShapes, type LaneData, type Room, type TimelineEvent } from './lanes.ts';
import { Marks, type View } from './marks.client.ts';
import type { Dates } from './dates.client.ts';
import type { List, Movable } from './shared-types.ts';
import { keepInAddress } from './span-address.client.ts';
import { lateStrip } from './late-strip.client.ts';
import { ticksOf } from './ticks.ts';
import { toolbar } from './toolbar.client.ts';

/** The shortest span the lanes can be zoomed to. */
const LEAST_DAYS = 14;
/** Milliseconds that an animated zoom takes, and after which a view that rests is written down. */
const [GLIDE, REST] = [matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180, 60];
/** How much nearer a step of the keys and buttons is. */
const STEP = 1.6;

/** What the movable lanes call. */
interface Hooks {
  /** Marks were joined or parted. */
  readonly changed: () => void;
  /** Fields for days in view; where a list has its own, those are given back. */
  readonly fields: (chosen: (from: Day, to: Day) => void) => Dates | undefined;
}

/** The parts of the page that a movable drawing is in. */
interface Place {
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly list: List | undefined;
  /** The drawing came to rest at a view. */
  readonly rested: (isAsked: boolean) => void;
  readonly changed: () => void;
}

/** How the drawing moves to other days. */
interface Journey {
  /** The address asks for it: nobody moved the drawing. */
  readonly isAsked?: boolean;
  /** At once, because another drawing showed these days before. */
  readonly isJump?: boolean;
}

/** The axis of the drawing at rest, one line instead of a scale: d3-scale alone would be a third of the page's script. */
class RestAxis {
  private readonly begin: number;
  private readonly step: number;
  private readonly left: number;

  constructor({ from, to }: LaneData, { left, right }: Room) {
    this.left = left;
    this.begin = timeOf(from);
    this.step = (right - left) / (timeOf(to) + DAY_MS - this.begin);
  }
  /** Where an instant is, in pixels. */
  readonly x = (time: number): number => this.left + (time - this.begin) * this.step;
  timeAt(x: number): Date {
    return new Date(this.begin + (x - this.left) / this.step);
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

const groupIn = (parent: Element): SVGGElement => parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));

/** A drawing across, once it can be moved. */
class MovableLanes {
  readonly place: Place;
  private readonly data: LaneData;
  private readonly room: Room;
  private readonly axis: RestAxis;
  private readonly marks: Marks;
  private readonly markStrip: (stretch: Stretch | undefined) => void;
  /** What every frame draws anew, and the names of turning points, which come when the drawing rests. */
  private readonly moving: SVGGElement;
  private readonly names: SVGGElement;
  /** The scales that the lanes can have, and the ends of the axis in pixels at rest. */
  private readonly limits: { readonly least: number; readonly most: number; readonly first: number; readonly last: number };
  private view: View = { k: 1, x: 0 };
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts animated zooms: a new one ends the one before it. */
  private turn = 0;

  constructor(place: Place, data: LaneData) {
    const { svg } = place;
    this.place = place;
    this.data = data;
    const room = (this.room = roomFor(svg.viewBox.baseVal.width));
    const axis = (this.axis = new RestAxis(data, room));
    const days = data.lanes.flatMap(({ marks }) => marks.map(({ day }) => axis.x(timeOf(day))));
    const [first, last] = [Math.min(room.left, ...days) - 30, Math.max(room.right, ...days) + 30];
    const width = room.right - room.left;
    this.limits = {
      least: width / (last - first),
      most: width / (axis.x(timeOf(data.from) + LEAST_DAYS * DAY_MS) - room.left),
      first,
      last,
    };
    const behind = svg.querySelector('.behind') ?? groupIn(svg);
    behind.replaceChildren();
    [this.moving, this.names] = [groupIn(behind), groupIn(behind)];
    groupIn(behind).innerHTML = shapesToSvg(frameOf(data, room));
    this.marks = new Marks(svg, data, room, axis.x);
    this.listen();
    this.markStrip = lateStrip(svg, data, room, (stretch) => {
      if (!stretch) return place.list?.choose();
      const { from, to } = axis.days(stretch);
      place.list?.choose(from, to);
      this.show(from, to);
    });
    this.draw();
    this.drawNames();
  }

  /** Where a pixel at rest is in the view, and the other way. */
  private toView(x: number): number {
    return this.view.k * x + this.view.x;
  }
  private atRest(x: number): number {
    return (x - this.view.x) / this.view.k;
  }

  /** The nearest view that stays within the days that have marks. */
  private within(scale: number, x: (k: number) => number): View {
    const { least, most, first, last } = this.limits;
    const k = Math.min(most, Math.max(least, scale));
    const [low, high] = [this.room.right - k * last, this.room.left - k * first];
    return { k, x: low > high ? (low + high) / 2 : Math.min(high, Math.max(low, x(k))) };
  }

  /** Marks, bands and axis at the view. @param scale The scale that marks are joined for, where that is not the view's. */
  private draw(scale = this.view.k): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { axis, data, marks, room, view } = this;
    const joined = marks.join(scale);
    marks.place(view);
    const x = (time: number): number => this.toView(axis.x(time));
    const [from, to] = [axis.timeAt(this.atRest(room.left)), axis.timeAt(this.atRest(room.right))];
    this.names.replaceChildren();
    this.moving.innerHTML = shapesToSvg(behindOf(t, data, room, x, ticksOf(Number(from), Number(to), x)));
    if (joined) this.place.changed();
  }

  private drawNames(): void {
    const { axis, data, marks, room, view } = this;
    this.names.innerHTML = shapesToSvg(turningShapes(turningOf(data, room, (time) => this.toView(axis.x(time)), marks.clusters(view))));
  }

  /** What can wait until the view that a reader asked for is on the screen: names, the card of the mark with focus, the address. */
  private rest(isAsked = false): void {
    clearTimeout(this.timer);
    const focused = this.marks.focused();
    if (focused) focused.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    this.timer = setTimeout(() => {
      this.drawNames();
      if (focused && focused === document.activeElement) focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      this.place.rested(isAsked);
    }, REST);
  }

  /** Shows a view at once. A mark that has focus stays in it, also where it parts from others: outside the view it would lose focus. */
  private jump(view: View, isAsked = false, keepsFocus = true): void {
    this.turn += 1;
    this.view = view;
    const joined = this.marks.join(view.k);
    const focused = keepsFocus ? this.marks.focusedAt() : undefined;
    if (focused !== undefined && !this.isInside(this.toView(focused))) this.view = this.centered(focused);
    this.draw();
    if (joined) this.place.changed();
    this.rest(isAsked);
  }

  /** Follows a finger or a wheel, once a frame. */
  private followTo(view: View): void {
    this.turn += 1;
    this.view = view;
    this.frame ||= requestAnimationFrame(() => {
      this.draw();
      this.rest();
    });
  }

  /** Animates to a view, so that a reader sees the events come out of their mark. */
  private glide(to: View, isAsked: boolean): void {
    const { left, right } = this.room;
    const { k, x } = this.view;
    const started = performance.now();
    const own = (this.turn += 1);
    // Moves the two ends of the view evenly.
    const [start, end] = [(left - x) / k, (right - x) / k];
    // The first frame only moves what is there, so that a reader sees at once that something happens; the second joins.
    let joined = k;
    const step = (now: number): void => {
      if (own !== this.turn) return;
      const part = Math.min(1, Math.max(0, (now - started) / GLIDE));
      if (part === 1) {
        this.jump(to, isAsked);
        return;
      }
      const from = start + ((left - to.x) / to.k - start) * part;
      const scale = (right - left) / (end + ((right - to.x) / to.k - end) * part - from);
      this.view = { k: scale, x: left - scale * from };
      this.draw(joined);
      joined = to.k;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** Shows a span of days, the whole width of the lanes or part of it. */
  show(from: Day, to: Day, { isAsked = false, isJump = false }: Journey = {}, fill = 1): void {
    const { left, right } = this.room;
    const [start, end] = this.axis.stretch(from, to);
    const view = this.within((fill * (right - left)) / (end - start), (k) => (left + right) / 2 - (k * (start + end)) / 2);
    if (isJump || GLIDE === 0) this.jump(view, isAsked);
    else this.glide(view, isAsked);
  }

  /** Shows all there is. */
  showAll(): void {
    this.jump(this.within(0, () => 0));
  }

  /** The days in view. */
  daysInView(): { readonly from: Day; readonly to: Day } {
    return this.axis.days([this.atRest(this.room.left), this.atRest(this.room.right)]);
  }

  get isWhole(): boolean {
    return Math.abs(this.view.k - 1) < 1e-6 && Math.abs(this.view.x) < 0.01;
  }

  private nearer(factor: number, around: number): View {
    const rest = this.atRest(around);
    return this.within(this.view.k * factor, (k) => around - k * rest);
  }

  private listen(): void {
    const { svg } = this.place;
    listenToGestures(svg, {
      pan: (by) => {
        this.followTo(this.within(this.view.k, () => this.view.x + by));
      },
      zoom: (factor, around) => {
        this.followTo(this.nearer(factor, around));
      },
    });
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
  }

  /** What a key does: plus and minus zoom, 0 shows the whole span. */
  private key(key: string): boolean {
    if (key === '+' || key === '=') this.scale(STEP);
    else if (key === '-') this.scale(1 / STEP);
    else if (key === '0') this.show(this.data.from, this.data.to);
    else return false;
    return true;
  }

  /** Brings a mark that is outside the view, or at its very edge, to the middle. */
  private reach(item: SVGGElement): void {
    const at = placeOf(item).x;
    if (!this.isInside(at)) this.jump(this.centered(this.atRest(at)), false, false);
  }

  private isInside(at: number): boolean {
    return at >= this.room.left + 8 && at <= this.room.right - 8;
  }

  /** The view with a place of the axis at rest in its middle. */
  private centered(rest: number): View {
    const { left, right } = this.room;
    return this.within(this.view.k, (k) => (left + right) / 2 - k * rest);
  }

  /** Zooms by a factor around the mark that has focus. */
  scale(factor: number): void {
    const focused = this.marks.focused();
    this.jump(this.nearer(factor, focused ? placeOf(focused).x : (this.room.left + this.room.right) / 2));
  }

  /** Opens a mark of several events: zooms in while that separates them, else lists their days. */
  private open(item: Element): boolean {
    const held = this.marks.heldBy(item);
    const [one, end] = [held[0], held.at(-1)];
    if (!one || !end || held.length === 1) return false;
    if (one.day !== end.day && this.view.k < this.limits.most * 0.99) {
      this.show(one.day, end.day, {}, 0.5);
      return true;
    }
    const { list } = this.place;
    if (!list) return false;
    list.choose(one.day, end.day);
    this.mark(one.day, end.day);
    list.element.querySelector<HTMLElement>('.count')?.scrollIntoView({ block: 'start' });
    return true;
  }

  /** Shows on the strip which days were chosen. */
  mark(from?: Day, to?: Day): void {
    this.markStrip(from === undefined || to === undefined ? undefined : this.axis.stretch(from, to));
  }

  /** The events of a mark. */
  heldBy(item: Element): readonly TimelineEvent[] {
    return this.marks.heldBy(item);
  }
}

/** The drawing across that the screen has room for; none where time runs down. */
const shownAcross = (figure: HTMLElement): SVGSVGElement | undefined =>
  [...figure.querySelectorAll<SVGSVGElement>('.picture .chart-svg:not([data-axis])')].find(
    (svg) => getComputedStyle(svg).display !== 'none',
  );

/** The drawings across of a figure: the one that the screen shows is made movable, and shows what the one before it did. */
class Lanes {
  private readonly made = new Map<Element, MovableLanes>();
  private readonly figure: HTMLElement;
  private readonly data: LaneData;
  private readonly list: List | undefined;
  private readonly changed: () => void;
  private readonly days: { readonly first: Day; readonly last: Day };
  private current: MovableLanes | undefined;
  private dateInputs: Dates | undefined;

  constructor(figure: HTMLElement, data: LaneData, list: List | undefined, { changed, fields }: Hooks) {
    this.figure = figure;
    this.data = data;
    this.list = list;
    this.changed = changed;
    this.days = daysDrawn(data);
    this.addTools();
    this.dateInputs = fields((from, to) => {
      this.follow(from, to);
    });
    this.choose();
    const { from, to } = list ? { from: '', to: '', ...list.element.dataset } : readSpan(new URLSearchParams(location.search)).value;
    if (from || to) this.goTo(from, to);
    else if (!list) this.dateInputs?.show(data.from, data.to);
    list?.element.querySelector('.clear')?.addEventListener('click', () => {
      this.current?.mark();
    });
    const picture = figure.querySelector('.picture');
    if (picture)
      new ResizeObserver(() => {
        this.choose();
      }).observe(picture);
  }

  /** Takes the drawing that the screen shows. */
  private choose(): void {
    const svg = shownAcross(this.figure);
    this.figure.classList.toggle('live', svg !== undefined);
    if (!svg || svg === this.current?.place.svg) return;
    const before = this.current;
    const { figure, list, changed } = this;
    const rested = (isAsked: boolean): void => {
      this.remember(isAsked);
    };
    this.current = this.made.get(svg) ?? new MovableLanes({ figure, svg, list, changed, rested }, this.data);
    this.made.set(svg, this.current);
    if (!before) return;
    const { from, to } = before.daysInView();
    this.current.show(from, to, { isAsked: true, isJump: true });
  }

  /** On the chart's own page the days in view stand in the fields; where a reader moved to, in the address, too. */
  private remember(isAsked: boolean): void {
    if (this.list || !this.current) return;
    const span = this.current.daysInView();
    this.dateInputs?.show(span.from, span.to);
    if (!isAsked && this.figure.dataset['whole'] !== undefined) keepInAddress(this.current.isWhole ? undefined : span);
  }

  private addTools(): void {
    const { data } = this;
    toolbar(this.figure, {
      zoomIn: () => {
        this.current?.scale(STEP);
      },
      zoomOut: () => {
        this.current?.scale(1 / STEP);
      },
      show: (from, to) => {
        this.current?.show(from, to);
      },
      showSpan: () => {
        this.current?.show(data.from, data.to);
      },
      showAll: () => {
        this.current?.showAll();
      },
      rounds: data.rounds.filter(({ number }) => number !== undefined),
    });
  }

  /** Shows days that a reader typed. */
  follow(from: Day, to: Day): void {
    if (!this.showPart(from, to)) this.dateInputs?.tell(this.nothingThen());
  }

  /** Shows the days that the address asks for, and leaves the address as it is. */
  private goTo(from: Day, to: Day): void {
    if (this.showPart(from, to, { isAsked: true })) return;
    if (this.list) this.dateInputs?.tell(this.nothingThen());
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
    if (this.list) {
      if (from || to) this.current?.mark(start, end);
      else this.current?.mark();
    }
    this.current?.show(start, end, journey);
    return true;
  }

  /** The events of a mark of a drawing that was made movable. */
  holds(item: SVGElement): readonly string[] | undefined {
    return this.made
      .get(item.ownerSVGElement ?? item)
      ?.heldBy(item)
      .map(({ id }) => id);
  }
}

/** Makes the drawings across movable. */
export function zoomable(figure: HTMLElement, data: LaneData, list: List | undefined, hooks: Hooks): Movable {
  const lanes = new Lanes(figure, data, list, hooks);
  return {
    holds: (item) => lanes.holds(item),
    follow: (from, to) => {
      lanes.follow(from, to);
    },
  };
}
