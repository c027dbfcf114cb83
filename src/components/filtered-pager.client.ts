/** On an event's page that was opened from a filtered list: before and after stay within the reader's choice. */
import t from 'messages:reading';
import { fits, readFilter, writeFilter, type Filterable } from './filter.ts';
import { EVENT_INDEX_HREF, eventHref, withBase } from '../record/core/routes.ts';

interface Listed extends Filterable {
  readonly id: string;
  readonly title: string;
}

class FollowFilter extends HTMLElement {
  connectedCallback(): void {
    const filter = readFilter(new URLSearchParams(location.search));
    const query = writeFilter(filter);
    const here = this.dataset['event'];
    if (query !== '' && here) void this.follow(here, query, (item) => fits(item, filter));
  }

  private async follow(here: string, query: string, fit: (item: Listed) => boolean): Promise<void> {
    const base = document.body.dataset['base'] ?? '/';
    const all = (await (await fetch(withBase(base, EVENT_INDEX_HREF))).json()) as Listed[];
    const list = all.filter((item) => item.id === here || fit(item));
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
