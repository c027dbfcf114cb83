/** The search box: a field, filters and results; in a dialog over any page, and on the search page with its state in the address. */
import { keep, kept, keepPlace, returnToPlace } from '../components/restore-scroll.client.ts';
import { h } from './h.client.ts';
import { Engine, type Answer } from './engine.client.ts';
import type { Filters } from './facets.client.ts';
import { clearRecent, keepRecent, recent, remember } from './recent.client.ts';
import type { Shown } from './results.ts';
import { narrowed, readState, writeState, type State } from './state.ts';

const PAGE = 20;
const EMPTY = readState('');
let loading: Promise<Engine> | undefined;
/** What draws results: loaded with the first question. */
type View = typeof import('./render-results.client.ts');
let view: View | undefined;

/** `<search-box>`: see the top of the file. */
export class SearchBox extends HTMLElement {
  private state = EMPTY;
  private limit = PAGE;
  private turn = 0;
  private engine: Engine | undefined;
  private filters: Filters | undefined;
  private shown: Shown | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly field = h('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-describedby': 'search-keys',
  });
  private readonly status = h('p', { class: 'count', role: 'status' });
  private readonly notes = h('div', { class: 'notes' });
  private readonly found = h('div', { class: 'found' });
  private readonly side = h('details', { class: 'side' }, h('summary', {}, 'Narrow the results'));

  private get base(): string {
    return this.dataset['base'] ?? '/';
  }
  private get over(): boolean {
    return this.dataset['dialog'] !== undefined;
  }

  connectedCallback(): void {
    if (this.field.isConnected) return;
    const form = h(
      'form',
      { role: 'search', action: `${this.base}search/` },
      h('label', {}, h('span', { class: 'visually-hidden' }, 'Search this site'), this.field),
      ...(this.over
        ? [
            h(
              'button',
              {
                type: 'button',
                class: 'close',
                click: () => {
                  this.closest('dialog')?.close();
                },
              },
              'Close',
            ),
          ]
        : []),
    );
    this.replaceChildren(
      form,
      h(
        'p',
        { id: 'search-keys', class: 'keys' },
        'Enter or the down arrow goes to the results',
        ...(this.over ? [', Esc closes'] : []),
        '. ',
        ...(this.over ? [h('a', { class: 'whole', href: `${this.base}search/` }, 'Open as a page')] : []),
      ),
      h('div', { class: 'sides' }, this.side, h('div', {}, this.status, this.notes, this.found)),
    );
    // Where an address asks, results will come: their filters keep their place from the start, so that nothing moves.
    this.side.hidden = this.over || writeState(readState(location.search)) === '';
    this.side.addEventListener('toggle', () => void this.narrow());
    if (!this.over && matchMedia('(min-width: 761px)').matches) this.side.open = true;
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.change({ q: this.field.value, exact: false }, true);
      }, 20);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.change({ q: this.field.value }).then(() => {
        this.move(1);
      });
    });
    this.addEventListener('keydown', (event) => {
      this.keys(event);
    });
    this.found.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.res a')) return;
      remember(this.state.q);
      // Back opens the dialog again with what it showed.
      if (this.over) keep({ search: writeState(this.state) });
    });
    if (!this.over) {
      addEventListener('popstate', () => {
        this.fromAddress();
      });
      keepPlace(this.found);
      this.limit = kept().limit ?? PAGE;
      void this.open(location.search).then(() => {
        returnToPlace(this.found);
      });
    } else void this.run();
  }

  private fromAddress(): void {
    void this.open(location.search);
  }

  /** Shows the search that the query of an address holds. */
  open(query: string): Promise<void> {
    this.state = readState(query);
    this.field.value = this.state.q;
    return this.run();
  }

  /** Changes the search, keeps it in the address and shows what it finds. */
  private change(change: Partial<State>, typing = false): Promise<void> {
    this.state = { ...this.state, ...change };
    this.limit = PAGE;
    const query = writeState(this.state);
    if (this.over) this.querySelector('a.whole')?.setAttribute('href', `${this.base}search/${query}`);
    else history.replaceState({ ...kept(), limit: PAGE }, '', location.pathname + query);
    return this.run(typing);
  }

  private keys(event: KeyboardEvent): void {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0 || !(event.target instanceof HTMLElement) || (event.target !== this.field && !event.target.closest('.found'))) return;
    event.preventDefault();
    this.move(way);
  }

  /** Moves the focus along the field and the links of the results. */
  private move(way: number): void {
    const stops = [this.field, ...this.found.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + way];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  private async run(typing = false): Promise<void> {
    const turn = (this.turn += 1);
    const current = (): boolean => turn === this.turn;
    if (!this.engine) {
      this.status.textContent = 'Loading the search…';
      try {
        loading ??= Engine.load(this.base);
        this.engine = await loading;
      } catch {
        loading = undefined;
        this.failed();
        return;
      }
      if (!current()) return;
    }
    const { engine, state } = this;
    if (state.q.trim() === '' && !narrowed(state)) {
      this.start();
      return;
    }
    view ??= await import('./render-results.client.ts');
    if (!current()) return;
    const first = engine.answer(state.q, { asTyped: state.exact, typing });
    if (state.q.trim() === '') {
      this.show({ ...first, hits: view.everything(engine.catalogue), whole: true });
      return;
    }
    if (first.whole) {
      this.show(first);
      return;
    }
    // Once the whole text is warm it answers before a reader could see two lists; until then the first list goes first.
    if (!engine.warm) this.show(first, first.hits.length === 0);
    const whole = engine.wholeAnswer(first);
    const quick = engine.warm
      ? await Promise.race([
          whole,
          new Promise<undefined>((resolve) => {
            setTimeout(resolve, 30);
          }),
        ])
      : undefined;
    if (!current()) return;
    if (quick) {
      this.show(quick);
      return;
    }
    if (engine.warm) this.show(first, first.hits.length === 0);
    const answer = await whole;
    if (current()) this.show(answer);
  }

  /** Shows the filters once they are opened; they are loaded then. */
  private async narrow(): Promise<void> {
    if (!this.side.open || !this.shown || !this.engine) return;
    const { Filters } = await import('./facets.client.ts');
    if (!this.filters) {
      this.filters = new Filters(this.engine.catalogue, (change) => void this.change(change));
      this.side.append(this.filters.form);
    }
    this.filters.show(this.state, this.shown);
  }

  private link(path: string, words: string): HTMLAnchorElement {
    return h('a', { href: this.base + path }, words);
  }

  private show(answer: Answer, waiting = false): void {
    const { engine, state } = this;
    if (!engine || !view) return;
    const shown = view.arrange(answer.hits, engine.catalogue, state, this.limit);
    this.shown = shown;
    this.side.hidden = shown.total === 0 && !narrowed(state);
    void this.narrow();
    const { mended } = answer.asked;
    const words = mended ?? state.q.trim();
    this.status.textContent = waiting
      ? 'Searching…'
      : `${shown.total.toLocaleString('en-US')} result${shown.total === 1 ? '' : 's'}${words ? ` for “${words}”` : ''}`;
    this.notes.replaceChildren(
      ...(mended === undefined
        ? []
        : [
            h(
              'p',
              {},
              'Showing results for ',
              h('b', {}, mended),
              '. ',
              h(
                'a',
                {
                  href: `${this.base}search/${writeState({ ...state, exact: true })}`,
                  click: (event) => {
                    event.preventDefault();
                    void this.change({ exact: true });
                    this.field.focus();
                  },
                },
                `Search for “${state.q.trim()}” as typed`,
              ),
            ),
          ]),
      ...(state.exact
        ? [
            h(
              'p',
              {},
              'Searching for the words exactly as typed. ',
              h(
                'button',
                {
                  type: 'button',
                  class: 'plain',
                  click: () => {
                    void this.change({ exact: false });
                    this.field.focus();
                  },
                },
                'Mend slips again',
              ),
            ),
          ]
        : []),
      ...(answer.whole || waiting ? [] : [this.titlesOnly(engine)]),
      ...(narrowed(state)
        ? [
            h(
              'p',
              {},
              h(
                'button',
                {
                  type: 'button',
                  class: 'plain',
                  click: () => {
                    void this.change({ kind: [], party: [], issue: [], round: [], from: '', to: '' });
                    this.field.focus();
                  },
                },
                'Clear the filters',
              ),
            ),
          ]
        : []),
    );
    if (shown.total === 0) {
      this.found.replaceChildren(
        ...(waiting ? [] : view.nothing(answer, engine, this.base, narrowed(state), (words) => this.again(words))),
      );
      return;
    }
    const focused =
      document.activeElement instanceof HTMLAnchorElement && this.found.contains(document.activeElement)
        ? document.activeElement.getAttribute('href')
        : undefined;
    const nodes = view.draw(shown, answer, engine, this.base, (kind) => {
      if (kind !== '')
        void this.change({ kind: [kind] }).then(() => {
          this.found.querySelector('a')?.focus();
        });
      else {
        const seen = this.found.querySelectorAll('li').length;
        this.limit += PAGE;
        if (!this.over) keep({ limit: this.limit });
        this.show(answer);
        this.found.querySelectorAll<HTMLElement>('.res a')[seen]?.focus();
      }
    });
    this.found.replaceChildren(...nodes);
    this.dispatchEvent(new CustomEvent('search-shown', { bubbles: true, detail: { whole: answer.whole } }));
    if (focused) [...this.found.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
  }

  private titlesOnly(engine: Engine): HTMLElement {
    const note = h(
      'p',
      { hidden: true },
      'Only titles and summaries could be searched: the index of the whole text did not load. ',
      this.link('index-a-z/', 'The A to Z page'),
      ' lists everything.',
    );
    void engine.ready.then((ready) => {
      note.hidden = ready;
    });
    return note;
  }

  private again(words: string): HTMLElement {
    return h(
      'button',
      {
        type: 'button',
        class: 'plain',
        click: () => {
          this.field.value = words;
          this.field.focus();
          void this.change({ q: words, exact: false });
        },
      },
      words,
    );
  }

  /** Before anything is asked: where to start, and what was asked before if the reader wants that kept. */
  private start(): void {
    const list = recent();
    const issues = this.engine?.catalogue.packed.issues ?? [];
    this.side.hidden = true;
    this.status.textContent = '';
    this.notes.replaceChildren();
    const again = (): void => {
      this.start();
    };
    const box = h('input', {
      type: 'checkbox',
      change: (event) => {
        keepRecent((event.target as HTMLInputElement).checked);
        again();
        this.found.querySelector<HTMLElement>('input')?.focus();
      },
    });
    box.checked = list !== undefined;
    this.found.replaceChildren(
      ...(list && list.length > 0
        ? [
            h(
              'section',
              {},
              h('h2', {}, 'Recent searches'),
              h('ul', { class: 'start' }, ...list.map((words) => h('li', {}, this.again(words)))),
              h(
                'p',
                {},
                h(
                  'button',
                  {
                    type: 'button',
                    class: 'plain',
                    click: () => {
                      clearRecent();
                      again();
                      this.field.focus();
                    },
                  },
                  'Clear recent searches',
                ),
              ),
            ),
          ]
        : []),
      h(
        'section',
        {},
        h('h2', {}, 'Start with an issue'),
        h('ul', { class: 'start' }, ...issues.map(([id, title]) => h('li', {}, this.link(`issues/${id}/`, title)))),
      ),
      h('p', {}, 'Or look through the ', this.link('index-a-z/', 'A to Z'), '.'),
      h('label', { class: 'line' }, box, 'Keep my recent searches on this device'),
    );
  }

  private failed(): void {
    this.status.textContent = 'The search could not load.';
    this.found.replaceChildren(
      h(
        'p',
        {},
        'You may be offline, or something blocks a file of this site. ',
        this.link('index-a-z/', 'The A to Z page'),
        ' lists every page without it.',
      ),
      h('p', {}, h('button', { type: 'button', class: 'plain', click: () => void this.run() }, 'Try again')),
    );
  }
}
customElements.define('search-box', SearchBox);
