/** One tab stop a drawing; arrows along and between its rows; details on focus and pointer. Keys act only while focus is inside. */

/** Sent by a mark before it takes focus, so that a picture that pans can bring it into view. */
export const REACH = 'chart-reach';
/** Sent by a mark that a reader opens; a listener that handles it prevents the default: its page. */
export const OPEN = 'chart-open';

type MarkElement = SVGGElement;

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
  let least = 22;
  for (const item of marksIn(svg)) {
    const { x, y } = placeOf(item);
    const far = item.parentElement?.hasAttribute('display') ? Infinity : Math.hypot(x - point.x, y - point.y);
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

/** Keyboard navigation through the drawings of a figure; it keeps working when a drawing is replaced. */
export class RovingFocus {
  private readonly figure: HTMLElement;

  constructor(figure: HTMLElement) {
    this.figure = figure;
    const picture = figure.querySelector<HTMLElement>('.picture');
    picture?.addEventListener('keydown', (event) => {
      this.key(event);
    });
    picture?.addEventListener('focusin', (event) => {
      this.showDetails((event.target as Element).closest<MarkElement>('.it') ?? undefined);
    });
    picture?.addEventListener('pointermove', (event) => {
      this.showDetails(this.at(event));
    });
    picture?.addEventListener('pointerleave', () => {
      this.showDetails(undefined);
    });
    picture?.addEventListener('click', (event) => {
      const item = this.at(event);
      if (item) this.focus(item);
      // A mark that is a link opens as links do; in a frame on another site it opens outside the frame.
      if (item && this.figure.dataset['framed'] !== undefined && (event.target as Element).closest('a')) {
        event.preventDefault();
        this.open(item);
      }
    });
    picture?.addEventListener('dblclick', (event) => {
      const item = this.at(event);
      if (item) this.open(item);
    });
    this.prepare();
  }

  /** Gives each drawing its one tab stop. */
  prepare(): void {
    for (const svg of this.figure.querySelectorAll('.chart-svg'))
      if (!svg.querySelector('.it[tabindex="0"]')) svg.querySelector('.it')?.setAttribute('tabindex', '0');
  }

  /** The drawing that this screen shows. */
  shown(): SVGSVGElement | undefined {
    return [...this.figure.querySelectorAll<SVGSVGElement>('.chart-svg')].find((svg) => getComputedStyle(svg).display !== 'none');
  }

  focus(item: MarkElement): void {
    item.dispatchEvent(new CustomEvent(REACH, { bubbles: true }));
    for (const other of item.ownerSVGElement?.querySelectorAll('.it[tabindex="0"]') ?? []) other.setAttribute('tabindex', '-1');
    item.setAttribute('tabindex', '0');
    item.focus();
  }

  /** Shows a mark's sentence, or that of the focused one, or nothing. */
  showDetails(item: MarkElement | undefined): void {
    for (const lit of this.figure.querySelectorAll('.it.lit')) lit.classList.remove('lit');
    const chosen = item ?? this.figure.querySelector<MarkElement>('.it:focus') ?? undefined;
    chosen?.classList.add('lit');
    const [text, link] = [this.figure.querySelector('.readout p'), this.figure.querySelector<HTMLAnchorElement>('.readout a')];
    if (!text || !link || !chosen) return;
    text.textContent = chosen.getAttribute('aria-label');
    const address = this.address(chosen);
    link.hidden = address === undefined;
    if (address !== undefined) link.href = address;
  }

  private at(event: MouseEvent): MarkElement | undefined {
    const svg = (event.target as Element).closest<SVGSVGElement>('.chart-svg');
    return svg ? nearest(svg, event) : undefined;
  }

  private address(item: MarkElement): string | undefined {
    const path = item.dataset['href'];
    return path === undefined ? undefined : (this.figure.dataset['base'] ?? '/') + path.replace(/^\//, '');
  }

  private open(item: MarkElement): void {
    const address = this.address(item);
    if (!item.dispatchEvent(new CustomEvent(OPEN, { bubbles: true, cancelable: true })) || address === undefined) return;
    if (this.figure.dataset['framed'] === undefined) location.assign(address);
    else open(address, '_blank', 'noopener');
  }

  private key(event: KeyboardEvent): void {
    const here = (event.target as Element).closest<MarkElement>('.it');
    const svg = here?.ownerSVGElement;
    if (!here || !svg || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = next(svg, here, event.key);
    if (to !== undefined) {
      event.preventDefault();
      if (to !== 'stay') this.focus(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.open(here);
    } else if (event.key === 'Escape') this.figure.querySelector<HTMLElement>('.readout a:not([hidden]), .tools a, .tools button')?.focus();
  }
}
