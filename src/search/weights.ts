/** Every number of the ranking, in one place: found by measuring against the golden questions (`node tools/search-bench.ts`). */
import type { PageKind } from '../record/core/page-kinds.ts';
import type { Intent } from './languages/language.ts';

/** How much a word counts by the field of a page that holds it. */
export const FIELD_WEIGHTS = { title: 3, names: 1.6, summary: 0.7, path: 1.6 } as const;

/** How much a page counts that holds, in place of a word of the question, what may be meant by it. */
export const ALTERNATIVE_WEIGHTS = {
  typed: 1,
  /** Two words of the question written as one. */
  joined: 0.95,
  synonym: 0.85,
  /** A word that starts with the unfinished last word. */
  prefix: 0.75,
} as const;

/** How likely a reader wants a kind of page when all else is equal. */
export const KIND_WEIGHTS: Readonly<Record<PageKind, number>> = {
  Event: 1,
  Issue: 1.6,
  Round: 1.22,
  Story: 1,
  Party: 1.1,
  Term: 0.75,
  Chart: 0.75,
  Page: 1.05,
  Overview: 0.9,
  Glossary: 1,
  Table: 0.75,
  Source: 0.5,
  Teaching: 1,
};

/** What a kind of page gains when the wording of a question shows what kind of answer it wants; other kinds gain nothing. */
export const INTENT_BOOSTS: Readonly<Record<Intent, Readonly<Partial<Record<PageKind, number>>>>> = {
  meaning: { Term: 1.4 },
  person: { Party: 1.5 },
  rule: { Issue: 1.2 },
  happening: { Event: 1.12, Party: 0.85 },
};

/** Weights of the parts of a score. */
export const SCORING = {
  /** What the full text may add to a score that runs to about 1. */
  fullText: 0.18,
  /** How much a concept counts that no title, name or summary holds. */
  unknown: 4,
  /** How much a day counts, and a month or a year. */
  day: 4.5,
  month: 4,
  /** How well a page of one day in a month or year fits when no day is asked for. */
  withinMonth: 0.7,
  /** Share of a score that depends on how much of the question the page holds. */
  share: 0.32,
  /** Share of a score that depends on how much of the title the question names. */
  covered: 0.38,
  /** What a title gains that has the question's words side by side. */
  phrase: 1.2,
  /** What a title or name gains that is the question. */
  exact: 1.6,
  /** What a title or name gains in which all neighbors of the question are near one another. */
  near: 0.15,
  /** What a page that is no event gains when one of its names holds all that is asked for. */
  named: 1.4,
} as const;
