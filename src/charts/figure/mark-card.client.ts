/**
 * The card at a mark: what the mark says, where the reader looks, and where it leads. A pointer or focus shows it; a tap or
 * Enter pins it, so that its link can be reached. Readers who hear the mark's own name are not told twice.
 */

/** Pixels between a mark and its card, where the line from one to the other is. */
const GAP = 14;
/** The least room between a card and the edge of the screen. */
const EDGE = 8;

/** Says a sentence with its beginning, who or when, set apart: "January 24, 2021: 71% yes." */
function write(place: HTMLElement, sentence: string): void {
  const [head = '', ...rest] = sentence.split(': ');
  const isSplit = rest.length > 0 && head.length <= 80;
  const strong = document.createElement('b');
  strong.textContent = head;
  const said = rest.join(': ');
  place.replaceChildren(...(isSplit ? [strong, ` ${said.charAt(0).toUpperCase()}${said.slice(1)}`] : [sentence]));
}

/** The card of a figure. */
export class MarkCard {
  private readonly card: HTMLElement | null;
  private pinned: Element | undefined;
  private shown: Element | undefined;

  constructor(figure: HTMLElement) {
    this.card = figure.querySelector('.mark-card');
  }

  /** The mark whose card stays until it is closed. */
  isPinnedTo(mark: Element): boolean {
    return this.pinned === mark;
  }

  get isPinned(): boolean {
    return this.pinned !== undefined;
  }

  /**
   * Shows a sentence at a place on the screen, and the page it leads to.
   * @param at Client coordinates of the mark.
   */
  show(mark: Element, sentence: string, at: DOMPoint, address: string | undefined): void {
    const { card } = this;
    const text = card?.querySelector('p');
    if (!card || !text || (this.pinned && this.pinned !== mark)) return;
    if (this.shown !== mark) write(text, sentence);
    const link = card.querySelector('a');
    if (link) {
      link.hidden = address === undefined;
      if (address !== undefined) link.href = address;
    }
    this.shown = mark;
    card.hidden = false;
    // In the frame that shows it: measured before, the page would be laid out twice.
    requestAnimationFrame(() => {
      if (this.shown === mark) this.place(card, at);
    });
  }

  /** Keeps the card that is shown. */
  pin(): void {
    this.pinned = this.shown;
    this.card?.classList.add('pinned');
  }

  /** Takes the card away; one that is pinned only where that is meant. */
  close(even: 'pinned' | 'free' = 'pinned'): void {
    if (!this.card || (this.pinned && even === 'free')) return;
    this.card.hidden = true;
    this.card.classList.remove('pinned');
    this.pinned = undefined;
    this.shown = undefined;
  }

  /** Below the mark, or above it where there is more room; always within the screen. */
  private place(card: HTMLElement, at: DOMPoint): void {
    const stage = card.parentElement?.getBoundingClientRect();
    if (!stage) return;
    const { offsetWidth: width, offsetHeight: height } = card;
    const screen = document.documentElement.clientWidth;
    const left = Math.max(EDGE, Math.min(at.x - 24, screen - EDGE - width));
    const below = at.y + GAP;
    const isAbove = below + height > innerHeight - EDGE && at.y - GAP - height >= EDGE;
    const top = isAbove ? at.y - GAP - height : Math.max(EDGE, Math.min(below, Math.max(below, EDGE)));
    card.classList.toggle('above', isAbove);
    card.style.translate = `${String(Math.round(left - stage.left))}px ${String(Math.round(top - stage.top))}px`;
    card.style.setProperty('--at', `${String(Math.round(Math.max(6, Math.min(at.x - left, width - 6))))}px`);
  }
}
