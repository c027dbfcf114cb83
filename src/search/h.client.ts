/** Small makers of elements. */
import { splitTags } from '../i18n/tags.ts';

type Children = readonly (Node | string)[];

/** Makes an element: its attributes and listeners, then its children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | ((event: Event) => void)>> = {},
  ...children: Children
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (typeof value === 'boolean') node.toggleAttribute(name, value);
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** A button; `name` is its class. */
export const button = (text: string, click: () => void, name = 'plain'): HTMLButtonElement =>
  h('button', { type: 'button', class: name, click }, text);

/** A link. */
export const link = (href: string, text: string): HTMLAnchorElement => h('a', { href }, text);

/** A paragraph of a message with named tags, each made into nodes by the function of its name. */
export const sentence = (message: string, tags: Readonly<Record<string, (text: string) => Node | Children>> = {}): HTMLElement =>
  h('p', {}, ...splitTags(message).flatMap(({ text, tag = '' }) => tags[tag]?.(text) ?? text));
