/** What the button of `<copy-text>` does: fetched when a reader comes near a button. */
import t from 'messages:copy';

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

/** Shows a text that is not on the page, so that a reader can select it. */
function showByHand(holder: Element, text: string): void {
  const shown = holder.querySelector('.by-hand') ?? document.createElement('span');
  shown.className = 'by-hand';
  shown.textContent = text;
  holder.append(shown);
}

/**
 * Copies the text of a `<copy-text>`.
 * @param shown The element whose text it is, where the page shows it.
 * @returns What to tell the reader.
 */
export async function copy(holder: HTMLElement, shown: Element): Promise<string> {
  const { from } = holder.dataset;
  const wanted = from === undefined ? Promise.resolve(copiedFrom(shown)) : citationOn(from);
  try {
    await write(wanted, shown.matches('pre'));
    return t('copied');
  } catch {
    const found = await wanted.catch(() => undefined);
    if (!found) return t('notLoaded');
    if (from !== undefined) showByHand(holder, found.text);
    return t('selectInstead');
  }
}
