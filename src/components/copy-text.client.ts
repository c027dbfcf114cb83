/**
 * `<copy-text>`: a button that copies. It copies the text of its first child, or its `data-text`, for a text that the
 * page does not show, or the first citation on the page at its `data-from`; `data-name` is its name for screen readers, where a
 * page has several. Without this script there is no button, and readers select the text by hand.
 */
import t from 'messages:reading';

/** The first citation on another page of the site. */
async function citationOn(address: string): Promise<Blob> {
  const answer = await fetch(address);
  const text = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.citations copy-text')?.textContent;
  if (text === undefined) throw new Error(`${address} has no citation`);
  return new Blob([text.trim()], { type: 'text/plain' });
}

class CopyText extends HTMLElement {
  connectedCallback(): void {
    // A copy of the element, as in a popover, has a button that does nothing.
    for (const made of this.querySelectorAll('button.copy, .copied')) made.remove();
    const text = this.dataset['text'] ?? this.firstElementChild?.textContent ?? this.textContent;
    const label = this.dataset['label'] ?? t('copy');
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    if (this.dataset['name'] !== undefined) button.ariaLabel = this.dataset['name'];
    status.className = 'copied';
    status.role = 'status';
    button.addEventListener('click', () => {
      const { from } = this.dataset;
      // Promised to the clipboard, because some browsers let a page write only at once after a click.
      (from === undefined
        ? navigator.clipboard.writeText(text)
        : navigator.clipboard.write([new ClipboardItem({ 'text/plain': citationOn(from) })])
      )
        .then(
          () => {
            status.textContent = t('copied');
          },
          () => {
            status.textContent = t('selectInstead');
          },
        )
        .finally(() =>
          setTimeout(() => {
            status.textContent = '';
          }, 4000),
        );
    });
    this.append(button, status);
  }
}
customElements.define('copy-text', CopyText);
