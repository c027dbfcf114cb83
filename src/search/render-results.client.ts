/** Draws results: groups by kind, marks in titles and excerpts, dates. */
import type { Answer, Engine } from './engine.client.ts';
import { h } from './h.client.ts';
import { excerptOf, marked, type Piece } from './excerpt.ts';
import type { Group, Result, Shown } from './results.ts';
import { suggest } from './suggest.ts';

export { arrange, everything } from './results.ts';

const PLURALS: Readonly<Record<string, string>> = { Party: 'Parties', Glossary: 'Terms', Teaching: 'For teachers' };
/** A kind of page, of many. */
export const plural = (kind: string): string => PLURALS[kind] ?? `${kind}s`;

/** Formats of dates by language and how exact they are: to make one takes longer than all else about a result. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, month or year as text, as the site shows dates in lists. */
export function dateText(date: string, language: string): string {
  if (date === '') return '';
  const [year = 0, month, day] = date.split('-').map(Number);
  const key = `${language} ${String(date.length)}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'short' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
    });
  formats.set(key, format);
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

const nodes = (pieces: readonly Piece[]): (Node | string)[] => pieces.map(({ text, mark }) => (mark ? h('mark', {}, text) : text));

/** Stems to mark: what was typed, and single words that mean the same. */
export function toMark({ asked }: Answer): ReadonlySet<string> {
  return new Set(
    asked.concepts.flatMap(({ alternatives }) =>
      alternatives.filter(({ stems }, index) => index === 0 || stems.length === 1).flatMap(({ stems }) => stems),
    ),
  );
}

/** Fills in what only the text of the page knows. */
async function fill(
  result: Result,
  engine: Engine,
  base: string,
  stems: ReadonlySet<string>,
  link: HTMLAnchorElement,
  words: HTMLElement,
): Promise<void> {
  const { content, url, meta, anchors } = await engine.text(result.fragment);
  const title = meta['title'] ?? '';
  if (!result.page) {
    link.href = base + url.replace(/^\//, '');
    link.replaceChildren(...nodes(marked(title, stems)));
  }
  const hash = result.page?.path.split('#')[1];
  const start = hash === undefined ? undefined : anchors.find(({ id }) => id === hash)?.location;
  const head = content.indexOf(title);
  // The title is shown already: the excerpt starts after it.
  const body = start === undefined && head >= 0 && head < 200 ? content.slice(head + title.length).replace(/^[\s.:]+/, '') : content;
  words.replaceChildren(...nodes(excerptOf(body, stems, 28, start)));
}

/** Fills in results as they come near the screen: most of a list is never seen, and its texts are most of the bytes of a search. */
let near: IntersectionObserver | undefined;

function whenNear(fills: ReadonlyMap<Element, () => void>): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        fills.get(target)?.();
      }
    },
    // Of the window, and of a dialog in which the list scrolls.
    { rootMargin: '25% 0px', scrollMargin: '25% 0px' },
  );
  for (const target of fills.keys()) observer.observe(target);
  return observer;
}

function item(result: Result, engine: Engine, base: string, stems: ReadonlySet<string>, fills: Map<Element, () => void>): HTMLLIElement {
  const { page } = result;
  const link = h('a', { href: page ? base + page.path.slice(1) : '#' }, ...(page ? nodes(marked(page.title, stems)) : ['…']));
  const words = h('p', { class: 'ex' });
  const date = dateText(page?.date ?? '', engine.catalogue.packed.language);
  const line = h(
    'li',
    {},
    h('p', { class: 'kind' }, result.kind, ...(date ? [' · ', h('time', { datetime: page?.date ?? '' }, date)] : [])),
    h('p', { class: 'res' }, link),
    words,
  );
  const run = (): void => void fill(result, engine, base, stems, link, words).catch(() => undefined);
  // A source is known by its text only: without it there is no name to read out and no address to follow. A text that is here
  // is shown at once, so that a list that is drawn again does not blink.
  if (page && !engine.has(result.fragment)) fills.set(line, run);
  else run();
  return line;
}

/**
 * Draws all groups.
 * @param more asked for when a reader wants all of a kind, or the next of a list.
 * @returns the nodes; their excerpts come when they are near the screen.
 */
export function draw(shown: Shown, answer: Answer, engine: Engine, base: string, more: (kind: string) => void): Node[] {
  const stems = toMark(answer);
  const fills = new Map<Element, () => void>();
  const draw = ({ kind, results, all }: Group): HTMLElement =>
    h(
      'section',
      {},
      ...(kind === '' ? [] : [h('h2', {}, plural(kind))]),
      h('ol', {}, ...results.map((result) => item(result, engine, base, stems, fills))),
      ...(kind === '' && all > results.length
        ? [
            h(
              'button',
              {
                type: 'button',
                class: 'more',
                click: () => {
                  more('');
                },
              },
              `Show more of ${String(all)}`,
            ),
          ]
        : []),
      ...(kind !== '' && all > results.length
        ? [
            h(
              'button',
              {
                type: 'button',
                class: 'more',
                click: () => {
                  more(kind);
                },
              },
              `All ${String(all)} ${plural(kind).toLowerCase()}`,
            ),
          ]
        : []),
    );
  const nodes = shown.groups.map(draw);
  near?.disconnect();
  near = whenNear(fills);
  return nodes;
}

/** Useful words when nothing is found. */
export function nothing({ asked }: Answer, engine: Engine, base: string, filtered: boolean, again: (words: string) => HTMLElement): Node[] {
  const words = suggest(asked, engine.catalogue);
  const link = (path: string, name: string): HTMLElement => h('a', { href: base + path }, name);
  return [
    h(
      'p',
      {},
      filtered
        ? 'Nothing fits these words and filters. Clear a filter, or use fewer words.'
        : 'Nothing was found. Use fewer or simpler words, a name, or a date.',
    ),
    ...(words.length > 0
      ? [h('p', {}, 'Near words on this site: ', ...words.flatMap((word, index) => [index > 0 ? ', ' : '', again(word)]), '.')]
      : []),
    h(
      'p',
      {},
      'Or look through the ',
      link('index-a-z/', 'A to Z'),
      ', the ',
      link('timeline/', 'timeline'),
      ' or the ',
      link('issues/', 'issues'),
      '.',
    ),
  ];
}
