/** Says something about the address of a page at the top of its content. */
export function tell(words: string): void {
  const main = document.querySelector('main');
  if (!main) return;
  const found = main.querySelector<HTMLElement>(':scope > .told');
  const note = found ?? document.createElement('p');
  note.className = 'told no-print';
  note.role = 'status';
  if (!found) main.prepend(note);
  // A status is read out when it changes, so it is there before its words.
  requestAnimationFrame(() => {
    note.textContent = words;
  });
}
