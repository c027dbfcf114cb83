import { t } from '../../../i18n/index.ts';
import { closed, inner, shown } from '../../text.ts';
import type { Vote } from './data.ts';
import { voteSentence } from './vote-sentence.ts';

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

/** A smaller part of the bar has no room for a count. */
const ROOM = 22;

function belowOf(vote: Vote, isYesInBar: boolean, isNoInBar: boolean): string[] {
  const { counts, turnout, need, yes } = vote;
  const facts = [
    ...(counts.yes !== undefined && !isYesInBar ? [t('charts.votes.barYesAlone', { count: shown(counts.yes) })] : []),
    ...(counts.no !== undefined && !isNoInBar ? [t('charts.votes.barNo', { count: shown(counts.no) })] : []),
    ...(counts.abstain !== undefined ? [t('charts.votes.barAbstain', { count: shown(counts.abstain) })] : []),
    ...(turnout !== undefined ? [t('charts.votes.barTurnout', { share: shown(Math.round(turnout)) })] : []),
  ];
  return [
    ...(facts.length > 0 ? [closed(facts.join(', '))] : []),
    ...(yes === undefined ? [t('charts.votes.barNothing')] : counts.yes === undefined ? [t('charts.votes.barNoCount')] : []),
    ...(need === '' || yes === undefined ? [] : [t('charts.votes.barNeed', { need: inner(need) })]),
  ];
}

/** What a bar of one vote shows and says. A share needed of all who could vote is said and not drawn: the bar is of those voting. */
export function voteBar(vote: Vote): VoteBar {
  const { yes, no, counts } = vote;
  const isNoInBar = counts.no !== undefined && no !== undefined && no >= ROOM;
  const needed = yes === undefined || vote.base === 'members' ? [] : vote.needed;
  // A line through the part of yes leaves room for its share alone.
  const isYesInBar = counts.yes !== undefined && needed.every((share) => share >= (yes ?? 0));
  const values = { share: shown(yes ?? 0), count: shown(counts.yes ?? 0) };
  return {
    ...(yes !== undefined && { yes }),
    ...(no !== undefined && { no }),
    needed,
    inBar: yes === undefined ? '' : t(isYesInBar ? 'charts.votes.barYesCount' : 'charts.votes.barYes', values),
    atEnd: isNoInBar ? t('charts.votes.barNo', { count: shown(counts.no) }) : '',
    below: belowOf(vote, isYesInBar, isNoInBar),
    sentence: voteSentence(vote),
  };
}
