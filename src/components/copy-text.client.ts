/**
 * `<copy-text>`: a button that copies. It copies its first child, or the first citation on the page at its `data-from`;
 * `data-name` is its name for screen readers, where a page has several. Without this script there is no button, and
 * readers select the text by hand.
 */
import t from 'messages:reading';

/** A text as it is, and with its italics. */
interface Copied {
  readonly text: string;
  readonly html: string;
}

const copiedFrom = (shown: Element): Copied => ({
  text: shown.textContent.trim(),
  html: shown.innerHTML.replace(/<(\/?)cite>/g, '<$1i>'),
});

/** The first citation on another page of the site. */
async function citationOn(address: string): Promise<Copied> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const shown = page.querySelector('.citations copy-text > span');
  if (!shown) throw new Error(`${address} has no citation`);
  return copiedFrom(shown);
}

/** Writes to the clipboard; a program for letters takes the italics, too. */
async function write(wanted: Promise<Copied>, isPlain: boolean): Promise<void> {
  if (isPlain || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText((await wanted).text);
  const as = async (type: string, key: keyof Copied): Promise<Blob> => new Blob([(await wanted)[key]], { type });
  // Promised to the clipboard, because some browsers let a page write only at once after a click.
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': as('text/plain', 'text'), 'text/html': as('text/html', 'html') })]);
}

class CopyText extends HTMLElement {
  connectedCallback(): void {
    // A copy of the element, as in a popover, has a button that does nothing.
    for (const made of this.querySelectorAll('button.copy, .copied, .by-hand')) made.remove();
    const { from, label = t('copy'), name } = this.dataset;
    const shown = this.firstElementChild ?? this;
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    if (name !== undefined) button.ariaLabel = name;
    status.className = 'copied';
    status.role = 'status';
    const own = from === undefined ? copiedFrom(shown) : undefined;
    button.addEventListener('click', () => {
      const wanted = own ? Promise.resolve(own) : citationOn(from ?? '');
      write(wanted, shown.matches('pre'))
        .then(
          () => t('copied'),
          () =>
            wanted.then(
              ({ text }) => {
                if (!own) this.showByHand(text);
                return t('selectInstead');
              },
              () => t('notLoaded'),
            ),
        )
        .then((words) => {
          status.textContent = words;
          setTimeout(() => {
            status.textContent = '';
          }, 4000);
        });
    });
    this.append(button, status);
  }

  /** Shows a text that is not on the page, so that a reader can select it. */
  private showByHand(text: string): void {
    const shown = this.querySelector('.by-hand') ?? document.createElement('span');
    shown.className = 'by-hand';
    shown.textContent = text;
    this.append(shown);
  }
}
customElements.define('copy-text', CopyText);
