/** The whole story in order of time: the rounds, and the record's own pages that tell of a stretch before, between or after them. */
import { readDate, showDate } from '../record/core/date.ts';
import { pageHref, roundHref, storyHref } from '../record/core/routes.ts';
import { storyOf, type DisputeRecord, type Page, type Round, type Story } from '../record/index.ts';
import { storyMinutes } from './reading-time.ts';

/** The story of a round, to read in minutes. */
export interface ToldIn {
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
}

/** A stretch of the story. */
export interface Chapter {
  readonly title: string;
  readonly href: string;
  /** EDTF interval. */
  readonly date: string;
  readonly summary: string;
  /** The round it tells of; none for what lies outside the rounds. */
  readonly round?: Round;
  readonly story?: ToldIn;
}

/** A round as a headline: what happened, else its season and title. */
export const headlineOf = ({ data }: Round): string => data.headline ?? `${data.season}: ${data.title}`;

function ofRound(round: Round, stories: readonly Story[]): Chapter {
  const story = storyOf({ stories }, round.id);
  return {
    title: headlineOf(round),
    href: roundHref(round.id),
    date: round.data.date,
    summary: round.data.summary,
    round,
    ...(story && { story: { title: story.data.title, href: storyHref(story.id), minutes: storyMinutes(story.data) } }),
  };
}

const ofPage = ({ id, data }: Page, date: string): Chapter => ({ title: data.title, href: pageHref(id), date, summary: data.summary });

/** Every chapter, in order of time. */
export function chaptersOf({ rounds, pages, stories }: Pick<DisputeRecord, 'rounds' | 'pages' | 'stories'>): Chapter[] {
  const told = pages.flatMap((page) => (page.data.covers === undefined ? [] : [ofPage(page, page.data.covers)]));
  const startOf = ({ date }: Chapter): string => readDate(date).from;
  return [...rounds.map((round) => ofRound(round, stories)), ...told].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  );
}

/** The chapters before and after a page of the story. */
export function chaptersAround(
  chapters: readonly Chapter[],
  href: string,
): { readonly before: Chapter | undefined; readonly after: Chapter | undefined } {
  const at = chapters.findIndex((chapter) => chapter.href === href);
  return at < 0 ? { before: undefined, after: undefined } : { before: chapters[at - 1], after: chapters[at + 1] };
}

/** A chapter as a link before or after another one. */
export const linkTo = (chapter: Chapter | undefined, label: string): { path: string; title: string; label: string } | undefined =>
  chapter && { path: chapter.href, title: chapter.title, label: `${label} · ${showDate(chapter.date)}` };
