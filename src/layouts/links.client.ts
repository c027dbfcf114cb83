/**
 * Links to take along, added when the page is idle: one beside every heading, and one for the page, through the
 * device's own share sheet where there is one. Without this script the address bar serves.
 */
import t from 'messages:links';

const said = document.createElement('p');
said.className = 'visually-hidden';
said.role = 'status';
document.body.append(said);

async function copy(address: string, shown: HTMLElement): Promise<void> {
  const before = shown.textContent;
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = t('linkCopied');
    shown.textContent = t('copied');
  } catch {
    said.textContent = t('cannotCopy');
  }
  setTimeout(() => {
    shown.textContent = before;
    said.textContent = '';
  }, 3000);
}

for (const heading of document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]:not(.visually-hidden)')) {
  const link = document.createElement('a');
  const mark = document.createElement('span');
  link.className = 'anchor no-print';
  link.href = `#${heading.id}`;
  link.setAttribute('aria-label', t('copyLinkTo', { title: heading.textContent.trim() }));
  mark.textContent = '#';
  link.append(mark);
  link.addEventListener('click', () => {
    void copy(new URL(link.href, location.href).href, mark);
  });
  heading.append(' ', link);
}

/** Positions of a ledger have no heading, but an address of their own. */
for (const round of document.querySelectorAll('section.round')) {
  const heading = round.querySelector(':is(h2, h3)[id]');
  const title = heading?.querySelector('a')?.textContent ?? t('thisRound');
  for (const [index, item] of [...round.querySelectorAll<HTMLElement>(':is(.side, .others) li')].entries()) {
    const link = document.createElement('a');
    const mark = document.createElement('span');
    link.className = 'anchor no-print';
    link.href = `#${item.id}`;
    link.setAttribute('aria-label', t('copyPosition', { number: String(index + 1), round: title }));
    mark.textContent = '#';
    link.append(mark);
    link.addEventListener('click', () => {
      void copy(new URL(link.href, location.href).href, mark);
    });
    item.append(' ', link);
  }
}
const place = document.querySelector('main .place');
if (place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'share no-print';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const address = canonical + location.search;
  button.textContent = 'share' in navigator ? t('share') : t('copyLink');
  button.addEventListener('click', () => {
    if ('share' in navigator) void navigator.share({ title: document.title, url: address }).catch(() => undefined);
    else void copy(address, button);
  });
  place.append(button);
}

export {};
