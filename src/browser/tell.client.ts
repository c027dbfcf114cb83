/** One way to tell a reader about the address of a page: at the top of its content, where every page begins. */

/**
 * Says something about the address.
 * @param words What to say; empty takes back what was said.
 * @param about Which part of the address: each has its own note, so that scripts do not overwrite each other.
 * @param place Where; a note elsewhere than at the top repeats that one beside what it is about, and is not read out again.
 */
export function tell(words: string, about: string, place?: Element | null): void {
  const holder = place ?? document.querySelector('main');
  const found = holder?.querySelector<HTMLElement>(`:scope > .told[data-about="${about}"]`);
  if (!holder || (!found && words === '')) return;
  const note = found ?? document.createElement('p');
  note.className = 'told no-print';
  note.dataset['about'] = about;
  if (!place) note.role = 'status';
  if (!found) holder.prepend(note);
  // A status is read out when it changes, so it is there before its words.
  requestAnimationFrame(() => {
    note.textContent = words;
  });
}
