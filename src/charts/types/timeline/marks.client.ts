/**
 * The marks of the lanes as elements. At a thousand events a zoom makes hundreds of new ones, so an element is made once,
 * stays empty until it comes into view, and no attribute is written that has its value already.
 */
import dates from 'messages:dates';
import t from 'messages:figure';
import { dateWriter } from '../../../record/core/date-text.ts';
import { shapesToSvg } from '../../figure/svg.ts';
import { gather, itemOf, LEFT, RIGHT, type Cluster, type LaneData, type TimelineEvent } from './lanes.ts';

/** The position of the axis: what D3 calls a transform. */
export interface View {
  readonly k: number;
  readonly x: number;
}
/** One mark: its list item, its element, and its events. `x` is its center on the axis at rest. */
interface Entry {
  readonly holder: Element;
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

/** A copy of some strokes, parsed once for all marks that look alike. */
function copyOf(strokes: string): Node {
  const made = templates.get(strokes) ?? document.createElementNS(SVG, 'g');
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
  private readonly base: (time: number) => number;
  private readonly rows: readonly Element[];
  private readonly entriesByKey = new Map<string, Entry>();
  private readonly entries = new WeakMap<Element, Entry>();
  private joined = NaN;
  private lanes: readonly (readonly Entry[])[] = [];

  /** @param base Where a time is on the axis at rest. */
  constructor(svg: SVGSVGElement, data: LaneData, base: (time: number) => number) {
    this.svg = svg;
    this.data = data;
    this.base = base;
    this.rows = data.lanes.map(({ id, name }) => {
      const row = svg.querySelector(`[data-series="${CSS.escape(id)}"]`);
      if (row) return row;
      // A lane without a mark in the first view has no list yet.
      const made = document.createElementNS(SVG, 'g');
      made.role = 'list';
      made.ariaLabel = name;
      made.dataset['series'] = id;
      return svg.querySelector(`[data-of="${CSS.escape(id)}"]`)?.appendChild(made) ?? made;
    });
  }

  /** Joins marks that would overlap at a scale. @returns Whether the marks changed. */
  join(k: number): boolean {
    if (k === this.joined) return false;
    if (Number.isNaN(this.joined)) for (const row of this.rows) row.replaceChildren();
    this.joined = k;
    this.lanes = this.data.lanes.map(({ marks }, lane) => {
      const entries = gather(marks, (time) => k * this.base(time)).map((cluster) => this.entryOf(lane, cluster, k));
      this.setChildren(this.rows[lane], entries);
      return entries;
    });
    return true;
  }

  /** Moves every mark to its place on the axis, and hides those outside the view, with their list items. */
  place({ k, x }: View): void {
    let first: Entry | undefined;
    for (const entries of this.lanes) {
      for (const entry of entries) {
        const at = Math.round((k * entry.x + x) * 10) / 10;
        // The right edge is the start of the day after.
        const inside = at >= LEFT && at < RIGHT;
        entry.item.dataset['x'] = String(at);
        if (inside !== entry.shown) this.show(entry, inside);
        if (!inside) continue;
        first ??= entry;
        entry.item.setAttribute('transform', `translate(${String(at)} ${entry.item.dataset['y'] ?? '0'})`);
      }
    }
    const stop = this.svg.querySelector('.it[tabindex="0"]');
    if (first && this.entries.get(stop ?? this.svg)?.shown !== true) this.stopAt(first.item);
  }

  /** The marks of each lane and where they are. */
  clusters({ k, x }: View): Cluster[][] {
    return this.lanes.map((entries) => entries.map((entry) => ({ x: k * entry.x + x, marks: entry.marks })));
  }

  /** The events of an element's mark. */
  heldBy(item: Element): readonly TimelineEvent[] {
    return this.entries.get(item)?.marks ?? [];
  }

  /** The first event of the mark that has focus. */
  focused(): string | undefined {
    return this.svg.querySelector<SVGGElement>('.it:focus')?.dataset['key'];
  }

  /** The element of the mark that holds an event. */
  find(id: string): SVGGElement | undefined {
    return this.lanes.flat().find(({ marks }) => marks.some((mark) => mark.id === id))?.item;
  }

  /** Gives focus to the mark that holds an event, if it is in view. */
  focus(id: string): void {
    const item = this.find(id);
    if (!item || this.entries.get(item)?.shown !== true) return;
    this.stopAt(item);
    item.focus({ preventScroll: true });
  }

  private stopAt(item: SVGGElement): void {
    for (const other of this.svg.querySelectorAll('.it[tabindex="0"]')) if (other !== item) other.setAttribute('tabindex', '-1');
    if (item.getAttribute('tabindex') !== '0') item.setAttribute('tabindex', '0');
  }

  private entryOf(lane: number, { x, marks }: Cluster, k: number): Entry {
    const key = `${marks[0]?.id ?? ''}:${String(marks.length)}`;
    const known = this.entriesByKey.get(key);
    if (known) {
      known.x = x / k;
      return known;
    }
    const holder = document.createElementNS(SVG, 'g');
    const item = holder.appendChild(document.createElementNS(SVG, 'g'));
    holder.role = 'listitem';
    holder.setAttribute('display', 'none');
    item.setAttribute('class', 'it');
    item.dataset['key'] = marks[0]?.id ?? '';
    const entry: Entry = { holder, item, lane, marks, x: x / k, isEmpty: true, shown: false };
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
    entry.item.role = 'img';
    entry.item.ariaLabel = label;
    entry.item.dataset['href'] = href;
    entry.item.dataset['y'] = String(at.y);
    entry.item.append(copyOf(shapesToSvg(shapes)));
    entry.isEmpty = false;
  }

  /** Makes the entries a row's children. Both are in the order of time, so those that stay need not move. */
  private setChildren(row: Element | undefined, entries: readonly Entry[]): void {
    if (!row) return;
    const wanted = new Set(entries.map(({ holder }) => holder));
    for (const child of [...row.children]) {
      if (wanted.has(child)) continue;
      child.remove();
      child.firstElementChild?.setAttribute('tabindex', '-1');
    }
    let next = row.firstElementChild;
    for (const { holder } of entries) {
      if (holder === next) next = next.nextElementSibling;
      else row.insertBefore(holder, next);
    }
  }
}
