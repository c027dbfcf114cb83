/**
 * What a chart does beyond its drawing: one tab stop, arrows along and between its rows, details on focus and pointer.
 * Keys act only while focus is inside; the drawing itself is complete without this.
 */
class ChartFigure extends HTMLElement {
  private readout: HTMLElement | null = null;

  connectedCallback(): void {
    this.readout = this.querySelector('.readout');
    for (const svg of this.querySelectorAll<SVGSVGElement>('.chart-svg')) {
      svg.querySelector<SVGGElement>('.it')?.setAttribute('tabindex', '0');
      svg.addEventListener('keydown', (event) => { this.step(svg, event); });
      svg.addEventListener('focusin', (event) => { this.tell(event.target as Element); });
      svg.addEventListener('focusout', () => { this.tell(undefined); });
      svg.addEventListener('pointermove', (event) => { this.tell(this.nearest(svg, event)); });
      svg.addEventListener('pointerleave', () => { this.tell(undefined); });
      svg.addEventListener('click', (event) => {
        const item = this.nearest(svg, event);
        if (item) this.focusOn(svg, item);
      });
      svg.addEventListener('dblclick', () => { this.open(svg.querySelector('.it:focus')); });
    }
    const keys = this.querySelector<HTMLElement>('.keys');
    if (keys) keys.hidden = false;
    if (this.readout) this.readout.hidden = false;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.to-item')) {
      link.addEventListener('click', (event) => {
        const svg = this.shown();
        const item = svg?.querySelector(`[data-key="${CSS.escape(link.dataset['item'] ?? '')}"]`);
        if (!svg || !item) return;
        event.preventDefault();
        this.focusOn(svg, item);
        svg.scrollIntoView({ block: 'nearest' });
      });
    }
  }

  /** The drawing that this screen shows. */
  private shown(): SVGSVGElement | undefined {
    return [...this.querySelectorAll<SVGSVGElement>('.chart-svg')].find((svg) => getComputedStyle(svg).display !== 'none');
  }

  private nearest(svg: SVGSVGElement, event: MouseEvent): Element | undefined {
    const own = (event.target as Element).closest('.it');
    if (own) return own;
    const matrix = svg.getScreenCTM();
    if (!matrix) return undefined;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    let best: Element | undefined;
    let least = 30;
    for (const item of svg.querySelectorAll<SVGGElement>('.it')) {
      const far = Math.hypot(Number(item.dataset['x']) - point.x, Number(item.dataset['y']) - point.y);
      if (far < least) [best, least] = [item, far];
    }
    return best;
  }

  private tell(item: Element | undefined): void {
    for (const lit of this.querySelectorAll('.it.lit')) lit.classList.remove('lit');
    const chosen = item?.closest('.it') ?? this.querySelector('.it:focus');
    chosen?.classList.add('lit');
    if (this.readout) this.readout.textContent = chosen?.getAttribute('aria-label') ?? '';
  }

  private focusOn(svg: SVGSVGElement, item: Element): void {
    for (const other of svg.querySelectorAll('.it[tabindex]')) other.setAttribute('tabindex', '-1');
    item.setAttribute('tabindex', '0');
    (item as SVGGElement).focus();
  }

  private open(item: Element | null): void {
    const path = item instanceof SVGGElement ? item.dataset['href'] : undefined;
    if (path) location.assign((this.dataset['base'] ?? '/') + path.replace(/^\//, ''));
  }

  private step(svg: SVGSVGElement, event: KeyboardEvent): void {
    const here = (event.target as Element).closest<SVGGElement>('.it');
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...svg.querySelectorAll('[data-series]')].map((row) => [...row.querySelectorAll<SVGGElement>('.it')]).filter((row) => row.length > 0);
    const at = rows.findIndex((row) => row.includes(here));
    const row = rows[at] ?? [];
    const place = row.indexOf(here);
    const beside = (next: readonly SVGGElement[] | undefined): SVGGElement | undefined => {
      // The nearest along the time axis, which runs across on wide drawings and down on narrow ones.
      const axis = svg.classList.contains('on-wide') ? 'x' : 'y';
      return next && [...next].sort((a, b) => Math.abs(Number(a.dataset[axis]) - Number(here.dataset[axis])) - Math.abs(Number(b.dataset[axis]) - Number(here.dataset[axis])))[0];
    };
    const moves: Readonly<Record<string, () => SVGGElement | undefined>> = {
      ArrowRight: () => row[place + 1], ArrowLeft: () => row[place - 1],
      ArrowDown: () => beside(rows[at + 1]), ArrowUp: () => beside(rows[at - 1]),
      Home: () => row[0], End: () => row.at(-1),
      PageDown: () => row[Math.min(row.length - 1, place + 10)], PageUp: () => row[Math.max(0, place - 10)],
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      const next = move();
      if (next) this.focusOn(svg, next);
    } else if (event.key === 'Enter') this.open(here);
    else if (event.key === 'Escape') {
      const leave = this.querySelector<HTMLElement>('.tools a');
      leave?.focus();
    }
  }
}
if (!customElements.get('chart-figure')) customElements.define('chart-figure', ChartFigure);
