/**
 * `<story-steps>`: the strip fills to the day that is being read and, where there is room and motion is welcome, the
 * table of the step stands beside its text, whole. Without this script the strip is full and each step has the lines it
 * changes. It follows the scrolling and never moves the page; for
 * readers who want no motion it does nothing.
 */
/** The step whose text has come this far up the window is the one that is read. */
const LINE = 0.3;
const SVG = 'http://www.w3.org/2000/svg';

/** A line as it stands after the step that changed it: its new words alone. */
function settled(row: Element): Element {
  const copy = row.cloneNode(true) as Element;
  copy.className = 'kept';
  for (const old of copy.querySelectorAll('s')) old.remove();
  for (const bold of copy.querySelectorAll('b')) {
    const plain = document.createElement('span');
    plain.append(...bold.childNodes);
    bold.replaceWith(plain);
  }
  return copy;
}

/** Adds to the table of each step the lines that stay as they were; a step without a table gets the one before it. */
function completeTables(steps: readonly Element[]): void {
  const all = steps.flatMap((step) => [...step.querySelectorAll('tr[data-line]')]);
  // A line that comes later stands under those that are there, which so keep their place.
  const order = new Set(all.map((row) => row.getAttribute('data-line')));
  let before: HTMLTableElement | undefined;
  for (const step of steps) {
    const own = step.querySelector('table');
    const table = own ?? (before?.cloneNode(true) as HTMLTableElement | undefined);
    const body = table?.querySelector('tbody');
    if (!table || !body) continue;
    const changed = own ? [...body.rows] : [];
    const rows = [...order].map((line) => {
      const named = (row: Element): boolean => row.getAttribute('data-line') === line;
      const kept = [...(before?.querySelectorAll('tr[data-line]') ?? [])].find(named);
      return changed.find(named) ?? (kept ? settled(kept) : undefined);
    });
    body.replaceChildren(...rows.filter((row) => row !== undefined));
    if (!own) {
      const shown = step.querySelector<HTMLElement>('.shown');
      table.classList.add('kept');
      table.caption?.replaceChildren(shown?.dataset['caption'] ?? '');
      shown?.prepend(table);
    }
    before = table;
  }
}

/** What marks the days to come: stripes of paper, through which their own color is seen, and an outline. */
function coverIn(cell: Element): (from: number, to: number) => void {
  const [stripes, outline] = [document.createElementNS(SVG, 'path'), document.createElementNS(SVG, 'rect')];
  stripes.setAttribute('class', 'stripes');
  outline.setAttribute('class', 'later');
  outline.setAttribute('height', '20');
  cell.querySelector('svg')?.append(stripes, outline);
  return (from, to) => {
    stripes.setAttribute('d', from < to ? `M${String(from)} 10H${String(to)}` : '');
    outline.setAttribute('x', String(from));
    outline.setAttribute('width', String(to - from));
  };
}

class StorySteps extends HTMLElement {
  connectedCallback(): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const steps = [...this.querySelectorAll('.beat')];
    const cells = [...this.querySelectorAll('.strip .cell')];
    const covers = cells.map(coverIn);
    completeTables(steps);
    const show = (step: Element): void => {
      const { cell = '0', days = '1' } = step.querySelector<HTMLElement>('.words')?.dataset ?? {};
      const at = Number(cell);
      for (const one of steps) one.classList.toggle('now', one === step);
      cells.forEach((one, index) => {
        if (index === at) one.setAttribute('aria-current', 'step');
        else one.removeAttribute('aria-current');
        const all = one.querySelector('svg')?.viewBox.baseVal.width ?? 0;
        const read = index < at ? all : index > at ? 0 : Number(days);
        covers[index]?.(read, all);
      });
    };
    const texts = steps.map((step) => step.querySelector('.words') ?? step);
    // A reader may come from anywhere: a link to a step, the end of the page, an hour ago.
    const update = (): void => {
      const read = texts.findLastIndex((text) => text.getBoundingClientRect().top <= innerHeight * LINE);
      const step = steps[Math.max(read, 0)];
      if (step && !step.classList.contains('now')) show(step);
    };
    // All that is above the line counts as seen, so that a jump past the end is noticed, too.
    const margin = `1000000px 0px ${String(-100 * (1 - LINE))}%`;
    const seen = new IntersectionObserver(update, { rootMargin: margin });
    for (const text of texts) seen.observe(text);
    this.setAttribute('live', '');
  }
}
customElements.define('story-steps', StorySteps);
