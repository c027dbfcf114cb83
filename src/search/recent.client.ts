/** Recent searches, kept on the device only when the reader turned that on. */
const KEY = 'recent-searches';
const MOST = 8;

/** The list when it is turned on, newest first; `undefined` when it is off or storage is blocked. */
export function recent(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
  } catch {
    return undefined;
  }
}

function keep(list: readonly string[] | undefined): void {
  try {
    if (list === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is blocked: nothing is kept, which is what such a reader wants.
  }
}

/** Turns the list on, or off and away. */
export function keepRecent(on: boolean): void {
  keep(on ? (recent() ?? []) : undefined);
}

/** Forgets the searches but stays on. */
export function clearRecent(): void {
  keep([]);
}

/** Remembers a search that led somewhere, if the reader turned that on. */
export function remember(question: string): void {
  const list = recent();
  const words = question.trim();
  if (list && words !== '') keep([words, ...list.filter((one) => one !== words)].slice(0, MOST));
}
