import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { ChartType } from '../../chart.ts';
import type { Sentence } from '../../scene.ts';
import { inner, shown } from '../../text.ts';
import { dataOf, type Data, type Vote } from './data.ts';
import { votesScene } from './scene.ts';
import { OF_MEMBERS } from './vote-bar.ts';

const all = ({ rounds }: Data): Vote[] => rounds.flatMap(({ votes }) => votes);

/** Each vote as a row with a bar of those voting, cut by the share that was needed; counts and turnout are said. */
export const chartType: ChartType<Data> = {
  type: 'votes',
  data: dataOf,
  // Rows say who voted, bars say yes, and words behind them the rest.
  key: () => [],
  scene: votesScene,
  table: (data) => ({
    caption: t('charts.votes.caption'),
    columns: [
      { key: 'date', title: t('charts.votes.date') },
      { key: 'body', title: t('charts.votes.whoVoted') },
      { key: 'question', title: t('charts.votes.onWhat') },
      { key: 'yes', title: t('charts.votes.yes'), numeric: true },
      { key: 'no', title: t('charts.votes.no'), numeric: true },
      { key: 'yes_pct', title: t('charts.votes.yesShare'), numeric: true },
      { key: 'no_pct', title: t('charts.votes.noShare'), numeric: true },
      { key: 'turnout', title: t('charts.votes.turnout'), numeric: true },
      { key: 'need', title: t('charts.votes.whatWasNeeded') },
    ],
    rows: all(data).map(({ date, body, question, counts, yes, no, turnout, need }) => [
      date,
      body,
      question,
      counts.yes,
      counts.no,
      yes,
      no,
      turnout,
      need === '' ? undefined : need,
    ]),
  }),
  summary,
};

function summary(data: Data): Sentence[] {
  const votes = all(data).filter(({ poll }) => !poll);
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last) return [{ text: t('charts.votes.empty') }];
  const known = votes.filter((vote): vote is Vote & { yes: number } => vote.yes !== undefined).sort((a, b) => b.yes - a.yes);
  const [most, least] = [known[0], known.at(-1)];
  const closest = votes
    .flatMap((vote) => {
      const share = shareThatCounts(vote);
      const bar = Math.max(...vote.needed);
      return share === undefined || vote.needed.length === 0 ? [] : [{ vote, share, bar, over: share - bar }];
    })
    .sort((a, b) => a.over - b.over)[0];
  const lacking = (some: readonly Vote[], text: (count: number) => string): Sentence[] =>
    some[0] ? [{ text: text(some.length), item: some[0].key }] : [];
  return [
    {
      text: t('charts.votes.extent', { count: votes.length, from: showDate(first.date), to: showDate(last.date) }),
      item: first.key,
    },
    ...(most && least && most !== least
      ? [
          { text: t('charts.votes.largest', { share: shown(most.yes), ...placeOf(most) }), item: most.key },
          { text: t('charts.votes.smallest', { share: shown(least.yes), ...placeOf(least) }), item: least.key },
        ]
      : []),
    ...(closest
      ? [
          {
            text: t(closest.vote.needed.length > 1 ? 'charts.votes.closestDisputed' : 'charts.votes.closest', {
              question: inner(closest.vote.question),
              share: shown(Math.round(closest.share)),
              needed: shown(closest.bar),
            }),
            item: closest.vote.key,
          },
        ]
      : []),
    ...lacking(
      votes.filter(({ counts }) => counts.yes === undefined),
      (count) => t('charts.votes.noCounts', { count }),
    ),
    ...lacking(
      votes.filter(({ yes }) => yes === undefined),
      (count) => t('charts.votes.noShares', { count }),
    ),
    ...lacking(
      votes.filter(({ turnout, hasTurnout }) => hasTurnout && turnout === undefined),
      (count) => t('charts.votes.noTurnout', { count }),
    ),
  ];
}

/** Who voted, and when. */
const placeOf = ({ body, date }: Vote): { body: string; date: string } => ({ body: inner(body), date: showDate(date) });

/** The share that the bar is about: of those voting, or of all who could vote. */
function shareThatCounts({ yes, turnout, base }: Vote): number | undefined {
  if (yes === undefined) return undefined;
  return base === OF_MEMBERS ? (turnout === undefined ? undefined : (yes * turnout) / 100) : yes;
}
