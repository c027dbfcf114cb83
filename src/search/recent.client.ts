/** Recent searches, stored on the device only when the reader turned that on. */
const KEY = 'recent-searches';
const MOST = 8;

/** The searches, newest first; `undefined` when keeping them is off or storage is blocked. */
export function recentSearches(): string[] | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

function store(searches: readonly string[] | undefined): void {
  try {
    if (searches === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Storage is blocked: nothing is stored, which is what such a reader wants.
  }
}

/** Turns keeping on, or off; off forgets all. */
export function keepRecent(on: boolean): void {
  store(on ? (recentSearches() ?? []) : undefined);
}

/** Forgets the searches but stays on. */
export function clearRecent(): void {
  store([]);
}

/** Keeps a search that led somewhere, if the reader turned that on. */
export function rememberSearch(question: string): void {
  const searches = recentSearches();
  const words = question.trim();
  if (searches && words !== '') store([words, ...searches.filter((one) => one !== words)].slice(0, MOST));
}
