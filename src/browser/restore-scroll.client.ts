/**
 * Restores a list when a reader comes back to it: the address holds the filter, and the state of the history entry holds the
 * scroll position and the link that was followed, so that Back shows the same rows, position and focus. None of it leaves the
 * browser.
 */
import { historyState, updateHistoryState } from './address-bar.client.ts';

/** Whether the page was reached by going back or forward. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}

/** Stores the scroll position when a link of a list is followed. */
export function storeScroll(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) updateHistoryState({ place: { y: scrollY, link: link.pathname, top: link.getBoundingClientRect().top } });
  });
}

/** Scrolls to the stored position. Call it when the list shows the same rows as before. */
export function restoreScroll(list: HTMLElement): void {
  const { place } = historyState();
  if (!place || !cameBack()) return;
  const go = (): void => {
    scrollTo({ top: place.y, behavior: 'instant' });
    const link = [...list.querySelectorAll('a')].find(({ pathname }) => pathname === place.link);
    link?.focus({ preventScroll: true });
    settle(link, 3);
  };
  /** Rows near the screen are laid out only then and may move the link: it is put back, frame by frame. */
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
