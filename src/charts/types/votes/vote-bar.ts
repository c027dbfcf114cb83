import { t } from '../../../i18n/index.ts';
import { closed, inner, shown } from '../../text.ts';
import type { Vote } from './data.ts';
import { turnoutShown, voteSentence } from './vote-sentence.ts';

/** A vote as a bar of those voting. Places and widths are percent of the bar. */
export interface VoteBar {
  /** The share of yes; `undefined` where no source gives it. */
  readonly yes?: number;
  /** The share of no, where it is known; else the rest of the bar is dashed. */
  readonly no?: number;
  /** Where a share that was needed cuts the bar. */
  readonly needed: readonly number[];
  /** What is printed in the part of yes, or beside it where that is short. */
  readonly inBar: string;
  /** What is printed in the part of no, where there is room. */
  readonly atEnd: string;
  /** What is printed under the bar. */
  readonly below: readonly string[];
  /** All of it, for who does not see the bar. */
  readonly sentence: string;
}

/** What a needed share is of, as tables of votes call all who could vote. */
export const OF_MEMBERS = 'members';

/** A smaller part of the bar has no room for a count. */
const ROOM = 22;

/** What is printed elsewhere, and so not said again. */
interface Said {
  readonly yes: boolean;
  readonly no: boolean;
}

/** Counts and turnout of a vote in words, as far as they are known. */
export function factsOf({ counts, turnout, turnoutBound }: Vote, said: Said): string[] {
  return [
    ...(counts.yes !== undefined && !said.yes ? [t('charts.votes.barYesAlone', { count: shown(counts.yes) })] : []),
    ...(counts.no !== undefined && !said.no ? [t('charts.votes.barNo', { count: shown(counts.no) })] : []),
    ...(counts.abstain !== undefined ? [t('charts.votes.barAbstain', { count: shown(counts.abstain) })] : []),
    ...(turnout !== undefined ? [t('charts.votes.barTurnout', { share: turnoutShown(Math.round(turnout), turnoutBound) })] : []),
  ];
}

function belowOf(vote: Vote, said: Said): string[] {
  const { counts, need, yes } = vote;
  const facts = factsOf(vote, said);
  return [
    ...(facts.length > 0 ? [closed(facts.join(', '))] : []),
    ...(yes === undefined ? [t('charts.votes.barNothing')] : counts.yes === undefined ? [t('charts.votes.barNoCount')] : []),
    ...(need === '' || yes === undefined ? [] : [t('charts.votes.barNeed', { need: inner(need) })]),
  ];
}

/** The shares that cut a bar of those voting: a share of all who could vote is none of them, and is said. */
export const cutsOf = ({ yes, base, needed }: Vote): readonly number[] => (yes === undefined || base === OF_MEMBERS ? [] : needed);

/** What a bar says of its yes, from the fullest words to the shortest. */
export function yesTexts({ yes = 0, counts }: Vote): readonly [string, ...string[]] {
  const values = { share: shown(yes), count: shown(counts.yes ?? 0) };
  const short = t('charts.votes.barYes', values);
  return counts.yes === undefined ? [short] : [t('charts.votes.barYesCount', values), short];
}

/** What a bar of one vote shows and says. A share needed of all who could vote is said and not drawn: the bar is of those voting. */
export function voteBar(vote: Vote): VoteBar {
  const { yes, no, counts } = vote;
  const isNoInBar = counts.no !== undefined && no !== undefined && no >= ROOM;
  const needed = cutsOf(vote);
  // A line through the part of yes leaves room for its share alone.
  const isYesInBar = counts.yes !== undefined && needed.every((share) => share >= (yes ?? 0));
  const texts = yesTexts(vote);
  return {
    ...(yes !== undefined && { yes }),
    ...(no !== undefined && { no }),
    needed,
    inBar: yes === undefined ? '' : ((isYesInBar ? undefined : texts[1]) ?? texts[0]),
    atEnd: isNoInBar ? t('charts.votes.barNo', { count: shown(counts.no) }) : '',
    below: belowOf(vote, { yes: isYesInBar, no: isNoInBar }),
    sentence: voteSentence(vote),
  };
}
