/** What the home page shows of a record, whatever it holds. */
import { chartOfType } from '../charts/index.ts';
import { lastVoteOf } from '../charts/types/votes/vote-by-name.ts';
import type { Vote } from '../charts/types/votes/data.ts';
import { INTERFACE_LANGUAGE, readCatalog } from '../i18n/catalog.ts';
import { t } from '../i18n/index.ts';
import { INTERFACE_LOCALE } from '../i18n/locale.ts';
import { chaptersOf, headlineOf } from './chapters.ts';
import { storyMinutes } from './reading-time.ts';
import { asOfHref, chartHref, issueHref, pageHref, roundHref, sectionHref, storyHref, withAnchor } from '../record/core/routes.ts';
import {
  readingOf,
  storyOf,
  wasOnTable,
  type Answer,
  type DisputeRecord,
  type Issue,
  type Reading,
  type Round,
  type Story,
} from '../record/index.ts';

/** The rounds of the home page: those with a number, or all where none has one. */
export interface HomeRounds {
  readonly rounds: readonly Round[];
  /** The heading over them. */
  readonly title: string;
}

/** More rounds than this are not counted in the heading. */
const MOST_IN_WORDS = 5;

/** Chooses the rounds of the home page and their heading. */
export function homeRounds(record: Pick<DisputeRecord, 'rounds' | 'stories'>): HomeRounds {
  const counted = record.rounds.filter(({ data }) => data.number !== undefined);
  const rounds = counted.length > 0 ? counted : record.rounds;
  const kind = rounds.every(({ id }) => storyOf(record, id) !== undefined) ? 'stories' : 'rounds';
  const isInWords = rounds.length >= 1 && rounds.length <= MOST_IN_WORDS;
  return { rounds, title: t(isInWords ? `pages.home.${kind}${String(rounds.length)}` : `pages.home.${kind}`) };
}

/** A link to a page of the record, with its title. */
export interface TitledLink {
  readonly title: string;
  readonly href: string;
}

/** The rest of the story, in order of time: rounds that are not listed, and what came before, between and after. */
export function otherPages(record: Pick<DisputeRecord, 'rounds' | 'pages' | 'stories'>, listed: readonly Round[]): TitledLink[] {
  return chaptersOf(record).flatMap(({ title, href, round }) => (round && listed.includes(round) ? [] : [{ title, href }]));
}

/** The answers of the home page, in its order. */
export function homeAnswers(record: Pick<DisputeRecord, 'site' | 'answers'>): Answer[] {
  return record.site.answers.flatMap((id) => record.answers.filter((answer) => answer.id === id));
}

/** A number at the head of the page, with who counted it or the page that lists what it counts. */
export interface HeadNumber {
  readonly value: string;
  readonly label: string;
  readonly source?: string;
  readonly href?: string;
}

/** The numbers of the record, then how many events and sources it has. */
export function homeNumbers({ site, events, sources }: Pick<DisputeRecord, 'site' | 'events' | 'sources'>): HeadNumber[] {
  const counted = (name: 'events' | 'sources', count: number, href: string): HeadNumber => ({
    value: count.toLocaleString(INTERFACE_LOCALE),
    label: t(`pages.home.${name}`, { count }),
    href,
  });
  return [
    ...site.numbers,
    counted('events', events.length, sectionHref('timeline')),
    counted('sources', sources.length, sectionHref('sources')),
  ];
}

/** The page of a round, at what was agreed where something was. */
function wayToRound(round: Round): TitledLink {
  const href = round.data.agreed.length > 0 ? withAnchor(roundHref(round.id), 'agreed') : roundHref(round.id);
  return { title: t('pages.home.more.round', { title: headlineOf(round) }), href };
}

/** The way on from an answer. */
export function wayOn(record: DisputeRecord, { more }: Answer['data']): TitledLink {
  const { story, round, issue, chart, page } = more;
  if (story !== undefined) return { title: t('pages.home.more.story'), href: storyHref(story) };
  if (round !== undefined) return wayToRound(record.round(round));
  if (issue !== undefined) return { title: t('pages.home.more.issue', { title: record.issue(issue).data.title }), href: issueHref(issue) };
  if (chart !== undefined) return { title: t('pages.home.more.chart'), href: chartHref(chart) };
  return { title: t('pages.home.more.page', { title: record.page(page ?? '').data.title }), href: pageHref(page ?? '') };
}

/** An issue with how it ended in a round. */
export interface Ending {
  readonly issue: Issue;
  readonly round: Round;
  readonly reading: Reading;
}

/** The last round in which an issue was on the table. */
export function lastEnding({ rounds }: Pick<DisputeRecord, 'rounds'>, issue: Issue): Ending | undefined {
  const endings = rounds.map((round) => ({ issue, round, reading: readingOf(issue, round.id) }));
  return endings.filter(({ reading }) => wasOnTable(reading)).at(-1);
}

/** As many endings as a card has room for. */
const ON_A_CARD = 2;

/**
 * The endings on the card of a round: the first issue that ended closer to each side, then compromises, issues with a
 * measure first. So no card shows one side alone where another got something, and which issues are shown is no choice of ours.
 */
export function cardEndings({ issues }: Pick<DisputeRecord, 'issues'>, round: Round): Ending[] {
  const measured = [...issues].sort((a, b) => Number(a.data.measure === undefined) - Number(b.data.measure === undefined));
  const endings = measured.map((issue) => ({ issue, round, reading: readingOf(issue, round.id) }));
  const first = (nearer: string): Ending[] => endings.filter(({ reading }) => reading.nearer === nearer);
  const chosen = [...round.data.sides.flatMap((side) => first(side).slice(0, 1)), ...first('between'), ...first('open')].slice(
    0,
    Math.max(ON_A_CARD, round.data.sides.length),
  );
  return issues.flatMap((issue) => chosen.filter((ending) => ending.issue === issue));
}

/** A round as a card. */
export interface RoundCard {
  readonly round: Round;
  readonly title: string;
  readonly href: string;
  /** How long its story takes to read, where it has one. */
  readonly minutes?: number;
  /** What happened to the days, in the words of the strip. */
  readonly days?: string;
  readonly vote?: Vote;
  readonly endings: readonly Ending[];
}

/** The cards of the rounds of the home page. */
export function roundCards(record: DisputeRecord, rounds: readonly Round[]): RoundCard[] {
  const notes = chartOfType(record, 'day-strip')?.notes ?? [];
  return rounds.map((round) => {
    const story = storyOf(record, round.id);
    const vote = lastVoteOf(record, round.id);
    const days = notes.find(({ number, text }) => number === String(round.data.number) && text !== round.data.title)?.text;
    return {
      round,
      title: story?.data.title ?? round.data.title,
      href: story ? storyHref(story.id) : roundHref(round.id),
      ...(story && { minutes: storyMinutes(story.data) }),
      ...(days !== undefined && { days }),
      ...(vote && { vote }),
      endings: cardEndings(record, round),
    };
  });
}

/** A day at which a reader decides, with what was known then. */
export interface Door {
  readonly day: string;
  /** The hour in words, as the story has it. */
  readonly when: string;
  readonly question: string;
  readonly title: string;
  readonly href: string;
}

/** Whether a step's words for its time are of an hour: those that name a day or a month repeat the date. */
const isHour = (when: string): boolean => !/\p{Lu}/u.test(when);

const doorOf = (record: DisputeRecord, { data }: Story): Door[] => {
  if (data.decide === undefined) return [];
  const when = data.steps.filter(({ date }) => date === data.decide).at(-1)?.when ?? '';
  const { question } = record.round(data.round).data;
  return [{ day: data.decide, when: isHour(when) ? when : '', question, title: data.title, href: asOfHref(data.decide) }];
};

/** The doors to "You decide": one for each story that has a day for it. */
export const doorsOf = (record: DisputeRecord): Door[] => record.stories.flatMap((story) => doorOf(record, story));

/** Languages in which all answers of the home page are given. */
export function answerLanguages(record: Pick<DisputeRecord, 'site' | 'answers'>): string[] {
  const answers = homeAnswers(record);
  const codes = new Set(answers.flatMap(({ data }) => Object.keys(data.in ?? {})));
  return [...codes].filter((code) => answers.every(({ data }) => data.in?.[code] !== undefined)).sort();
}

/** What a language calls itself: as the record says, else as the platform does. */
export function ownName({ languages }: Pick<DisputeRecord, 'languages'>, code: string): string {
  const named = languages.find(({ id }) => id === code)?.data.own ?? new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return named.charAt(0).toLocaleUpperCase(code) + named.slice(1);
}

/** The language of the words around answers in a language: its own where the catalog has them. */
export function answerWords(code: string): string {
  const pages = readCatalog()['pages'];
  const known = typeof pages === 'object' && 'answersIn' in pages ? Object.keys(pages.answersIn) : [];
  return known.includes(code) ? code : INTERFACE_LANGUAGE;
}
