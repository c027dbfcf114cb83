/** Short texts for the columns of the index: coded at build time, decoded in the browser. */

/** The most letters that one digit of base 36 can count. */
const MOST = 35;

/**
 * Codes a list in which neighbors start alike, of texts without spaces: each as the number of letters it shares with the one
 * before and the rest. "strike", "strikes" is `0strike 6s`.
 */
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

const BASE = 26;
/** The value of the letter `a` to {@link parseInt} in base 36. */
const A = 10;

/** Codes whole numbers from 0 in base 26, with the last digit in lower case, so that nothing need separate them: 0, 2, 27 is `acBb`. */
export function codeNumbers(numbers: readonly number[]): string {
  const letters = (number: number): string =>
    [...number.toString(BASE)].map((digit) => (parseInt(digit, BASE) + A).toString(36).toUpperCase()).join('');
  return numbers.map((number) => letters(number).replace(/.$/, (last) => last.toLowerCase())).join('');
}

/** Decodes what {@link codeNumbers} made. */
export function decodeNumbers(coded: string): number[] {
  return (coded.match(/[A-Z]*[a-z]/g) ?? []).map((letters) =>
    [...letters].reduce((number, letter) => number * BASE + parseInt(letter, 36) - A, 0),
  );
}
