/** Draws results: groups by kind, marks in titles and excerpts, dates. */
import dates from 'messages:dates';
import t from 'messages:search';
import { dateWriter } from '../record/core/date-text.ts';
import type { PageKind } from '../record/core/page-kinds.ts';
import { sectionHref, withBase } from '../record/core/routes.ts';
import type { Answer, SearchEngine } from './engine.client.ts';
import { bestExcerpt, markMatches, type TextPiece } from './excerpt.ts';
import { button, h, link, sentence } from './h.client.ts';
import type { Result, ResultGroup, ResultList } from './results.ts';
import { suggestWords } from './suggest.ts';

export { arrange } from './results.ts';

/** The name of a kind of page: of one, or of several. */
export const kindName = (kind: PageKind, count: number): string => t(`kinds.${kind}`, { count });

const showDate = dateWriter(dates);

const nodesOf = (pieces: readonly TextPiece[]): (Node | string)[] => pieces.map(({ text, mark }) => (mark ? h('mark', {}, text) : text));

/** Stems to mark: what was typed, and single words that mean the same. */
function stemsToMark({ query }: Answer): ReadonlySet<string> {
  return new Set(
    query.concepts.flatMap(({ alternatives }) =>
      alternatives.filter(({ stems }, index) => index === 0 || stems.length === 1).flatMap(({ stems }) => stems),
    ),
  );
}

/** What drawing a result needs. */
interface Context {
  readonly engine: SearchEngine;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  readonly stems: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** The parts of a drawn result that its text fills in. */
interface Slots {
  readonly title: HTMLAnchorElement;
  readonly excerpt: HTMLElement;
}

/** Fills in what only the text of the page knows. */
async function fillIn({ fragment, page }: Result, { engine, base, stems, phrases }: Context, slots: Slots): Promise<void> {
  const { content, url, meta, anchors } = await engine.textOf(fragment);
  const title = meta['title'] ?? '';
  if (!page) {
    slots.title.href = withBase(base, url);
    slots.title.replaceChildren(...nodesOf(markMatches(title, stems)));
  }
  const anchor = page?.path.split('#')[1];
  const start = anchor === undefined ? undefined : anchors.find(({ id }) => id === anchor)?.location;
  const titleAt = content.indexOf(title);
  // The title is shown already: the excerpt starts after it.
  const body =
    start === undefined && titleAt >= 0 && titleAt < 200 ? content.slice(titleAt + title.length).replace(/^[\s.:]+/, '') : content;
  slots.excerpt.replaceChildren(...nodesOf(bestExcerpt(body, stems, 28, start, phrases)));
}

/** Fills in results as they come near the screen: most of a list is never seen, and its texts are most of the bytes of a search. */
let observer: IntersectionObserver | undefined;

function fillWhenNear(fills: ReadonlyMap<Element, () => void>): void {
  observer?.disconnect();
  const current = (observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        current.unobserve(target);
        fills.get(target)?.();
      }
    },
    // Of the window, and of a dialog in which the list scrolls.
    { rootMargin: '25% 0px', scrollMargin: '25% 0px' },
  ));
  for (const target of fills.keys()) current.observe(target);
}

function renderResult(result: Result, context: Context, fills: Map<Element, () => void>): HTMLLIElement {
  const { page, kind, fragment } = result;
  const { engine, base, stems } = context;
  const title = h('a', { href: page ? withBase(base, page.path) : '#' }, ...(page ? nodesOf(markMatches(page.title, stems)) : ['…']));
  const excerpt = h('p', { class: 'ex' });
  const date = page?.date ?? '';
  const time = date === '' ? [] : [' · ', h('time', { datetime: date }, showDate(date, 'short'))];
  const item = h('li', {}, h('p', { class: 'kind' }, kindName(kind, 1), ...time), h('p', { class: 'res' }, title), excerpt);
  const fill = (): void => void fillIn(result, context, { title, excerpt }).catch(() => undefined);
  // A source is known by its text only: without it there is no name to read out and no address to follow. A text that is here
  // is shown at once, so that a list that is drawn again does not blink.
  if (page && !engine.hasText(fragment)) fills.set(item, fill);
  else fill();
  return item;
}

/** Asked for when a reader wants all of a kind, or without one the next results of a list. */
type More = (kind?: PageKind) => void;

function renderMore({ kind, all }: ResultGroup, more: More): HTMLElement {
  const text = kind === undefined ? t('showMore', { count: all }) : t('allOfKind', { count: all, kind: kindName(kind, all).toLowerCase() });
  return button(
    text,
    () => {
      more(kind);
    },
    'more',
  );
}

/** Draws all groups. The excerpts come when they are near the screen. */
export function renderResults(list: ResultList, answer: Answer, engine: SearchEngine, base: string, more: More): Node[] {
  const context = { engine, base, stems: stemsToMark(answer), phrases: answer.query.phrases };
  const fills = new Map<Element, () => void>();
  const sections = list.groups.map((group) =>
    h(
      'section',
      {},
      ...(group.kind === undefined ? [] : [h('h2', {}, kindName(group.kind, 2))]),
      h('ol', {}, ...group.results.map((result) => renderResult(result, context, fills))),
      ...(group.all > group.results.length ? [renderMore(group, more)] : []),
    ),
  );
  fillWhenNear(fills);
  return sections;
}

function nothingText({ phrases }: Answer['query'], filtered: boolean): string {
  if (filtered) return t('nothingFiltered');
  return phrases.length > 0 ? t('nothingAsPhrase', { words: phrases.map((words) => `“${words.join(' ')}”`).join(', ') }) : t('nothing');
}

/**
 * What to do when nothing is found.
 * @param again makes a button that searches for other words.
 */
export function renderNothing(
  { query }: Answer,
  engine: SearchEngine,
  base: string,
  filtered: boolean,
  again: (words: string) => HTMLElement,
): Node[] {
  const words = suggestWords(query, engine.index);
  const section =
    (name: 'index-a-z' | 'timeline' | 'issues') =>
    (text: string): Node =>
      link(withBase(base, sectionHref(name)), text);
  return [
    h('p', {}, nothingText(query, filtered)),
    ...(words.length > 0
      ? [sentence(t('didYouMean'), { words: () => words.flatMap((word, index) => (index > 0 ? [', ', again(word)] : [again(word)])) })]
      : []),
    sentence(t('lookThrough'), { az: section('index-a-z'), timeline: section('timeline'), issues: section('issues') }),
  ];
}
