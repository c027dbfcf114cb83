/**
 * The address and the state of the history entry: the only script that calls `history`.
 *
 * An address is written late and seldom. Safari throws when it is written more than 100 times in 10 seconds, and what a
 * reader does must go on even then: a write that fails is tried again later.
 */

/** How far down a list was scrolled when a link of it was followed. */
interface ScrollPosition {
  /** How far down the page was scrolled, in CSS pixels. */
  readonly y: number;
  /** The link that was followed, and its distance from the top of the screen. */
  readonly link: string;
  readonly top: number;
}

/** What lists store in an entry of the history. */
interface HistoryState {
  readonly place?: ScrollPosition;
  /** How many rows were shown. */
  readonly limit?: number;
  /** Search that was open over the page, as the query of its address. */
  readonly search?: string;
}

/** Least milliseconds between two writes: 40 in 10 seconds. */
const PAUSE = 250;
/** Milliseconds until a write that failed is tried again. */
const AGAIN = 2000;

/** The query to write, with what to add to the state. */
let waiting: { readonly query: string; readonly change: HistoryState } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let last = -PAUSE;

/** What was stored in this entry of the history. */
export const historyState = (): HistoryState => (history.state ?? {}) as HistoryState;

/** @returns whether the browser took it. */
function replace(query: string, change: HistoryState): boolean {
  last = performance.now();
  try {
    history.replaceState({ ...historyState(), ...change }, '', location.pathname + query + location.hash);
    return true;
  } catch {
    return false;
  }
}

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
}

/** Writes what waits, at once: before a link is followed or an address is copied. */
export function writeNow(): void {
  stop();
  if (!waiting) return;
  if (replace(waiting.query, waiting.change)) waiting = undefined;
  else timer = setTimeout(writeNow, AGAIN);
}

/**
 * Writes the query of the address, soon.
 * @param query With its `?`; empty for none.
 * @param change What to add to the state of this entry of the history.
 */
export function writeQuery(query: string, change: HistoryState = {}): void {
  waiting = { query, change: { ...waiting?.change, ...change } };
  timer ??= setTimeout(writeNow, Math.max(0, last + PAUSE - performance.now()));
}

/** The query as it is, or is about to be. */
export const queryNow = (): string => waiting?.query ?? location.search;

/** Writes parts of the query, soon, or takes out those that are `undefined`. What else the address asks for stays. */
export function writeParts(parts: Readonly<Record<string, string | undefined>>): void {
  const before = queryNow();
  const query = new URLSearchParams(before);
  for (const [name, value] of Object.entries(parts))
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  const after = query.size === 0 ? '' : `?${query.toString()}`;
  if (after !== before) writeQuery(after);
}

/** Adds to the state of this entry of the history, at once. */
export function updateHistoryState(change: HistoryState): void {
  writeNow();
  replace(queryNow(), change);
}

addEventListener('click', writeNow, { capture: true });
addEventListener('pagehide', writeNow);
// Another entry of the history: what waited was for the one before.
addEventListener('popstate', () => {
  stop();
  waiting = undefined;
});
