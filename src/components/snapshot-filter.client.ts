/**
 * `<known-filter>`: finds in what was known on the day of the page, by hiding what does not fit. It looks at the page
 * and at nothing else, so it cannot tell what came later. Without this script the browser's own search does.
 */
import t from 'messages:snapshot';
import { stem, tokenize } from '../text/tokenize.ts';

interface Item {
  readonly node: HTMLElement;
  readonly stems: readonly string[];
  readonly details: HTMLDetailsElement | null;
}

class KnownFilter extends HTMLElement {
  private items: readonly Item[] = [];
  private field: HTMLInputElement | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    this.field = this.querySelector('input');
    if (!form || !this.field) return;
    const { field } = this;
    this.items = [...this.querySelectorAll<HTMLElement>('section li')].map((node) => ({
      node,
      stems: tokenize(node.textContent).map(stem),
      details: node.querySelector('details'),
    }));
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    field.addEventListener('input', () => {
      const words = field.value.trim();
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${words === '' ? '' : `?q=${encodeURIComponent(words)}`}${location.hash}`,
      );
      this.apply();
    });
    const focus = (): void => {
      if (location.hash === '#find') field.focus();
    };
    addEventListener('hashchange', focus);
    document.querySelector('.open-search')?.addEventListener('click', () => setTimeout(focus));
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.apply();
    // The browser goes to the part of the address once more when the page has loaded.
    focus();
    addEventListener('load', () => setTimeout(focus));
  }

  private apply(): void {
    const asked = tokenize(this.field?.value ?? '').map(stem);
    let shown = 0;
    for (const { node, stems, details } of this.items) {
      const fit = asked.every((word) => stems.some((one) => one.startsWith(word)));
      node.hidden = !fit;
      if (fit) shown += 1;
      if (details) details.open = fit && asked.length > 0;
    }
    for (const part of this.querySelectorAll<HTMLElement>('section, .month')) part.hidden = part.querySelector('li:not([hidden])') === null;
    const output = this.querySelector('output');
    if (output) output.textContent = asked.length === 0 ? '' : shown === 0 ? t('nothingKnown') : t('found', { count: shown });
  }
}
customElements.define('known-filter', KnownFilter);
