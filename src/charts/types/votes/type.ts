import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { ChartType } from '../../chart.ts';
import { drawRows, PERCENT, type BarRow, type Lane, type Stroke } from '../../bar-rows.ts';
import { sizeOf, type Sentence } from '../../scene.ts';
import { inner, shown } from '../../text.ts';
import { dataOf, type Data, type Vote } from './data.ts';
import { voteSentence } from './vote-sentence.ts';

const all = ({ rounds }: Data): Vote[] => rounds.flatMap(({ votes }) => votes);
const OF_MEMBERS = 'members';

/** Each vote as a bar of those voting, with the share that was needed; under it, where turnout counts, a bar of all who could vote. */
export const chartType: ChartType<Data> = {
  type: 'votes',
  data: dataOf,
  key: (data) => [
    { label: t('charts.votes.yes'), class: 'm-strong' },
    { label: t('charts.votes.no'), class: 'm-other' },
    ...(all(data).some(({ abstain }) => abstain !== undefined) ? [{ label: t('charts.votes.abstained'), class: 'm-middle' }] : []),
    { label: t('charts.votes.turnoutBar'), class: 'm-light' },
    { label: t('charts.votes.notKnown'), class: 'd-none' },
    { label: t('charts.votes.shareNeeded'), class: 'd-need', path: 'M0 -6.5V6.5' },
    ...(all(data).some(({ needed, base }) => needed.length > 1 || base === 'unclear')
      ? [{ label: t('charts.votes.shareDisputed'), class: 'd-need d-other', path: 'M0 -6.5V6.5' }]
      : []),
  ],
  scene: ({ rounds }, width) =>
    drawRows(
      rounds.map(({ id, title, href, votes }) => ({ key: id, heading: title, rows: votes.map((vote) => row(vote, href)) })),
      PERCENT,
      sizeOf(width),
    ),
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

const needs = ({ needed, base }: Vote): Stroke[] =>
  needed.map((share): Stroke => ({
    kind: 'need',
    from: share,
    to: share,
    class: needed.length > 1 || base === 'unclear' ? 'd-need d-other' : 'd-need',
  }));

function row(vote: Vote, href: string | undefined): BarRow {
  const { yes, no, abstain, turnout } = vote;
  const ofMembers = vote.base === OF_MEMBERS;
  const lanes: Lane[] = [];
  if (yes === undefined)
    lanes.push({ marks: [], value: t('charts.votes.shareMissing'), short: t('charts.votes.shareMissingShort'), missing: true });
  else {
    const rest: Stroke[] =
      no === undefined
        ? [{ kind: 'bar', from: yes, to: 100, class: 'd-none' }]
        : [
            { kind: 'bar', from: yes, to: Math.min(100, yes + no), class: 'm-other' },
            ...(abstain === undefined
              ? []
              : [{ kind: 'bar', from: yes + no, to: Math.min(100, yes + no + abstain), class: 'm-middle' } satisfies Stroke]),
          ];
    lanes.push({
      marks: [
        { kind: 'bar', from: 0, to: yes, class: vote.poll ? 'm-strong d-loose' : 'm-strong' },
        ...rest,
        ...(ofMembers ? [] : needs(vote)),
      ],
      value: t('charts.votes.shareBar', { share: shown(yes) }),
    });
    if (turnout !== undefined) {
      lanes.push({
        thin: true,
        value: t('charts.votes.turnoutShare', { share: shown(turnout) }),
        marks: [
          { kind: 'bar', from: 0, to: (yes * turnout) / 100, class: 'm-strong' },
          { kind: 'bar', from: (yes * turnout) / 100, to: turnout, class: 'm-light' },
          ...(ofMembers ? needs(vote) : []),
        ],
      });
    } else if (vote.hasTurnout) {
      const [value, short] = [t('charts.votes.turnoutMissing'), t('charts.votes.turnoutMissingShort')];
      lanes.push({ thin: true, missing: true, marks: [], value, short });
    }
  }
  return {
    key: vote.key,
    label: vote.question,
    detail: `${showDate(vote.date)} · ${vote.body}`,
    lanes,
    sentence: voteSentence(vote),
    ...(href !== undefined && { href }),
  };
}

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
