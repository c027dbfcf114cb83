import { setSingleKeys, singleKeysWork } from './single-key.client.ts';

/** A box to turn shortcuts of a single key off and on. @param text What it says: which keys, and what they do. */
export function singleKeyChoice(text: string): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  label.className = 'single-keys no-print';
  box.type = 'checkbox';
  box.checked = singleKeysWork();
  // It is part of no search or filter.
  box.addEventListener('input', (event) => {
    event.stopPropagation();
  });
  box.addEventListener('change', (event) => {
    event.stopPropagation();
    setSingleKeys(box.checked);
    for (const hint of document.querySelectorAll('.open-search kbd')) hint.classList.toggle('off', !box.checked);
  });
  label.append(box, ` ${text}`);
  return label;
}
