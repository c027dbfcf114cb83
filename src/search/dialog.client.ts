/** Opens the search over the page. Nothing of it is fetched before. */
import t from 'messages:search';
import { updateHistoryState } from '../browser/address-bar.client.ts';
import { searchHref, withBase } from '../record/core/routes.ts';
import { button, h, link } from './h.client.ts';
import './search-box.client.ts';
import { loadStyle } from './style.client.ts';

let dialog: HTMLDialogElement | undefined;

function makeDialog(base: string): HTMLDialogElement {
  const box = h('search-box', { 'data-base': base, 'data-dialog': '' });
  const made = h('dialog', { class: 'search-dialog', 'aria-label': t('dialog') }, box);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  box.querySelector('form')?.append(
    button(
      t('close'),
      () => {
        made.close();
      },
      'close',
    ),
  );
  const page = link(withBase(base, searchHref('')), t('asPage'));
  page.className = 'whole';
  box.querySelector('.keys')?.append(page);
  return made;
}

/**
 * Opens the search.
 * @param base path of the site, with a slash at both ends.
 * @param query what to search for, as the query of the search page's address.
 */
export function openSearch(base: string, query?: string): void {
  // On the search page the field is already there.
  const here = document.querySelector<HTMLInputElement>('main search-box input[type=search]');
  if (here) {
    here.focus();
    here.select();
    return;
  }
  if (dialog?.open) return;
  const before = document.activeElement;
  const opened = (dialog ??= makeDialog(base));
  opened.addEventListener(
    'close',
    () => {
      updateHistoryState({ search: '' });
      if (before instanceof HTMLElement) before.focus();
    },
    { once: true },
  );
  if (query !== undefined) void opened.querySelector('search-box')?.open(query);
  void loadStyle().finally(() => {
    opened.showModal();
    opened.querySelector<HTMLInputElement>('input[type=search]')?.select();
  });
}
