/**
 * Sentences that a chart fills with its numbers. `{name}` is a value, `{name:lower}` and `{name:upper}` change its first
 * letter, `[…]` is left out when a value in it is missing, and `[…|…]` takes the first alternative that has all its values.
 *
 * @example fill('{value}[ of {whole}]', { value: '5' }) // "5"
 */
import { inner, opening } from './text.ts';

/** Texts by name; a missing or empty text is not known. */
export type TemplateValues = Readonly<Record<string, string | undefined>>;

const NAME = /\{([\w-]+)(?::(lower|upper))?\}/g;
const OPTIONAL = /\[([^\]]*)\]/g;

/** The names of the values that a template asks for. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(NAME)].map(([, name = '']) => name);
}

/** The text of a template. A value that is missing outside of brackets is left blank. */
export function fill(template: string, values: TemplateValues): string {
  const known = (name: string): boolean => (values[name] ?? '') !== '';
  return template
    .replace(OPTIONAL, (_, inside: string) => inside.split('|').find((one) => namesIn(one).every(known)) ?? '')
    .replace(NAME, (_, name: string, form?: string) => {
      const text = values[name] ?? '';
      return form === 'lower' ? inner(text) : form === 'upper' ? opening(text) : text;
    });
}
