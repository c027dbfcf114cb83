/**
 * Coming back to a list: the address holds the filter, and the entry of the history holds where the reader was and which
 * link was taken, so that Back finds the same rows, the same place and the same focus. Nothing of it leaves the browser.
 */
interface Place {
  /** How far down the page was scrolled, in CSS pixels. */
  readonly y: number;
  /** The link that was taken, and how far from the top of the screen it stood. */
  readonly link: string;
  readonly top: number;
}

/** What lists keep in an entry of the history. */
interface Kept {
  readonly place?: Place;
  /** How many rows were shown. */
  readonly limit?: number;
  /** Search that was open over the page, as the query of its address. */
  readonly search?: string;
}

/** What was kept in this entry of the history. */
export const kept = (): Kept => (history.state ?? {}) as Kept;

/** Keeps something in this entry of the history, beside what is there. */
export function keep(some: Kept): void {
  history.replaceState({ ...kept(), ...some }, '');
}

/** Whether the page was reached by going back or forward. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}

/** Notes the place when a link of a list is taken. */
export function keepPlace(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) keep({ place: { y: scrollY, link: link.pathname, top: link.getBoundingClientRect().top } });
  });
}

/** Goes back to the noted place, once the list stands as it did. */
export function returnToPlace(list: HTMLElement): void {
  const { place } = kept();
  if (!place || !cameBack()) return;
  const go = (): void => {
    scrollTo({ top: place.y, behavior: 'instant' });
    const link = [...list.querySelectorAll('a')].find(({ pathname }) => pathname === place.link);
    link?.focus({ preventScroll: true });
    settle(link, 3);
  };
  /** What comes near the screen is laid out only then and may push the link away: it is put back, frame by frame. */
  const settle = (link: HTMLAnchorElement | undefined, frames: number): void => {
    if (!link || frames === 0) return;
    scrollBy({ top: link.getBoundingClientRect().top - place.top, behavior: 'instant' });
    requestAnimationFrame(() => {
      settle(link, frames - 1);
    });
  };
  go();
  // The browser sets its own scroll when the page has loaded, perhaps that of the unfiltered list.
  if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(go), { once: true });
}
