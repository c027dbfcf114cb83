/** One way to tell a reader about the address of a page: at the top of its content, where every page begins. */

/**
 * Says something about the address.
 * @param words What to say; empty takes back what was said.
 * @param about Which part of the address: each has its own note, so that scripts do not overwrite each other.
 */
export function tell(words: string, about: string): void {
  const main = document.querySelector('main');
  const found = main?.querySelector<HTMLElement>(`:scope > .told[data-about="${about}"]`);
  if (!main || (!found && words === '')) return;
  const note = found ?? document.createElement('p');
  note.className = 'told no-print';
  note.dataset['about'] = about;
  note.role = 'status';
  if (!found) main.prepend(note);
  // A status is read out when it changes, so it is there before its words.
  requestAnimationFrame(() => {
    note.textContent = words;
  });
}
