/** The lines above results: how many there are, what was corrected, what could not be searched, what narrows them. */
import asked from 'messages:asked';
import t from 'messages:search';
import type { Refused } from '../record/core/asked.ts';
import { refusalText } from '../record/core/refusal-text.ts';
import { searchHref } from '../record/core/routes.ts';
import type { Answer } from './engine.client.ts';
import { button, h, sentence } from './h.client.ts';
import type { Query } from './parse-query.ts';
import { azSentence, type LinkTo } from './render-start.client.ts';
import { isFiltered, NO_FILTERS, writeState, type SearchState } from './state.ts';

/** What the notes need of the search box. */
interface NoteActions {
  readonly linkTo: LinkTo;
  readonly change: (change: Partial<SearchState>) => void;
  /** Loads the full text, and says whether it can be searched. */
  readonly loadText: () => Promise<boolean>;
}

/** The line that is read out: how many results there are, and for which words. */
export function statusText({ phase, query }: Answer, state: SearchState, count: number): string {
  if (phase === 'searching') return t('searching');
  const words = query.corrected ?? state.q.trim();
  if (words === '') return t('results', { count });
  if (phase === 'titles') return t('resultsInTitles', { count, words });
  return query.phrases.length > 0 ? t('resultsForPhrase', { count, words }) : t('resultsFor', { count, words });
}

/** What was corrected, with a link to the words as typed. */
function correctedNote(corrected: string, state: SearchState, { linkTo, change }: NoteActions): HTMLElement {
  const asTyped = linkTo(searchHref(writeState({ ...state, exact: true })), t('asTyped', { words: state.q.trim() }));
  asTyped.addEventListener('click', (event) => {
    event.preventDefault();
    change({ exact: true });
  });
  return sentence(t('corrected', { words: corrected }), { b: (words) => h('b', {}, words), again: () => asTyped });
}

function exactNote({ change }: NoteActions): HTMLElement {
  const correctAgain = (text: string): Node =>
    button(text, () => {
      change({ exact: false });
    });
  return sentence(t('exact'), { again: correctAgain });
}

/** That words in quotation marks are looked for side by side, with a button to look for them anywhere. */
function phraseNote({ phrases }: Query, state: SearchState, { change }: NoteActions): HTMLElement[] {
  const anywhere = (text: string): Node =>
    button(text, () => {
      change({
        q: state.q
          .replace(/["“”„«»＂]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      });
    });
  return phrases.length === 0 ? [] : [sentence(t('phrase'), { again: anywhere })];
}

/** What the address asked for and did not get. */
export function refusedNote(refused: readonly Refused[]): HTMLElement[] {
  return refused.length === 0 ? [] : [h('p', { class: 'told' }, refusalText(asked, refused))];
}

/** Shown once it is known that the full text cannot be searched. */
function titlesOnlyNote({ linkTo, loadText }: NoteActions): HTMLElement {
  const note = azSentence(t('titlesOnly'), linkTo);
  note.hidden = true;
  void loadText().then((isLoaded) => {
    note.hidden = isLoaded;
  });
  return note;
}

function clearFilters({ change }: NoteActions): HTMLElement {
  const clear = button(t('clear'), () => {
    change(NO_FILTERS);
  });
  return h('p', {}, clear);
}

/** Draws the notes above the results of an answer. */
export function renderNotes({ query, phase }: Answer, state: SearchState, refused: readonly Refused[], actions: NoteActions): Node[] {
  const { corrected } = query;
  return [
    ...refusedNote(refused),
    ...phraseNote(query, state, actions),
    ...(corrected === undefined ? [] : [correctedNote(corrected, state, actions)]),
    ...(state.exact ? [exactNote(actions)] : []),
    ...(phase === 'titles' ? [titlesOnlyNote(actions)] : []),
    ...(isFiltered(state) ? [clearFilters(actions)] : []),
  ];
}
