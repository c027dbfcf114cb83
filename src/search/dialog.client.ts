/** Opens the search over the page. Nothing of it is fetched before. */
import { keep } from '../components/restore-scroll.client.ts';
import { SearchBox } from './search-box.client.ts';
import { loadStyle } from './style.client.ts';

let dialog: HTMLDialogElement | undefined;

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
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', 'Search');
    const box = document.createElement('search-box');
    box.dataset['base'] = base;
    box.dataset['dialog'] = '';
    dialog.append(box);
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog?.close();
    });
    document.body.append(dialog);
  }
  const opened = dialog;
  opened.addEventListener(
    'close',
    () => {
      keep({ search: '' });
      if (before instanceof HTMLElement) before.focus();
    },
    { once: true },
  );
  const box = opened.querySelector('search-box');
  if (query !== undefined && box instanceof SearchBox) void box.open(query);
  void loadStyle().finally(() => {
    opened.showModal();
    opened.querySelector<HTMLInputElement>('input[type=search]')?.select();
  });
}
