/**
 * `<copy-text>`: a button that copies. It copies the text of its first child, or its `data-text`, for a text that the
 * page does not show. Without this script there is no button, and readers select the text by hand.
 */
import t from 'messages:reading';

class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const text = this.dataset['text'] ?? this.firstElementChild?.textContent ?? this.textContent;
    const label = this.dataset['label'] ?? t('copy');
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
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
