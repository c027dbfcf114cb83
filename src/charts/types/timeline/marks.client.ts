/**
 * The marks of the lanes as elements. At a thousand events a zoom makes hundreds of new ones, so an element is made once,
 * stays empty until it comes into view, and no attribute is written that has its value already.
 */
import dates from 'messages:dates';
import t from 'messages:figure';
import { dateWriter } from '../../../record/core/date-text.ts';
import { shapesToSvg } from '../../figure/svg.ts';
import { gather, itemOf, type Cluster, type LaneData, type Room, type TimelineEvent } from './lanes.ts';

/** The position of the axis: a time at `x` at rest is at `k * x + this.x`. */
export interface View {
  readonly k: number;
  readonly x: number;
}
/** One mark: its list item, its element, and its events. `x` is its center on the axis at rest. */
interface Entry {
  readonly key: string;
  readonly holder: SVGGElement;
  readonly item: SVGGElement;
  readonly lane: number;
  readonly marks: readonly TimelineEvent[];
  x: number;
  isEmpty: boolean;
  shown: boolean;
}

const showDate = dateWriter(dates);
const SVG = 'http://www.w3.org/2000/svg';
const templates = new Map<string, SVGGElement>();

const group = (): SVGGElement => document.createElementNS(SVG, 'g');

/** A copy of some strokes, parsed once for all marks that look alike. */
function copyOf(strokes: string): Node {
  const made = templates.get(strokes) ?? group();
  if (!templates.has(strokes)) {
    made.innerHTML = strokes;
    templates.set(strokes, made);
  }
  const copy = document.createDocumentFragment();
  copy.append(...[...made.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}

export class Marks {
  private readonly svg: SVGSVGElement;
  private readonly data: LaneData;
  private readonly room: Room;
  private readonly base: (time: number) => number;
  private readonly rows: readonly Element[];
  private readonly entriesByKey = new Map<string, Entry>();
  private readonly entries = new WeakMap<Element, Entry>();
  private joined = NaN;
  private lanes: readonly (readonly Entry[])[] = [];

  /** @param base Where a time is on the axis at rest. */
  constructor(svg: SVGSVGElement, data: LaneData, room: Room, base: (time: number) => number) {
    this.svg = svg;
    this.data = data;
    this.room = room;
    this.base = base;
    this.rows = data.lanes.map(({ id, name }) => {
      const row = svg.querySelector(`[data-series="${CSS.escape(id)}"]`);
      if (row) return row;
      // A lane without a mark in the first view has no list yet.
      const made = group();
      made.role = 'list';
      made.ariaLabel = name;
      made.ariaHidden = 'true';
      made.dataset['series'] = id;
      return svg.querySelector(`[data-of="${CSS.escape(id)}"]`)?.appendChild(made) ?? made;
    });
  }

  /** Joins marks that would overlap at a scale. @returns Whether the marks changed. */
  join(k: number): boolean {
    if (k === this.joined) return false;
    if (Number.isNaN(this.joined)) for (const row of this.rows) row.replaceChildren();
    this.joined = k;
    const focused = this.entries.get(document.activeElement ?? this.svg);
    this.lanes = this.data.lanes.map(({ marks }, lane) => {
      const entries = gather(marks, (time) => k * this.base(time), this.room.gap).map((cluster) => this.entryOf(lane, cluster, k, focused));
      this.setChildren(this.rows[lane], entries);
      return entries;
    });
    return true;
  }

  /** Moves every mark to its place on the axis, and hides those outside the view, with their list items. */
  place({ k, x }: View): void {
    for (const entries of this.lanes) {
      for (const entry of entries) {
        const at = Math.round((k * entry.x + x) * 10) / 10;
        // The right edge is the start of the day after.
        const inside = at >= this.room.left && at < this.room.right;
        if (inside !== entry.shown) this.show(entry, inside);
        entry.item.dataset['x'] = String(at);
        if (inside) entry.item.setAttribute('transform', `translate(${String(at)} ${entry.item.dataset['y'] ?? '0'})`);
      }
    }
  }

  /** The marks of each lane and where they are. */
  clusters({ k, x }: View): Cluster[][] {
    return this.lanes.map((entries) => entries.map((entry) => ({ x: k * entry.x + x, marks: entry.marks })));
  }

  /** The events of an element's mark. */
  heldBy(item: Element): readonly TimelineEvent[] {
    return this.entries.get(item)?.marks ?? [];
  }

  /** The mark that has focus. */
  focused(): SVGGElement | undefined {
    return this.entries.get(document.activeElement ?? this.svg)?.item;
  }

  /** Where the mark that has focus is on the axis at rest. */
  focusedAt(): number | undefined {
    return this.entries.get(document.activeElement ?? this.svg)?.x;
  }

  /**
   * The mark of some events. One that has focus keeps its element as it joins others or parts from them: to take focus from
   * one element and give it to another would lay out the page twice.
   */
  private entryOf(lane: number, { x, marks }: Cluster, k: number, focused: Entry | undefined): Entry {
    const key = `${marks[0]?.id ?? ''}:${String(marks.length)}`;
    const known = this.entriesByKey.get(key);
    const [held] = focused?.marks ?? [];
    const takesOver = focused?.lane === lane && held !== undefined && focused.key !== key && marks.includes(held);
    if (known && !takesOver) {
      known.x = x / k;
      return known;
    }
    if (known) known.holder.remove();
    if (takesOver) this.entriesByKey.delete(focused.key);
    const { holder, item, shown } = takesOver ? focused : { ...emptyMark(), shown: false };
    item.dataset['key'] = marks[0]?.id ?? '';
    const entry: Entry = { key, holder, item, lane, marks, x: x / k, isEmpty: true, shown };
    if (shown) this.fill(entry);
    this.entriesByKey.set(key, entry);
    this.entries.set(item, entry);
    return entry;
  }

  private show(entry: Entry, inside: boolean): void {
    entry.shown = inside;
    // The list item is hidden with its mark: a screen reader would count an empty one.
    if (!inside) entry.holder.setAttribute('display', 'none');
    else {
      if (entry.isEmpty) this.fill(entry);
      entry.holder.removeAttribute('display');
    }
  }

  private fill(entry: Entry): void {
    const { label, href = '', at, shapes } = itemOf(t, this.data, entry.lane, { x: 0, marks: entry.marks }, showDate);
    const { item } = entry;
    item.ariaLabel = label;
    item.dataset['href'] = href;
    item.dataset['y'] = String(at.y);
    item.replaceChildren(copyOf(shapesToSvg(shapes)));
    entry.isEmpty = false;
  }

  /** Makes the entries a row's children. Both are in the order of time, so those that stay need not move. */
  private setChildren(row: Element | undefined, entries: readonly Entry[]): void {
    if (!row) return;
    const wanted = new Set<Element>(entries.map(({ holder }) => holder));
    for (const child of [...row.children]) if (!wanted.has(child)) child.remove();
    let next = row.firstElementChild;
    for (const { holder } of entries) {
      if (holder === next) next = next.nextElementSibling;
      else row.insertBefore(holder, next);
    }
  }
}

/** A list item with a mark that is not drawn yet. */
function emptyMark(): { readonly holder: SVGGElement; readonly item: SVGGElement } {
  const [holder, item] = [group(), group()];
  holder.append(item);
  holder.role = 'listitem';
  holder.setAttribute('display', 'none');
  item.role = 'img';
  item.setAttribute('class', 'it');
  item.setAttribute('tabindex', '-1');
  return { holder, item };
}
