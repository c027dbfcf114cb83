/**
 * `<known-filter>`: filters a page as of a day by hiding what does not match. It reads nothing but the page, so it cannot
 * reveal what came later. Without this script readers use the search of the browser.
 */
import t from 'messages:snapshot';
import { stem, tokenize } from '../text/tokenize.ts';

interface Item {
  readonly node: HTMLElement;
  readonly stems: readonly string[];
  readonly details: HTMLDetailsElement | null;
}

class SnapshotFilter extends HTMLElement {
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
    // When the page has loaded, the browser moves to the fragment of the address again.
    focus();
    addEventListener('load', () => setTimeout(focus));
  }

  private apply(): void {
    const wanted = tokenize(this.field?.value ?? '').map(stem);
    let shown = 0;
    for (const { node, stems, details } of this.items) {
      const fit = wanted.every((word) => stems.some((one) => one.startsWith(word)));
      node.hidden = !fit;
      if (fit) shown += 1;
      if (details) details.open = fit && wanted.length > 0;
    }
    for (const part of this.querySelectorAll<HTMLElement>('section, .month')) part.hidden = part.querySelector('li:not([hidden])') === null;
    const output = this.querySelector('output');
    if (output) output.textContent = wanted.length === 0 ? '' : shown === 0 ? t('nothingKnown') : t('found', { count: shown });
  }
}
customElements.define('known-filter', SnapshotFilter);
