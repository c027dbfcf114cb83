/**
 * The HTML inside `<search-box>`, before anything is asked. SearchBox.astro builds it into the search page; the script
 * fills the dialog with the same.
 */
import type { Translate } from '../i18n/format.ts';

/**
 * Makes the skeleton.
 * @param t of the group `search`; its messages are trusted and not escaped.
 * @param keys what the keyboard does.
 * @param fallback HTML in place of results until the script runs.
 */
export const skeleton = (t: Translate, keys: string, fallback = ''): string =>
  `<form role="search"><label><span class="visually-hidden">${t('field')}</span><input type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="search-keys"></label><button type="submit" hidden>${t('submit')}</button></form>` +
  `<p id="search-keys" class="keys">${keys} </p>` +
  `<div class="sides"><details class="side" hidden><summary>${t('narrow')}</summary></details>` +
  `<div><p class="count" role="status"></p><div class="notes"></div><div class="found">${fallback}</div></div></div>`;
