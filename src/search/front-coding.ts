/** Front coding: a list in which neighbors start alike, as one short text. Coded at build time, decoded in the browser. */

/** The most letters that one digit of base 36 can count. */
const MOST = 35;

/** Codes texts without spaces, each as the number of letters it shares with the one before and the rest: `0strike 6s`. */
export function frontCode(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const before = texts[index - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(text.length, before.length, MOST) && text[shared] === before[shared]) shared += 1;
      return shared.toString(36) + text.slice(shared);
    })
    .join(' ');
}

/** Decodes what {@link frontCode} made. */
export function frontDecode(coded: string): string[] {
  let text = '';
  return coded === '' ? [] : coded.split(' ').map((one) => (text = text.slice(0, parseInt(one.charAt(0), 36)) + one.slice(1)));
}
