/**
 * A drawing is one tab stop and, to those who hear it, one image with its summary. Its marks come on demand: an arrow or Enter
 * goes in to them, arrows along and between their rows, Escape out. Each is answered in a card. Keys act only inside.
 */
import t from 'messages:figure';
import { MarkCard } from './mark-card.client.ts';

/** Sent by a mark before it takes focus, so that a picture that pans can bring it into view. */
export const REACH = 'chart-reach';
/** Sent by a mark that a reader opens; a listener that handles it prevents the default: its page. */
export const OPEN = 'chart-open';

type MarkElement = SVGGElement;

/** How far from a mark a pointer still means it, in units of the drawing. */
const REACH_PX = 40;

const marksIn = (row: Element): MarkElement[] => [...row.querySelectorAll<MarkElement>('.it')];

/** Where a mark is in its drawing: as its data say, or else where it was moved to. */
export function placeOf(item: MarkElement): { readonly x: number; readonly y: number } {
  const { e = 0, f = 0 } = item.transform.baseVal[0]?.matrix ?? {};
  return { x: Number(item.dataset['x'] ?? e), y: Number(item.dataset['y'] ?? f) };
}

/** The mark under the pointer, or the nearest one not far away. */
function nearest(svg: SVGSVGElement, event: MouseEvent): MarkElement | undefined {
  const own = (event.target as Element).closest<MarkElement>('.it');
  if (own) return own;
  const matrix = svg.getScreenCTM();
  if (!matrix) return undefined;
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  let best: MarkElement | undefined;
  const isAcross = svg.dataset['pick'] === 'across';
  let least = isAcross ? Infinity : REACH_PX;
  for (const item of marksIn(svg)) {
    const { x, y } = placeOf(item);
    const far = item.parentElement?.hasAttribute('display')
      ? Infinity
      : isAcross
        ? Math.abs(x - point.x)
        : Math.hypot(x - point.x, y - point.y);
    if (far < least) [best, least] = [item, far];
  }
  return best;
}

/** The mark a key leads to, if it is one of the keys that move. */
function next(svg: SVGSVGElement, here: MarkElement, key: string): MarkElement | undefined | 'stay' {
  const rows = [...svg.querySelectorAll('[data-series]')].map(marksIn).filter((row) => row.length > 0);
  const at = rows.findIndex((row) => row.includes(here));
  const row = rows[at] ?? [];
  const place = row.indexOf(here);
  const nearestIn = (other: readonly MarkElement[] | undefined): MarkElement | undefined => {
    // The nearest along the time axis, which runs across unless the drawing says that it runs down.
    const axis = svg.dataset['axis'] === 'y' ? 'y' : 'x';
    const far = (mark: MarkElement): number => Math.abs(placeOf(mark)[axis] - placeOf(here)[axis]);
    return other && [...other].sort((a, b) => far(a) - far(b))[0];
  };
  const moves: Readonly<Record<string, () => MarkElement | undefined>> = {
    ArrowRight: () => row[place + 1],
    ArrowLeft: () => row[place - 1],
    ArrowDown: () => nearestIn(rows[at + 1]),
    ArrowUp: () => nearestIn(rows[at - 1]),
    Home: () => row[0],
    End: () => row.at(-1),
    PageDown: () => row[Math.min(row.length - 1, place + 10)],
    PageUp: () => row[Math.max(0, place - 10)],
  };
  return moves[key] ? (moves[key]() ?? 'stay') : undefined;
}

/** Keys that lead from a drawing in to its marks. */
const GO_IN: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'Home', 'PageDown', 'Enter']);

/** A mark of the drawing that can be seen: the first one, or where the drawing pans the first on screen. */
const firstShown = (svg: SVGSVGElement): MarkElement | undefined => marksIn(svg).find((mark) => !mark.closest('[display=none]'));

/** Where a mark is on the screen. */
function onScreen(item: MarkElement): DOMPoint {
  const { x, y } = placeOf(item);
  const point = new DOMPoint(x, y);
  const matrix = item.ownerSVGElement?.getScreenCTM();
  return matrix ? point.matrixTransform(matrix) : point;
}

/** The words of a mark: its own, or those of the same mark in the first drawing of the picture. */
function wordsOf(item: MarkElement): { readonly sentence: string; readonly href: string | undefined } {
  const own = item.getAttribute('aria-label');
  const key = CSS.escape(item.dataset['key'] ?? '');
  const first = own === null ? item.closest('.picture')?.querySelector<MarkElement>(`.it[aria-label][data-key="${key}"]`) : undefined;
  return { sentence: own ?? first?.getAttribute('aria-label') ?? '', href: (first ?? item).dataset['href'] };
}

/** Makes the marks of a drawing a list of images with names, which they need to be only for those who go in. */
function nameMarks(svg: SVGSVGElement): void {
  for (const list of svg.querySelectorAll('[data-series]')) {
    list.role = 'list';
    for (const mark of marksIn(list)) {
      mark.closest('[data-series] > *')?.setAttribute('role', 'listitem');
      mark.role = 'img';
      if (mark.hasAttribute('aria-label')) continue;
      const { sentence, href } = wordsOf(mark);
      mark.setAttribute('aria-label', sentence);
      if (href !== undefined) mark.dataset['href'] = href;
    }
  }
}

/** Whether those who hear a drawing are told its marks, or that it is one image. */
function tellMarks(svg: SVGSVGElement, areTold: boolean): void {
  if (areTold) nameMarks(svg);
  svg.setAttribute('role', areTold ? 'group' : (svg.dataset['role'] ?? 'img'));
  svg.tabIndex = areTold ? -1 : 0;
  for (const list of svg.querySelectorAll('[data-series]')) {
    if (areTold) list.removeAttribute('aria-hidden');
    else list.setAttribute('aria-hidden', 'true');
  }
}

/** Keyboard and pointer in the drawings of a figure; it keeps working when a drawing is replaced. */
export class RovingFocus {
  private readonly figure: HTMLElement;
  private readonly card: MarkCard;
  /** The mark whose card a reader closed: it stays closed until another is chosen. */
  private dismissed: Element | undefined;

  constructor(figure: HTMLElement) {
    this.figure = figure;
    this.card = new MarkCard(figure);
    const picture = figure.querySelector<HTMLElement>('.picture');
    picture?.addEventListener('keydown', (event) => {
      this.key(event);
    });
    picture?.addEventListener('focusin', ({ target }) => {
      if (target instanceof SVGSVGElement) this.showHelp(target);
      else this.focused((target as Element).closest<MarkElement>('.it') ?? undefined);
    });
    picture?.addEventListener('focusout', ({ target, relatedTarget }) => {
      this.left(target as Element, relatedTarget as Element | null);
    });
    picture?.addEventListener('pointermove', (event) => {
      // A finger that moves scrolls; what it means it taps.
      if (event.pointerType !== 'touch') this.showDetails(this.at(event));
    });
    picture?.addEventListener('pointerleave', () => {
      this.showDetails(undefined);
    });
    picture?.addEventListener('click', (event) => {
      this.clicked(event);
    });
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && !this.card.isPinned && !picture?.contains(document.activeElement)) this.card.close();
    });
    addEventListener('pointerdown', ({ target }) => {
      if (!this.figure.querySelector('.stage')?.contains(target as Node)) this.card.close();
    });
    this.figure.querySelector('.mark-card')?.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.back();
    });
    this.prepare();
  }

  /** Makes each drawing that has marks a tab stop. */
  prepare(): void {
    this.card.close();
    for (const svg of this.figure.querySelectorAll<SVGSVGElement>('.chart-svg')) {
      if (!svg.querySelector('.it')) continue;
      for (const mark of marksIn(svg)) mark.setAttribute('tabindex', '-1');
      svg.setAttribute('aria-description', t('keys', { count: marksIn(svg).length }));
      tellMarks(svg, false);
    }
  }

  /** The drawing that this screen shows. */
  shown(): SVGSVGElement | undefined {
    return [...this.figure.querySelectorAll<SVGSVGElement>('.chart-svg')].find((svg) => getComputedStyle(svg).display !== 'none');
  }

  focus(item: MarkElement): void {
    const svg = item.ownerSVGElement;
    if (svg && svg.tabIndex === 0) tellMarks(svg, true);
    item.dispatchEvent(new CustomEvent(REACH, { bubbles: true }));
    item.setAttribute('tabindex', '-1');
    item.focus();
  }

  /** Shows what a mark says, or what the focused or pinned one does, or nothing. */
  showDetails(item: MarkElement | undefined): void {
    const lit = this.figure.querySelector('.it.lit');
    const chosen = item ?? this.figure.querySelector<MarkElement>('.it:focus') ?? undefined;
    if (!item && chosen && chosen === this.dismissed) return;
    if (this.card.isPinned && chosen && !this.card.isPinnedTo(chosen)) return;
    if (lit !== (chosen ?? null)) {
      lit?.classList.remove('lit');
      if (!this.card.isPinned || chosen) chosen?.classList.add('lit');
    }
    if (chosen) this.card.show(chosen, wordsOf(chosen).sentence, onScreen(chosen), this.address(chosen));
    else this.card.close('free');
  }

  /** Shows what a mark says when focus comes to it; a drawing that moved says so again of the mark that kept focus. */
  private focused(item: MarkElement | undefined): void {
    if (item === undefined || item !== this.dismissed) this.showDetails(item);
  }

  /** Says how to go through the marks, to those who came by keyboard. */
  private showHelp(svg: SVGSVGElement): void {
    if (!svg.matches(':focus-visible')) return;
    const { left, top } = svg.getBoundingClientRect();
    const count = marksIn(svg).filter((mark) => !mark.closest('[display=none]')).length;
    this.card.show(svg, t('keys', { count }), new DOMPoint(left + 24, Math.max(top, 0)), undefined);
  }

  /** Focus went from a drawing or a mark to somewhere else. */
  private left(from: Element, to: Element | null): void {
    const svg = from.closest<SVGSVGElement>('.chart-svg');
    if (!svg || (to && (svg.contains(to) || this.figure.querySelector('.mark-card')?.contains(to)))) return;
    this.card.close(to ? 'pinned' : 'free');
    this.figure.querySelector('.it.lit')?.classList.remove('lit');
    if (to) {
      this.dismissed = undefined;
      tellMarks(svg, false);
      return;
    }
    // A mark that is taken out of the drawing while it has focus, as a zoom does, comes back in the next frame.
    requestAnimationFrame(() => {
      if (svg.isConnected && !svg.contains(document.activeElement)) tellMarks(svg, false);
    });
  }

  /** Closes the card and gives focus back to the mark it was about. */
  private back(): void {
    const mark = this.figure.querySelector<MarkElement>('.it.lit');
    this.card.close();
    if (mark) this.focus(mark);
    this.card.close();
  }

  private clicked(event: MouseEvent): void {
    const item = this.at(event);
    const link = (event.target as Element).closest('a');
    // A mark that is a link opens as links do; in a frame on another site it opens outside the frame.
    if (link) {
      if (item && this.figure.dataset['framed'] !== undefined) {
        event.preventDefault();
        this.open(item);
      }
      return;
    }
    this.card.close();
    if (!item) {
      this.figure.querySelector('.it.lit')?.classList.remove('lit');
      return;
    }
    this.dismissed = undefined;
    this.focus(item);
    this.showDetails(item);
    this.card.pin();
  }

  private at(event: MouseEvent): MarkElement | undefined {
    const svg = (event.target as Element).closest<SVGSVGElement>('.chart-svg');
    return svg ? nearest(svg, event) : undefined;
  }

  private address(item: MarkElement): string | undefined {
    const path = wordsOf(item).href;
    return path === undefined ? undefined : (this.figure.dataset['base'] ?? '/') + path.replace(/^\//, '');
  }

  private open(item: MarkElement): void {
    const address = this.address(item);
    if (address === undefined) return;
    if (this.figure.dataset['framed'] === undefined) location.assign(address);
    else open(address, '_blank', 'noopener');
  }

  /** Enter on a mark: what the chart itself does with it, else its card stays; on one whose card stays, its page. */
  private enter(item: MarkElement): void {
    if (this.card.isPinnedTo(item)) this.open(item);
    else if (item.dispatchEvent(new CustomEvent(OPEN, { bubbles: true, cancelable: true }))) {
      this.showDetails(item);
      this.card.pin();
    }
  }

  private key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof SVGSVGElement) {
      if (key === 'Escape') this.leave();
      const first = GO_IN.has(key) ? firstShown(target) : undefined;
      if (!first) return;
      event.preventDefault();
      this.focus(first);
      return;
    }
    const here = (target as Element).closest<MarkElement>('.it');
    const svg = here?.ownerSVGElement;
    if (!here || !svg) return;
    const to = next(svg, here, key);
    if (to !== undefined) {
      event.preventDefault();
      this.card.close();
      this.focus(to === 'stay' ? here : to);
      if (to === 'stay') this.showDetails(here);
    } else if (key === 'Enter') {
      event.preventDefault();
      this.enter(here);
    } else if (key === 'Escape') {
      if (this.card.isPinned) {
        this.dismissed = here;
        this.card.close();
      } else this.leave();
    }
  }

  private leave(): void {
    this.figure.querySelector<HTMLElement>('.tools :is(summary, a, button), .whole')?.focus();
  }
}
