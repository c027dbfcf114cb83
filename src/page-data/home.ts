/** What the home page lists besides the answers and the matrix. */
import { t } from '../i18n/index.ts';
import { pageHref, roundHref } from '../record/core/routes.ts';
import type { DisputeRecord, Round } from '../record/index.ts';

/** The rounds of the home page: those with a number, or all where none has one. */
export interface HomeRounds {
  readonly rounds: readonly Round[];
  /** Whether only rounds with a number are listed. */
  readonly areCounted: boolean;
  /** The heading over them. */
  readonly title: string;
}

/** More rounds than this are not counted in the heading. */
const MOST_IN_WORDS = 5;

/** Chooses the rounds of the home page and their heading. */
export function homeRounds(record: Pick<DisputeRecord, 'rounds'>): HomeRounds {
  const counted = record.rounds.filter(({ data }) => data.number !== undefined);
  const areCounted = counted.length > 0;
  const rounds = areCounted ? counted : record.rounds;
  const isInWords = rounds.length >= 1 && rounds.length <= MOST_IN_WORDS;
  return { rounds, areCounted, title: isInWords ? t(`pages.home.rounds${String(rounds.length)}`) : t('pages.home.rounds') };
}

/** A link to a page of the record, with its title. */
export interface TitledLink {
  readonly title: string;
  readonly href: string;
}

/** Other pages of the story: rounds that are not listed, then the record's own pages except "About", in reverse order of their ids. */
export function otherPages(record: Pick<DisputeRecord, 'rounds' | 'pages'>, listed: readonly Round[]): TitledLink[] {
  const rounds = record.rounds.filter((round) => !listed.includes(round));
  const pages = record.pages.filter(({ id }) => id !== 'about').sort((a, b) => b.id.localeCompare(a.id));
  return [
    ...rounds.map(({ id, data }) => ({ title: t('pages.home.aside', { season: data.season, title: data.title }), href: roundHref(id) })),
    ...pages.map(({ id, data }) => ({ title: data.title, href: pageHref(id) })),
  ];
}
