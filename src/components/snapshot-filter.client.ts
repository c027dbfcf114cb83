/**
 * `<known-filter>`: filters a page as of a day by hiding what does not match. It reads nothing but the page, so it cannot
 * reveal what came later. Without this script readers use the search of the browser.
 */
import t from 'messages:snapshot';
import { readAnchor } from '../record/core/anchor.ts';
import { singleKeyChoice } from '../browser/single-key-choice.client.ts';
import { writeQuery } from '../browser/address-bar.client.ts';
import { textOf } from '../browser/text-of.client.ts';
import { matches, readTyped, wordsOf, type Words } from '../text/match.ts';

interface Item {
  readonly node: HTMLElement;
  readonly words: Words;
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
      words: wordsOf(textOf(node)),
      details: node.querySelector('details'),
    }));
    form.querySelector('.single-keys')?.replaceWith(singleKeyChoice(t('slash')));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    field.addEventListener('input', () => {
      const words = field.value.trim();
      writeQuery(words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`);
      this.apply();
    });
    const focus = (): void => {
      if (readAnchor(location.hash) === 'find') field.focus();
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
    const typed = readTyped(this.field?.value ?? '');
    const isAsked = typed.words.length + typed.phrases.length > 0;
    let shown = 0;
    for (const { node, words, details } of this.items) {
      const fit = matches(words, typed);
      node.hidden = !fit;
      if (fit) shown += 1;
      if (details) details.open = fit && isAsked;
    }
    for (const part of this.querySelectorAll<HTMLElement>('section, .month')) part.hidden = part.querySelector('li:not([hidden])') === null;
    const output = this.querySelector('output');
    if (output) output.textContent = !isAsked ? '' : shown === 0 ? t('nothingKnown') : t('found', { count: shown });
  }
}
customElements.define('known-filter', SnapshotFilter);
