/** What the search shows where there is no answer: recent searches and where to start, or that it could not be loaded. */
import t from 'messages:search';
import { issueHref, sectionHref } from '../record/core/routes.ts';
import { button, h, sentence } from './h.client.ts';
import type { PackedIndex } from './page-index.ts';
import { clearRecent, keepRecent, recentSearches } from './recent.client.ts';

/** A link of the site, from its address within the site. */
export type LinkTo = (href: string, text: string) => HTMLAnchorElement;

/** What the parts of the start need of the search box. */
interface StartActions {
  readonly linkTo: LinkTo;
  /** A button that searches for words. */
  readonly searchButton: (words: string) => HTMLElement;
  /** Draws the start again, and moves the focus to the field or to the choice to keep searches. */
  readonly redraw: (focus: 'field' | 'choice') => void;
}

function startList(title: string, items: readonly Node[], ...after: readonly Node[]): HTMLElement {
  return h('section', {}, h('h2', {}, title), h('ul', { class: 'start' }, ...items.map((item) => h('li', {}, item))), ...after);
}

function recentList(recent: readonly string[], { searchButton, redraw }: StartActions): HTMLElement {
  const clear = button(t('clearRecent'), () => {
    clearRecent();
    redraw('field');
  });
  return startList(t('recent'), recent.map(searchButton), h('p', {}, clear));
}

function keepRecentChoice(isOn: boolean, { redraw }: StartActions): HTMLElement {
  const choice = h('input', {
    type: 'checkbox',
    change: () => {
      keepRecent(choice.checked);
      redraw('choice');
    },
  });
  choice.checked = isOn;
  return h('label', { class: 'line' }, choice, t('keepRecent'));
}

/** The paragraph that leads to the A to Z. */
export const azSentence = (message: string, linkTo: LinkTo): HTMLElement =>
  sentence(message, { az: (text) => linkTo(sectionHref('index-a-z'), text) });

/** Draws what is shown before anything is asked: recent searches if the reader keeps them, and where to start. */
export function renderStart({ issues }: Pick<PackedIndex, 'issues'>, actions: StartActions): Node[] {
  const recent = recentSearches();
  return [
    ...(recent && recent.length > 0 ? [recentList(recent, actions)] : []),
    startList(
      t('startWithIssue'),
      issues.map(([id, title]) => actions.linkTo(issueHref(id), title)),
    ),
    azSentence(t('startWithAz'), actions.linkTo),
    keepRecentChoice(recent !== undefined, actions),
  ];
}

/** Draws why there is no search, with a button to try again. */
export function renderFailure(linkTo: LinkTo, retry: () => void): Node[] {
  return [azSentence(t('failedWhy'), linkTo), h('p', {}, button(t('retry'), retry))];
}
