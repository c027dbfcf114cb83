/** Filters over the list of events: choices of one group widen, groups narrow each other; the address holds them. */
const FACETS = ['party', 'round', 'issue', 'kind'] as const;

class EventFilter extends HTMLElement {
  private form!: HTMLFormElement;
  private items: { node: HTMLElement; text: string }[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.form = form;
    this.items = [...this.querySelectorAll<HTMLElement>('.ev')].map((node) => ({ node, text: (node.textContent ?? '').toLowerCase() }));
    form.hidden = false;
    if (matchMedia('(min-width: 761px)').matches) for (const box of form.querySelectorAll('details')) box.open = true;
    form.addEventListener('input', () => { this.apply(true); });
    form.addEventListener('submit', (event) => { event.preventDefault(); });
    this.querySelector('.clear')?.addEventListener('click', () => {
      form.reset();
      this.apply(true);
      form.querySelector<HTMLElement>('input')?.focus();
    });
    addEventListener('popstate', () => { this.fromAddress(); });
    this.addEventListener('timeline-range', (event) => { this.range((event as CustomEvent<{ from?: string; to?: string }>).detail); });
    this.fromAddress();
  }

  /** Limits the list to a span of days; the lanes above the list call it when a reader brushes them. */
  private range({ from, to }: { from?: string; to?: string }): void {
    this.dataset['from'] = from ?? '';
    this.dataset['to'] = to ?? '';
    this.apply(true);
  }

  private fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const input of this.form.querySelectorAll<HTMLInputElement>('input')) {
      if (input.type === 'checkbox') input.checked = query.getAll(input.name).flatMap((value) => value.split(',')).includes(input.value);
      else input.value = query.get(input.name) ?? '';
    }
    this.dataset['from'] = query.get('from') ?? '';
    this.dataset['to'] = query.get('to') ?? '';
    this.apply(false);
  }

  private apply(remember: boolean): void {
    const chosen = FACETS.map((name) => ({ name, values: [...this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map((input) => input.value) }));
    const words = (this.form.querySelector<HTMLInputElement>('[name=q]')?.value ?? '').trim();
    const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
    const from = this.dataset['from'] ?? '';
    const to = this.dataset['to'] ?? '';
    let shown = 0;
    for (const { node, text } of this.items) {
      const day = node.dataset['date'] ?? '';
      const fits = chosen.every(({ name, values }) => values.length === 0 || (node.dataset[name] ?? '').split(' ').some((value) => values.includes(value)))
        && parts.every((part) => text.includes(part)) && (from === '' || day.slice(0, 10) >= from) && (to === '' || day.slice(0, 10) <= to);
      node.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const month of this.querySelectorAll<HTMLElement>('.month')) month.hidden = month.querySelector('.ev:not([hidden])') === null;
    const all = shown === this.items.length;
    const output = this.querySelector('output');
    if (output) output.innerHTML = `<b>${String(shown)} event${shown === 1 ? '' : 's'}</b>${all ? '' : ` of ${String(this.items.length)}`}`;
    const clear = this.querySelector<HTMLElement>('.clear');
    if (clear) clear.hidden = all && words === '';
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = shown > 0;
    if (remember) {
      const query = new URLSearchParams();
      for (const { name, values } of chosen) if (values.length > 0) query.set(name, values.join(','));
      if (words) query.set('q', words);
      if (from) query.set('from', from);
      if (to) query.set('to', to);
      const search = query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    }
    this.dispatchEvent(new CustomEvent('events-filtered', { bubbles: true, detail: { shown: this.items.filter(({ node }) => !node.hidden).map(({ node }) => node.id) } }));
  }
}
customElements.define('event-filter', EventFilter);
