/**
 * Links to copy and share, added when the page is idle: one after every heading, and one for the page, through the
 * share sheet of the device where there is one. Without this script readers copy from the address bar.
 */
import t from 'messages:links';

const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
document.body.append(status);

async function copy(address: string, shown: HTMLElement): Promise<void> {
  const before = shown.textContent;
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = t('linkCopied');
    shown.textContent = t('copied');
  } catch {
    status.textContent = t('cannotCopy');
  }
  setTimeout(() => {
    shown.textContent = before;
    status.textContent = '';
  }, 3000);
}

/** Adds a link to an element, which copies its address: at its end, or for the name of a fold at the start of what it holds. */
function addLink(element: HTMLElement, label: string): void {
  const link = document.createElement('a');
  const mark = document.createElement('span');
  link.className = 'anchor no-print';
  link.href = `#${element.id}`;
  // Its mark is drawn by the style sheet, so that who copies a heading gets the heading alone.
  link.setAttribute('aria-label', label);
  link.append(mark);
  link.addEventListener('click', () => {
    void copy(new URL(link.href, location.href).href, mark);
  });
  // A link within a summary could not be reached: a press on it would open or close the fold.
  const summary = element.closest('summary');
  if (summary) summary.after(link);
  else element.append(' ', link);
}

for (const heading of document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]:not(.visually-hidden)'))
  addLink(heading, t('copyLinkTo', { title: heading.textContent.trim() }));

/** Positions of a ledger have no heading, but an address of their own. */
for (const round of document.querySelectorAll('section.round')) {
  const heading = round.querySelector(':is(h2, h3)[id]');
  const title = heading?.querySelector('a')?.textContent ?? t('thisRound');
  for (const [index, item] of [...round.querySelectorAll<HTMLElement>(':is(.side, .others) li')].entries())
    addLink(item, t('copyPosition', { number: String(index + 1), round: title }));
}

const place = document.querySelector('main .place');
// A chart has an action of its own for this, which knows its view.
if (place && !document.querySelector('main .to-link')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'share no-print';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  // As it is when the button is used: a filter or a view may have changed it.
  const address = (): string => canonical + location.search;
  button.textContent = 'share' in navigator ? t('share') : t('copyLink');
  button.addEventListener('click', () => {
    if ('share' in navigator) void navigator.share({ title: document.title, url: address() }).catch(() => undefined);
    else void copy(address(), button);
  });
  place.append(button);
}

export {};
