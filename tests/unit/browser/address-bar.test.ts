import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Bar = typeof import('../../../src/browser/address-bar.client.ts');
const FILE = new URL('../../../src/browser/address-bar.client.ts', import.meta.url).pathname;
let pages = 0;

/** A window with nothing but an address and a history as strict as Safari's: 100 writes in 10 seconds. */
function fakeWindow(): { address: () => string; writes: () => number; fire: (type: string) => void } {
  let [url, written] = [new URL('https://x.example/list/?q=old#part'), [] as number[]];
  let total = 0;
  const listeners = new Map<string, () => void>();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('location', {
    get pathname() {
      return url.pathname;
    },
    get search() {
      return url.search;
    },
    get hash() {
      return url.hash;
    },
  });
  const fake = {
    state: null as unknown,
    replaceState(state: unknown, _: string, to: string) {
      written = written.filter((at) => performance.now() - at < 10_000);
      if (written.length >= 100) throw new Error('Attempt to use history.replaceState() more than 100 times per 10 seconds');
      written.push(performance.now());
      total += 1;
      url = new URL(to, url);
      fake.state = state;
    },
  };
  vi.stubGlobal('history', fake);
  return { address: () => url.href, writes: () => total, fire: (type) => listeners.get(type)?.() };
}

describe('the address bar', () => {
  let page: ReturnType<typeof fakeWindow>;
  let bar: Bar;
  beforeEach(async () => {
    vi.useFakeTimers();
    page = fakeWindow();
    // Each page has a module of its own.
    pages += 1;
    bar = (await import(/* @vite-ignore */ `${FILE}?page=${String(pages)}`)) as Bar;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('is written soon, and keeps the fragment', () => {
    bar.writeQuery('?q=new');
    expect(bar.queryNow()).toBe('?q=new');
    vi.advanceTimersByTime(300);
    expect(page.address()).toBe('https://x.example/list/?q=new#part');
  });

  test('is written seldom while a reader types fast, and ends with the last words', () => {
    for (let at = 0; at < 400; at += 1) {
      bar.writeQuery(`?q=${String(at)}`);
      vi.advanceTimersByTime(25);
    }
    vi.advanceTimersByTime(300);
    expect(page.writes()).toBeLessThan(50);
    expect(page.address()).toContain('?q=399#');
  });

  test('a browser that takes no more stops nothing, and gets the address later', () => {
    for (let at = 0; at < 120; at += 1) bar.updateHistoryState({ limit: at });
    bar.writeQuery('?q=last');
    vi.advanceTimersByTime(1000);
    expect(page.address()).toContain('?q=old');
    vi.advanceTimersByTime(15_000);
    expect(page.address()).toContain('?q=last');
  });

  test('what waits is written before a link is followed or the page is left', () => {
    bar.writeQuery('?q=a');
    page.fire('click');
    expect(page.address()).toContain('?q=a');
    bar.writeQuery('?q=b');
    page.fire('pagehide');
    expect(page.address()).toContain('?q=b');
  });

  test('what waits for one entry of the history is not written into another', () => {
    bar.writeQuery('?q=a');
    page.fire('popstate');
    vi.advanceTimersByTime(5000);
    expect(page.address()).toContain('?q=old');
  });

  test('the state grows and keeps the query that is about to be written', () => {
    bar.writeQuery('?q=a', { limit: 20 });
    bar.updateHistoryState({ search: '?q=b' });
    expect(page.address()).toContain('?q=a');
    expect(bar.historyState()).toEqual({ limit: 20, search: '?q=b' });
  });
});
