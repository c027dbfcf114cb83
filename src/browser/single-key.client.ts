/**
 * Shortcuts of a single key, as `/`. People who speak to their computer, or whose hands shake, press such keys unmeant: they
 * can be turned off (WCAG 2.1.4). Only that choice is stored, on the device and without a cookie.
 */
const KEY = 'single-key-shortcuts';

/** Whether they work. They do until a reader turns them off. */
export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Turns them on or off, on this device. Where storage is blocked, they stay on. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is blocked.
  }
}

/** Fields in which a key is text or a choice. */
const FIELDS = ':is(textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit]))';

/** Whether a press is a shortcut of a single key: alone, not while a reader types or chooses, and not turned off. */
export function isSingleKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, ...keys: readonly string[]): boolean {
  if (!keys.includes(key.toLowerCase()) || ctrlKey || metaKey || altKey) return false;
  const types = target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
  return !types && singleKeysWork();
}
