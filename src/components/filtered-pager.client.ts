/** On an event's page that was opened from a filtered list: before and after stay within the reader's choice. */
import t from 'messages:reading';
import { fitting, readFilter, writeFilter, type Filterable } from './filter.ts';
import { wordsOf } from '../text/match.ts';
import { EVENT_INDEX_HREF, eventHref, withBase } from '../record/core/routes.ts';

/** An event of the index of the filter. */
interface Listed extends Omit<Filterable, 'words'> {
  readonly id: string;
  readonly title: string;
  /** Its words as the list of events shows them. */
  readonly text: string;
}

class FollowFilter extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const here = this.dataset['event'];
    if (here && writeFilter(readFilter(query, () => true).value) !== '') void this.follow(here, query);
  }

  private async follow(here: string, asked: URLSearchParams): Promise<void> {
    const base = document.body.dataset['base'] ?? '/';
    const all = (await (await fetch(withBase(base, EVENT_INDEX_HREF))).json()) as Listed[];
    const { value: filter } = readFilter(asked, (facet, value) => all.some((item) => item[facet].split(' ').includes(value)));
    const query = writeFilter(filter);
    // Nothing of it is known: the links of the page stay.
    if (query === '') return;
    const fits = fitting(filter);
    const list = all.filter((item) => item.id === here || fits({ ...item, words: () => wordsOf(item.text) }));
    const at = list.findIndex(({ id }) => id === here);
    this.set('prev', list[at - 1], t('before'), base, query);
    this.set('next', list[at + 1], t('after'), base, query);
    const back = document.querySelector<HTMLAnchorElement>('.crumbs a');
    if (back) back.search = query;
  }

  private set(rel: string, item: Listed | undefined, label: string, base: string, query: string): void {
    const link = this.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`);
    if (!link) return;
    link.hidden = item === undefined;
    if (!item) return;
    link.href = withBase(base, eventHref(item.id)) + query;
    const small = document.createElement('small');
    small.textContent = label;
    link.replaceChildren(small, item.title);
  }
}
customElements.define('follow-filter', FollowFilter);
