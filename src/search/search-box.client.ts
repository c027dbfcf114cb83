/** The search box: a field, filters and results; in a dialog over any page, and on the search page with its state in the address. */
import t from 'messages:search';
import { singleKeyChoice } from '../browser/single-key-choice.client.ts';
import { historyState, updateHistoryState, writeQuery } from '../browser/address-bar.client.ts';
import { storeScroll, restoreScroll } from '../browser/restore-scroll.client.ts';
import type { Refused } from '../record/core/asked.ts';
import type { PageKind } from '../record/core/page-kinds.ts';
import { searchHref, withBase } from '../record/core/routes.ts';
import { SearchEngine, type Answer } from './engine.client.ts';
import type { FacetForm } from './facets.client.ts';
import { button, link } from './h.client.ts';
import { rememberSearch } from './recent.client.ts';
import { refusedNote, renderNotes, statusText } from './render-notes.client.ts';
import { renderFailure, renderStart, type LinkTo } from './render-start.client.ts';
import type { ResultList } from './results.ts';
import { skeleton } from './skeleton.ts';
import { isFiltered, offersOf, readState, writeState, type SearchState } from './state.ts';

/** Results of one list before "more". */
const PAGE = 20;
/** Milliseconds to wait for the next key. */
const TYPING = 20;

let loading: Promise<SearchEngine> | undefined;
/** What draws results: loaded with the first question. */
let view: typeof import('./render-results.client.ts') | undefined;

/** `<search-box>`: see the top of the file. */
export class SearchBox extends HTMLElement {
  private state = readState('').value;
  /** The query of an address that is still to be read in the light of what the site offers. */
  private asked: string | undefined;
  /** What the address asked for and did not get. */
  private refused: readonly Refused[] = [];
  private limit = PAGE;
  /** Number of the latest search: what an earlier one finds is no longer shown. */
  private latestSearch = 0;
  private engine: SearchEngine | undefined;
  private facets: FacetForm | undefined;
  private list: ResultList | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private child<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`<search-box> has no ${selector}`);
    return found;
  }
  private get field(): HTMLInputElement {
    return this.child('input[type=search]');
  }
  private get side(): HTMLDetailsElement {
    return this.child('.side');
  }
  private get status(): HTMLElement {
    return this.child('.count');
  }
  private get notes(): HTMLElement {
    return this.child('.notes');
  }
  private get found(): HTMLElement {
    return this.child('.found');
  }
  private get isDialog(): boolean {
    return this.dataset['dialog'] !== undefined;
  }
  private get base(): string {
    return this.dataset['base'] ?? '/';
  }

  private readonly linkTo: LinkTo = (href, text) => link(withBase(this.base, href), text);
  /** A button that searches for other words. */
  private readonly searchButton = (words: string): HTMLElement =>
    button(words, () => {
      this.field.value = words;
      this.changeFromField({ q: words, exact: false });
    });

  connectedCallback(): void {
    // Moved within the page: all is there.
    if (this.latestSearch > 0) return;
    if (this.isDialog) this.innerHTML = skeleton(t, t('keysDialog'));
    else this.found.replaceChildren();
    this.child('.keys').after(singleKeyChoice(t('slash')));
    this.listen();
    if (this.isDialog) void this.run();
    else this.openPage();
  }

  private listen(): void {
    this.side.addEventListener('toggle', () => void this.showFacets());
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        void this.change({ q: this.field.value, exact: false }, true);
      }, TYPING);
    });
    this.child('form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.change({ q: this.field.value }).then(() => {
        this.moveFocus(1);
      });
    });
    this.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    this.found.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.res a')) return;
      rememberSearch(this.state.q);
      // Back opens the dialog again with what it showed.
      if (this.isDialog) updateHistoryState({ search: writeState(this.state) });
    });
  }

  /** On the search page: shows what the address asks, or what was typed before this script ran. */
  private openPage(): void {
    const address = readState(location.search).value;
    // Where an address asks, results will come: their filters keep their place from the start, so that nothing moves.
    this.side.hidden = writeState(address) === '';
    if (matchMedia('(min-width: 761px)').matches) this.side.open = true;
    addEventListener('popstate', () => void this.open(location.search));
    storeScroll(this.found);
    this.limit = historyState().limit ?? PAGE;
    const typed = this.field.value;
    this.state = address;
    void (typed === '' ? this.open(location.search) : this.change({ q: typed })).then(() => {
      restoreScroll(this.found);
    });
  }

  /** Shows the search that the query of an address holds. */
  open(query: string): Promise<void> {
    this.state = readState(query).value;
    this.asked = query;
    this.field.value = this.state.q;
    return this.run();
  }

  /** Changes the search, keeps it in the address and shows what it finds. */
  private change(change: Partial<SearchState>, typing = false): Promise<void> {
    this.state = { ...this.state, ...change };
    this.refused = [];
    this.limit = PAGE;
    const query = writeState(this.state);
    if (this.isDialog) this.child<HTMLAnchorElement>('a.whole').href = withBase(this.base, searchHref(query));
    else writeQuery(query, { limit: PAGE });
    return this.run(typing);
  }

  /** Changes the search by a button, which then vanishes: the focus goes to the field. */
  private readonly changeFromField = (change: Partial<SearchState>): void => {
    void this.change(change);
    this.field.focus();
  };

  private onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || (event.target !== this.field && !event.target.closest('.found'))) return;
    event.preventDefault();
    this.moveFocus(step);
  }

  /** Moves the focus along the field and the links of the results. */
  private moveFocus(step: number): void {
    const targets = [this.field, ...this.found.querySelectorAll<HTMLElement>('a, button')];
    const next = targets[targets.findIndex((target) => target === document.activeElement) + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** Answers the search, and again when more is known, until another search begins. */
  private async run(typing = false): Promise<void> {
    const current = (this.latestSearch += 1);
    const engine = await this.loadEngine();
    if (!engine || current !== this.latestSearch) return;
    this.settle(engine);
    const { state } = this;
    const question = state.q.trim();
    if (question === '' && !isFiltered(state)) {
      this.showStart(engine);
      this.notes.replaceChildren(...refusedNote(this.refused));
      return;
    }
    view ??= await import('./render-results.client.ts');
    if (current !== this.latestSearch) return;
    if (question === '') {
      this.show(engine.allPages());
      return;
    }
    for await (const answer of engine.answers(state.q, { asTyped: state.exact, typing })) {
      if (current !== this.latestSearch) return;
      this.show(answer);
    }
  }

  /** Leaves out of what an address asks for all that the site does not offer. */
  private settle({ index: { packed } }: SearchEngine): void {
    if (this.asked === undefined) return;
    const { value, refused } = readState(this.asked, offersOf(packed));
    this.asked = undefined;
    // What was typed meanwhile stays.
    this.state = { ...value, q: this.state.q };
    this.refused = refused;
  }

  private async loadEngine(): Promise<SearchEngine | undefined> {
    if (this.engine) return this.engine;
    this.status.textContent = t('loading');
    try {
      loading ??= SearchEngine.load(this.base);
      this.engine = await loading;
    } catch {
      loading = undefined;
      this.showFailure();
    }
    return this.engine;
  }

  /** Shows the filters once they are opened; they are loaded then. */
  private async showFacets(): Promise<void> {
    if (!this.side.open || !this.list || !this.engine) return;
    const { FacetForm } = await import('./facets.client.ts');
    if (!this.facets) {
      this.facets = new FacetForm(this.engine.index, (change) => void this.change(change));
      this.side.append(this.facets.form);
    }
    this.facets.show(this.state, this.list);
  }

  private show(answer: Answer): void {
    const { engine, state } = this;
    if (!engine || !view) return;
    const list = (this.list = view.arrange(answer.hits, engine.index, state, this.limit));
    this.side.hidden = list.total === 0 && !isFiltered(state);
    void this.showFacets();
    this.status.textContent = statusText(answer, state, list.total);
    this.notes.replaceChildren(
      ...renderNotes(answer, state, this.refused, { linkTo: this.linkTo, change: this.changeFromField, loadText: () => engine.loadText() }),
    );
    if (list.total > 0) this.showList(list, answer, engine);
    else if (answer.phase === 'searching') this.found.replaceChildren();
    else this.found.replaceChildren(...view.renderNothing(answer, engine, this.base, isFiltered(state), this.searchButton));
  }

  private showList(list: ResultList, answer: Answer, engine: SearchEngine): void {
    if (!view) return;
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLAnchorElement && this.found.contains(activeElement) ? activeElement.href : undefined;
    const sections = view.renderResults(list, answer, engine, this.base, (kind) => {
      if (kind === undefined) this.showMore(answer);
      else void this.showKind(kind);
    });
    this.found.replaceChildren(...sections);
    this.dispatchEvent(new CustomEvent('search-shown', { bubbles: true, detail: { whole: answer.phase === 'complete' } }));
    if (focused !== undefined) [...this.found.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
  }

  private async showKind(kind: PageKind): Promise<void> {
    await this.change({ kind: [kind] });
    this.found.querySelector('a')?.focus();
  }

  private showMore(answer: Answer): void {
    const seen = this.found.querySelectorAll('li').length;
    this.limit += PAGE;
    if (!this.isDialog) updateHistoryState({ limit: this.limit });
    this.show(answer);
    this.found.querySelectorAll<HTMLElement>('.res a')[seen]?.focus();
  }

  /** Shows where to start, before anything is asked. */
  private showStart(engine: SearchEngine): void {
    const redraw = (focus: 'field' | 'choice'): void => {
      this.showStart(engine);
      (focus === 'field' ? this.field : this.found.querySelector('input'))?.focus();
    };
    this.side.hidden = true;
    this.status.textContent = '';
    this.notes.replaceChildren();
    this.found.replaceChildren(...renderStart(engine.index.packed, { linkTo: this.linkTo, searchButton: this.searchButton, redraw }));
  }

  private showFailure(): void {
    this.status.textContent = t('failed');
    this.found.replaceChildren(...renderFailure(this.linkTo, () => void this.run()));
  }
}
customElements.define('search-box', SearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}
