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

/** Whether a press is a shortcut of a single key: alone, not while a reader types or chooses, and not turned off. */
export function isSingleKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, ...keys: readonly string[]): boolean {
  if (!keys.includes(key.toLowerCase()) || ctrlKey || metaKey || altKey) return false;
  const types = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return !types && singleKeysWork();
}
