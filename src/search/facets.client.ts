/** The filters of the search: choices with counts, a span of dates, the order. */
import t from 'messages:search';
import { readDate } from '../record/core/parse-date.ts';
import { h } from './h.client.ts';
import type { PackedIndex, PageIndex } from './page-index.ts';
import { kindName } from './render-results.client.ts';
import type { ResultList } from './results.ts';
import { FACETS, SORTS, type Facet, type SearchState, type Sort } from './state.ts';

/** A choice of a facet, as it is drawn. */
interface Option {
  readonly facet: Facet;
  readonly value: string;
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Choices of each facet: what is in the address, and its name. */
const choicesOf = ({ kinds, parties, issues, rounds }: PackedIndex): Readonly<Record<Facet, readonly (readonly [string, string])[]>> => ({
  kind: [...kinds, 'Source' as const].map((kind) => [kind, kindName(kind, 2)]),
  party: parties,
  issue: issues,
  round: rounds,
});

const fold = (open: boolean, name: string, ...fields: readonly Node[]): HTMLElement =>
  h('details', { open }, h('summary', {}, name), h('fieldset', {}, h('legend', { class: 'visually-hidden' }, name), ...fields));

const line = (name: string, field: Node): HTMLElement => h('label', { class: 'line' }, `${name} `, field);

/** Filters that keep their elements while results change, so that the focus stays. */
export class FacetForm {
  readonly form: HTMLFormElement;
  private readonly options: readonly Option[];
  private readonly from = h('input', { type: 'date', name: 'from' });
  private readonly to = h('input', { type: 'date', name: 'to' });
  private readonly turned = h('output', { class: 'told' });
  private readonly sort = h('select', { name: 'sort' }, ...SORTS.map((value) => h('option', { value }, t(`orders.${value}`))));

  constructor({ packed, pages }: PageIndex, changed: (change: Partial<SearchState>) => void) {
    const dates = pages.filter(({ date }) => date !== '');
    const [first] = dates.map(({ date }) => readDate(date).from).sort();
    const last = dates
      .map(({ until }) => readDate(until).to)
      .sort()
      .at(-1);
    for (const input of [this.from, this.to]) {
      input.min = first ?? '';
      input.max = last ?? '';
    }
    const choices = choicesOf(packed);
    const facets = FACETS.filter((facet) => choices[facet].length > 1);
    this.options = facets.flatMap((facet) =>
      choices[facet].map(([value, name]): Option => {
        const input = h('input', { type: 'checkbox', name: facet, value });
        const count = h('span');
        return { facet, value, input, count, label: h('label', {}, input, name, ' ', count) };
      }),
    );
    this.form = h(
      'form',
      { class: 'narrow-by', 'aria-label': t('narrow') },
      line(t('order'), this.sort),
      ...facets.map((facet) => fold(facet === 'kind', t(`facets.${facet}`), ...this.optionsOf(facet).map(({ label }) => label))),
      fold(false, t('dates'), line(t('from'), this.from), line(t('to'), this.to), this.turned),
    );
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('change', () => {
      const isTurned = this.from.value !== '' && this.to.value !== '' && this.from.value > this.to.value;
      this.turned.textContent = isTurned ? t('turned') : '';
      for (const input of [this.from, this.to]) input.setAttribute('aria-invalid', String(isTurned));
      // A span that ends before it starts changes nothing.
      if (!isTurned) changed(this.chosen());
    });
  }

  private optionsOf(facet: Facet): readonly Option[] {
    return this.options.filter((option) => option.facet === facet);
  }

  private chosen(): Partial<SearchState> {
    const values = (facet: Facet): string[] => this.optionsOf(facet).flatMap(({ input, value }) => (input.checked ? [value] : []));
    return {
      kind: values('kind'),
      party: values('party'),
      issue: values('issue'),
      round: values('round'),
      from: this.from.value,
      to: this.to.value,
      sort: this.sort.value as Sort,
    };
  }

  /** Shows a search and what each choice would leave. */
  show(state: SearchState, { counts }: ResultList): void {
    for (const { facet, value, label, input, count } of this.options) {
      const left = counts[facet].get(value) ?? 0;
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
