/**
 * `<copy-text>`: a button that copies. It copies its first child, or the first citation on the page at its `data-from`;
 * `data-label` is what the button says, and `data-name` its name for screen readers, where a page has several. Without
 * this script there is no button, and readers select the text by hand.
 */
import t from 'messages:reading';

class CopyText extends HTMLElement {
  connectedCallback(): void {
    // A copy of the element, as in a popover, has a button that does nothing.
    for (const made of this.querySelectorAll('button.copy, .copied, .by-hand')) made.remove();
    const { label = t('copy'), name } = this.dataset;
    const shown = this.firstElementChild ?? this;
    const [button, status] = [document.createElement('button'), document.createElement('span')];
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    if (name !== undefined) button.ariaLabel = name;
    status.className = 'copied';
    status.role = 'status';
    const load = (): Promise<typeof import('./copy.client.ts')> => import('./copy.client.ts');
    // Ahead of the click, which some browsers let a page answer only at once.
    for (const near of ['pointerenter', 'focus']) button.addEventListener(near, () => void load(), { once: true });
    button.addEventListener('click', () => {
      void load()
        .then(({ copy }) => copy(this, shown))
        .then((words) => {
          status.textContent = words;
          setTimeout(() => {
            status.textContent = '';
          }, 4000);
        });
    });
    this.append(button, status);
  }
}
customElements.define('copy-text', CopyText);
