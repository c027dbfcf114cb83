/**
 * The script of every page: it shows a source or a word of the glossary in a popover, and opens the search over the page.
 * Without it, ordinary links lead to both.
 */
import t from 'messages:reading';
import { isSingleKey, singleKeysWork } from '../browser/single-key.client.ts';
import { readAnchor } from '../record/core/anchor.ts';

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const show = (query?: string): void => {
      void import('../search/dialog.client.ts').then(({ openSearch }) => {
        openSearch(this.dataset['base'] ?? '/', query);
      });
    };
    const open = (event: Event): void => {
      event.preventDefault();
      show();
    };
    // A reader who followed a result from the dialog and comes back finds it open.
    const { search = '' } = (history.state ?? {}) as { search?: string };
    if (
      search !== '' &&
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'back_forward'
    )
      show(search);
    this.querySelector('a')?.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      if (isSingleKey(event, '/') || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) open(event);
    });
  }
}
customElements.define('site-search', SiteSearch);

/** The one popover of the page, made when it is first needed. */
function popover(): HTMLElement {
  const found = document.getElementById('pop');
  if (found) return found;
  const made = document.createElement('div');
  made.id = 'pop';
  made.className = 'pop';
  made.role = 'dialog';
  made.tabIndex = -1;
  made.popover = 'auto';
  made.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !made.contains(relatedTarget)) made.hidePopover();
  });
  document.body.append(made);
  return made;
}

/**
 * Shows the popover under its link, or above it where there is no room below. It takes the focus, so that it is read out;
 * Escape returns it. The focus must not scroll, because the popover is at the top of the page until it is placed.
 */
function show(link: HTMLElement, label: string, content: Node): void {
  const pop = popover();
  pop.replaceChildren(content);
  pop.ariaLabel = label;
  for (const inner of pop.querySelectorAll('[id]')) inner.removeAttribute('id');
  // Its place in the order of the Tab key is after the link that opened it.
  pop.showPopover({ source: link });
  const at = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(16, Math.min(at.left, clientWidth - pop.offsetWidth - 16));
  const below = at.bottom + 6;
  const top =
    below + pop.offsetHeight <= clientHeight
      ? below
      : Math.max(0, Math.min(at.top - pop.offsetHeight - 6, clientHeight - pop.offsetHeight));
  pop.style.left = `${String(left + scrollX)}px`;
  pop.style.top = `${String(top + scrollY)}px`;
  pop.focus({ preventScroll: true });
}

/** What a popover says of a source or a word: its entry of the list, and for a source how to cite it. */
function noteOf(entry: Element, isCitation: boolean): HTMLElement[] {
  const copy = document.createElement('p');
  copy.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  // A long list of sources has no room to copy from: its citation is taken from the source's own page.
  const own = [...copy.querySelectorAll('a')].at(-1);
  if (!isCitation || own?.origin !== location.origin || copy.querySelector('copy-text')) return [copy];
  const [page, citation, cite] = [document.createElement('a'), document.createElement('copy-text'), document.createElement('p')];
  page.href = own.href;
  page.textContent = t('citing');
  citation.dataset['from'] = own.href;
  citation.dataset['label'] = t('copyMla');
  cite.className = 'more';
  cite.append(page, citation);
  return [copy, cite];
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  const link = event.target.closest<HTMLAnchorElement>('a.cite, a.term');
  if (!link) return;
  const isCitation = link.classList.contains('cite');
  const id = isCitation ? readAnchor(link.hash) : `word-${link.dataset['term'] ?? ''}`;
  const entry = document.getElementById(id);
  if (!entry) return;
  event.preventDefault();
  const content = document.createDocumentFragment();
  // A link to several sources leads to the first: the others follow it in the list.
  let next: Element | null = entry;
  for (let left = Number(link.dataset['n'] ?? 1); left > 0 && next; left -= 1, next = next.nextElementSibling)
    content.append(...noteOf(next, isCitation));
  const [go, more] = [document.createElement('a'), document.createElement('p')];
  go.href = link.href;
  go.textContent = t(isCitation ? 'toSources' : 'toGlossary');
  go.addEventListener('click', () => {
    popover().hidePopover();
  });
  more.append(go);
  content.append(more);
  show(link, link.textContent.trim(), content);
});

/** The menu of a phone closes when the focus goes on into the page; its button closes it by itself. */
const menu = document.getElementById('menu');
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Element && !menu.contains(relatedTarget) && !relatedTarget.matches('.menu')) menu.hidePopover();
});

/** Pages as of a day, and every address with `?asof=`. */
if (document.body.dataset['asOf'] !== undefined || new URLSearchParams(location.search).has('asof'))
  void import('./snapshot-redirect.client.ts');

/** A hint to a key that a reader has turned off. */
if (!singleKeysWork()) for (const hint of document.querySelectorAll('.open-search kbd')) hint.classList.add('off');

const checkAnchor = (): void =>
  void import('./missing-anchor.client.ts').then((module) => {
    module.checkAnchor();
  });
addEventListener('hashchange', checkAnchor);

/** Links to copy and share are an extra, and most addresses are right: both wait until the page is idle. */
(window.requestIdleCallback ?? setTimeout)(() => {
  void import('./links.client.ts');
  if (location.hash.length > 1) checkAnchor();
});
