/** Filters over the list of events; the address holds the choice, and what is shown can be taken along. */
import { FACETS, fits, readFilter, writeFilter, type Filter, type Filterable } from './filter.ts';
import { keepPlace, returnToPlace } from './return.client.ts';

interface Listed extends Filterable {
  readonly node: HTMLElement;
  readonly id: string;
  readonly link: HTMLAnchorElement | null;
}

class EventFilter extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private items: readonly Listed[] = [];

  connectedCallback(): void {
    this.form = this.querySelector('form');
    if (!this.form) return;
    this.items = [...this.querySelectorAll<HTMLElement>('.ev')].map((node) => {
      const { party = '', issue = '', kind = '', round = 'none' } = node.dataset;
      const date = node.querySelector('time')?.dateTime ?? '';
      const link = node.querySelector<HTMLAnchorElement>('h3 a');
      const id = link?.pathname.split('/').at(-2) ?? '';
      node.id = `e-${id}`;
      return { node, party, issue, kind, round, date, text: node.textContent.toLowerCase(), id, link };
    });
    this.form.hidden = false;
    if (matchMedia('(min-width: 761px)').matches) for (const box of this.form.querySelectorAll('details')) box.open = true;
    this.form.addEventListener('input', () => {
      this.apply(true);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.querySelector('.clear')?.addEventListener('click', () => {
      this.form?.reset();
      this.range('', '');
      this.form?.querySelector<HTMLElement>('input')?.focus();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const format = button.dataset['take'] ?? 'csv';
        if (format === 'print') print();
        else void this.take(format);
      });
    }
    addEventListener('popstate', () => {
      this.fromAddress();
    });
    // The lanes above the list tell when a reader brushes a span of days.
    this.addEventListener('timeline-range', (event) => {
      const { from = '', to = '' } = (event as CustomEvent<{ from?: string; to?: string }>).detail;
      this.range(from, to);
    });
    this.fromAddress();
    keepPlace(this);
    returnToPlace(this);
  }

  private range(from: string, to: string): void {
    this.dataset['from'] = from;
    this.dataset['to'] = to;
    this.apply(true);
  }

  private fromAddress(): void {
    const filter = readFilter(new URLSearchParams(location.search));
    for (const input of this.form?.querySelectorAll<HTMLInputElement>('input') ?? []) {
      if (input.type === 'checkbox')
        input.checked = FACETS.some((name) => name === input.name && filter.chosen[name].includes(input.value));
      else input.value = filter.words;
    }
    this.dataset['from'] = filter.from;
    this.dataset['to'] = filter.to;
    this.apply(false);
  }

  private chosen(): Filter {
    const values = (name: string): string[] =>
      [...(this.form?.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`) ?? [])].map(({ value }) => value);
    return {
      chosen: { party: values('party'), round: values('round'), issue: values('issue'), kind: values('kind') },
      words: this.form?.querySelector<HTMLInputElement>('[name=q]')?.value.trim() ?? '',
      from: this.dataset['from'] ?? '',
      to: this.dataset['to'] ?? '',
    };
  }

  private apply(remember: boolean): void {
    const filter = this.chosen();
    const query = writeFilter(filter);
    let shown = 0;
    for (const item of this.items) {
      const fit = fits(item, filter);
      item.node.hidden = !fit;
      if (fit) shown += 1;
      // The page of an event leads on within the reader's choice.
      if (item.link) item.link.search = query;
    }
    for (const month of this.querySelectorAll<HTMLElement>('.month')) month.hidden = month.querySelector('.ev:not([hidden])') === null;
    const output = this.querySelector('output');
    const [bold, rest] = [document.createElement('b'), shown === this.items.length ? '' : ` of ${String(this.items.length)}`];
    bold.textContent = `${String(shown)} event${shown === 1 ? '' : 's'}`;
    output?.replaceChildren(bold, rest);
    this.show('.clear', query !== '');
    this.show('.nothing', shown === 0);
    if (remember) history.replaceState(history.state, '', location.pathname + query + location.hash);
    this.dispatchEvent(
      new CustomEvent('events-filtered', {
        bubbles: true,
        detail: { shown: this.items.filter(({ node }) => !node.hidden).map(({ node }) => node.id) },
      }),
    );
  }

  private show(selector: string, visible: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !visible;
  }

  /** Downloads what is shown, cut from the whole export, so that both always agree. */
  private async take(format: string): Promise<void> {
    const { cut } = await import('./take.client.ts');
    const answer = await fetch(`${document.body.dataset['base'] ?? '/'}exports/events.${format}`);
    const ids = new Set(this.items.filter(({ node }) => !node.hidden).map(({ id }) => id));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([cut(await answer.text(), format, ids)], { type: format === 'csv' ? 'text/csv' : 'text/calendar' }),
    );
    link.download = `events.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
customElements.define('event-filter', EventFilter);
