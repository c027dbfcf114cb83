import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import { closed, inner, isLoose, shown } from '../../text.ts';
import type { Vote } from './data.ts';

/** All of a vote in a sentence, with what is missing named. */
export function voteSentence(vote: Vote): string {
  return closed(
    t('charts.votes.sentence', {
      date: showDate(vote.date),
      body: inner(vote.body),
      question: inner(vote.question),
      shares: sharesText(vote),
      counts: countsText(vote),
      turnout: turnoutText(vote),
      need: vote.need === '' ? t('charts.votes.neededUnknown') : t('charts.votes.needed', { need: inner(vote.need) }),
    }),
  );
}

function sharesText({ yes, no }: Vote): string {
  if (yes === undefined) return t('charts.votes.shareUnknown');
  return no === undefined
    ? t('charts.votes.yesOfVoting', { yes: shown(yes) })
    : t('charts.votes.yesAndNoOfVoting', { yes: shown(yes), no: shown(no) });
}

function countsText({ counts: { yes, no, abstain } }: Vote): string {
  if (yes === undefined || no === undefined) return t('charts.votes.countUnknown');
  return abstain === undefined
    ? t('charts.votes.countOf', { yes: shown(yes), no: shown(no) })
    : t('charts.votes.countWithAbstaining', { yes: shown(yes), no: shown(no), abstain: shown(abstain) });
}

/** Turnout as far as it is known, without the sign of percent: "70", "nearly 70". */
export const turnoutShown = (turnout: number, bound: string): string =>
  isLoose(bound) ? t(`charts.votes.turnoutBounds.${bound}`, { share: shown(turnout) }) : shown(turnout);

function turnoutText({ turnout, turnoutBound, hasTurnout }: Vote): string {
  if (turnout !== undefined) return t('charts.votes.andTurnout', { share: turnoutShown(turnout, turnoutBound) });
  return hasTurnout ? t('charts.votes.andTurnoutUnknown') : '';
}
