/**
 * `<copy-text>`: a button that copies. It copies the text of its first child, or its `data-text`, for a text that the
 * page does not show; `data-name` is its name for screen readers, where a page has several. Without this script there is no button, and readers select the text by hand.
 */
import t from 'messages:reading';

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
      navigator.clipboard
        .writeText(text)
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
