/** Says when the address names a part that the page does not have: a link may be cut, mistyped or of another day. */
import { tellRefused } from '../browser/tell-refused.client.ts';
import { readAnchor } from '../record/core/anchor.ts';

/** Whether the page has the part. A browser looks for an id as it is written first. */
const has = (hash: string): boolean => [hash.slice(1), readAnchor(hash)].some((id) => document.getElementById(id) !== null);

/** Looks at the address as it is now. */
export function checkAnchor(): void {
  const { hash } = location;
  // `#top` is the top of any page, and `#:~:text=` words to highlight.
  if (hash.length < 2 || /^#(?:top$|:~:)/i.test(hash) || has(hash)) return;
  tellRefused([{ why: 'anchor', value: readAnchor(hash) }], 'anchor');
}
