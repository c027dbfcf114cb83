/** Two date fields that do what the brush and the zoom do, for readers who do not drag. */
import t from 'messages:figure';
import type { Day } from '../../../record/core/date.ts';

/** The fields as their chart sees them. */
export interface Dates {
  /** Shows the days that were chosen elsewhere; an empty text is no choice. */
  readonly show: (from: Day, to: Day) => void;
  /** Says what could not be shown, until days are typed. */
  readonly tell: (text: string) => void;
}

/**
 * Puts the fields under the drawing.
 * @param place The end of the chart's tools.
 * @param labels What the days are for ("Dates of the list below"), and the labels of both fields ("List from", "to").
 * @param span First and last day that can be chosen.
 * @param chosen Called with days that a reader has typed in full; an empty text is no choice.
 */
export function dateFields(
  place: Element,
  labels: { readonly name: string; readonly from: string; readonly to: string },
  span: { readonly from: Day; readonly to: Day },
  chosen: (from: Day, to: Day) => void,
): Dates {
  const form = document.createElement('form');
  form.className = 'dates';
  form.ariaLabel = labels.name;
  const message = document.createElement('output');
  const field = (label: string): HTMLInputElement => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'date', min: span.from, max: span.to });
    const wrapper = document.createElement('label');
    wrapper.append(`${label} `, input);
    form.append(wrapper);
    return input;
  };
  const [from, to] = [field(labels.from), field(labels.to)];
  message.className = 'told';
  form.append(message);
  place.append(form);

  const read = (): void => {
    const isReversed = from.value !== '' && to.value !== '' && from.value > to.value;
    // A year that is being typed is a very early date until its last digit: nothing is chosen before that.
    const outside = [from, to].find(({ validity }) => !validity.valid);
    message.textContent = isReversed ? t('turned') : outside ? t('chooseBetween', { first: outside.min, last: outside.max }) : '';
    for (const input of [from, to]) input.setAttribute('aria-invalid', String(isReversed || input === outside));
    if (!isReversed && !outside) chosen(from.value, to.value);
  };
  form.addEventListener('change', read);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  return {
    show: (first, last) => {
      // Never overwrite what a reader is typing.
      if (form.contains(document.activeElement) && form.querySelector('[aria-invalid=true]')) return;
      if (from.value !== first) from.value = first;
      if (to.value !== last) to.value = last;
    },
    tell: (text) => {
      message.textContent = text;
    },
  };
}
