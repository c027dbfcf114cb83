/**
 * `<copy-text>`: a button that copies. It copies the text of its first child, or its `data-text`, for a text that the
 * page does not show. Without this script there is no button, and what can be copied is selected by hand.
 */
import t from 'messages:reading';

class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const text = this.dataset['text'] ?? this.firstElementChild?.textContent ?? this.textContent;
    const label = this.dataset['label'] ?? t('copy');
    const button = document.createElement('button');
    const said = document.createElement('span');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    said.className = 'copied';
    said.role = 'status';
    button.addEventListener('click', () => {
      navigator.clipboard
        .writeText(text)
        .then(
          () => {
            said.textContent = t('copied');
          },
          () => {
            said.textContent = t('selectInstead');
          },
        )
        .finally(() =>
          setTimeout(() => {
            said.textContent = '';
          }, 4000),
        );
    });
    this.append(button, said);
  }
}
customElements.define('copy-text', CopyText);
