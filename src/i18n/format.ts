/**
 * Messages of a catalog to text. Shared by the build and the browser, so it loads nothing. A message is text with
 * `{names}` of values, or one text for each plural category of its language, chosen by the value `count`.
 */

/** A message: one text, or a text for each plural category (`one`, `other` …). */
export type Message = string | { readonly other: string; readonly [category: string]: string };

/** Messages by key, in groups; the keys of a list are its indexes, from 0. */
export interface Messages {
  readonly [key: string]: Message | Messages | readonly string[];
}
type CatalogNode = Messages[string] | undefined;

/** The values for the names in braces. Numbers are formatted for the language. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the text of a message. @throws when there is no such message, or a value is missing. */
export type Translate = (key: string, values?: Values) => string;

const isMessage = (node: CatalogNode): node is Message =>
  typeof node === 'string' || (node !== undefined && 'other' in node && typeof node.other === 'string');

/** Looks messages up in one catalog, or in one group of it. Keys of groups are joined by dots: `search.results`. */
export function translator(messages: Messages, language: string): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const node = key
      .split('.')
      .reduce<CatalogNode>((group, name) => (typeof group === 'object' ? (group as Messages)[name] : undefined), messages);
    if (!isMessage(node)) throw new Error(`The catalog "${language}" has no message "${key}"`);
    const text = typeof node === 'string' ? node : (node[plurals.select(Number(values['count']))] ?? node.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The message "${key}" needs a value "${name}"`);
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
