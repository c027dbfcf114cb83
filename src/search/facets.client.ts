/** The filters of the search: choices with counts, a span of dates, the order. */
import type { Catalogue } from './page-index.ts';
import { h } from './h.client.ts';
import type { Shown } from './results.ts';
import { FACETS, type Facet, type Sort, type State } from './state.ts';
import { plural } from './render-results.client.ts';

const LEGENDS: Readonly<Record<Facet, string>> = { kind: 'Kind', party: 'Who', issue: 'Issue', round: 'Round' };
const SORTS: Readonly<Record<Sort, string>> = { best: 'Best first', oldest: 'Oldest first', newest: 'Newest first' };

/** Filters that stay in place while results change, so that focus does. */
export class Filters {
  readonly form: HTMLFormElement;
  private readonly options: { facet: Facet; value: string; label: HTMLLabelElement; input: HTMLInputElement; count: HTMLElement }[] = [];
  private readonly from = h('input', { type: 'date', name: 'from' });
  private readonly to = h('input', { type: 'date', name: 'to' });
  private readonly sort = h('select', { name: 'sort' }, ...Object.entries(SORTS).map(([value, name]) => h('option', { value }, name)));

  constructor({ packed }: Catalogue, changed: (change: Partial<State>) => void) {
    const values: Readonly<Record<Facet, readonly (readonly [string, string])[]>> = {
      kind: [...packed.kinds, 'Source'].map((kind) => [kind, plural(kind)]),
      party: packed.parties,
      issue: packed.issues,
      round: packed.rounds,
    };
    const days = packed.dates.filter((date) => date.length === 10).sort();
    for (const input of [this.from, this.to]) {
      input.min = days[0] ?? '';
      input.max = days.at(-1) ?? '';
    }
    const group = (facet: Facet): HTMLElement =>
      h(
        'details',
        facet === 'kind' ? { open: true } : {},
        h('summary', {}, LEGENDS[facet]),
        h(
          'fieldset',
          {},
          h('legend', { class: 'visually-hidden' }, LEGENDS[facet]),
          ...values[facet].map(([value, name]) => {
            const input = h('input', { type: 'checkbox', name: facet, value });
            const count = h('span');
            const label = h('label', {}, input, name, ' ', count);
            this.options.push({ facet, value, label, input, count });
            return label;
          }),
        ),
      );
    this.form = h(
      'form',
      { class: 'narrow-by', 'aria-label': 'Narrow the results' },
      h('label', { class: 'line' }, 'Order ', this.sort),
      ...FACETS.filter((facet) => values[facet].length > 1).map(group),
      h(
        'details',
        {},
        h('summary', {}, 'Dates'),
        h(
          'fieldset',
          {},
          h('legend', { class: 'visually-hidden' }, 'Dates'),
          h('label', { class: 'line' }, 'From ', this.from),
          h('label', { class: 'line' }, 'To ', this.to),
        ),
      ),
    );
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('change', () => {
      const chosen = Object.fromEntries(
        FACETS.map((facet) => [
          facet,
          this.options.filter((option) => option.facet === facet && option.input.checked).map(({ value }) => value),
        ]),
      ) as Record<Facet, string[]>;
      changed({ ...chosen, from: this.from.value, to: this.to.value, sort: this.sort.value as Sort });
    });
  }

  /** Shows a search and what each choice would leave. */
  show(state: State, shown: Shown): void {
    for (const { facet, value, label, input, count } of this.options) {
      const left = shown.counts[facet].get(value) ?? 0;
      input.checked = state[facet].includes(value);
      count.textContent = String(left);
      label.hidden = left === 0 && !input.checked;
    }
    for (const [input, value] of [
      [this.from, state.from],
      [this.to, state.to],
      [this.sort, state.sort],
    ] as const)
      if (input.value !== value) input.value = value;
    for (const details of this.form.querySelectorAll('details'))
      if (details.querySelector(':checked, [type=date]:not(:placeholder-shown)[value]')) details.open = true;
  }
}
