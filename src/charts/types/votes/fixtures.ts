import { roundHref } from '../../../record/core/routes.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Data, Vote } from './data.ts';

const vote = (index: number, { question = 'Approve the spring agreement', body = 'All dockers', ...given }: Partial<Vote> = {}): Vote => ({
  key: `v-${String(index)}`,
  name: `2031-02-14 dockers #${String(index)}`,
  date: '2031-02-14',
  body,
  who: body,
  isLead: body === 'All dockers',
  question,
  short: question,
  round: 'spring',
  counts: {},
  turnoutBound: '',
  hasTurnout: true,
  needed: [],
  base: '',
  need: '',
  shortNeed: given.need ?? '',
  poll: false,
  note: '',
  ...given,
});
const rounds = (...votes: Vote[]): Data => ({
  rounds:
    votes.length === 0
      ? []
      : [{ id: 'spring', title: 'The spring round, Spring 2031', heading: 'Spring 2031', href: roundHref('spring'), votes }],
});
const counted = vote(0, {
  counts: { yes: 640, no: 300, abstain: 60 },
  yes: 64,
  no: 30,
  abstain: 6,
  turnout: 80,
  needed: [50],
  base: 'ballots',
  need: 'A majority of ballots',
});

/** Edge cases that the chart must draw; tests and the gallery read the same ones. */
export const fixtures: Fixtures<Data> = {
  typical: {
    rounds: [
      ...rounds(
        counted,
        vote(1, {
          date: '2031-02-20',
          body: 'Delegates',
          question: 'Send the offer to all dockers',
          counts: { yes: 55, no: 12 },
          yes: 82.1,
          no: 17.9,
          hasTurnout: false,
        }),
      ).rounds,
      {
        id: 'summer',
        title: 'The summer round, Summer 2031',
        heading: 'Summer 2031',
        href: roundHref('summer'),
        votes: [
          vote(2, {
            date: '2031-06-02',
            yes: 71,
            turnout: 86,
            turnoutBound: 'about',
            needed: [50, 60],
            base: 'members',
            need: 'A majority, or 60%, of all dockers',
            round: 'summer',
          }),
          vote(3, { date: '2031-06-08', yes: 91, poll: true, hasTurnout: false, body: 'A meeting' }),
        ],
      },
    ],
  },
  empty: rounds(),
  single: rounds(counted),
  missing: rounds(
    vote(0, {}),
    vote(1, { yes: 83, needed: [50], base: 'ballots', need: 'A majority of ballots' }),
    vote(2, { hasTurnout: false }),
    vote(3, { yes: 73, needed: [66, 66.7], base: 'unclear', need: 'Two thirds, of what is not said' }),
  ),
  extreme: rounds(
    vote(0, { yes: 0, no: 100, turnout: 0.1, counts: { yes: 0, no: 1_250_000 } }),
    vote(1, { yes: 100, no: 0, turnout: 100, needed: [100], base: 'ballots', need: 'All ballots', counts: { yes: 1, no: 0 } }),
  ),
  thousand: rounds(
    ...Array.from({ length: 1000 }, (_, index) =>
      vote(index, { yes: (index * 7) % 101, no: 100 - ((index * 7) % 101), turnout: (index * 3) % 101 }),
    ),
  ),
  'long-labels': rounds(
    vote(0, {
      ...counted,
      question:
        'Approve the agreement on the hours, the pay, the pensions, the boots, the coats and the canteen of the northern and the southern harbor, as amended',
      body: 'All dockers of the northern and the southern harbor and of the lock',
    }),
  ),
  'right-edge': rounds(vote(0, { yes: 99.9, no: 0.1, turnout: 99.9, needed: [100], base: 'ballots', need: 'All ballots' })),
};
