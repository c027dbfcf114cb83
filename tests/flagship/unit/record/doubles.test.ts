/** One article is one source. Two sources whose headlines are nearly the same within a few days must have been compared. */
import { expect, it } from 'vitest';
import { readDate, toUtc } from '../../../../src/record/core/date.ts';
import type { SourceData } from '../../../../src/record/index.ts';
import { flagship } from '../record.ts';

/** Pairs that were compared and are two: why. */
const TWO: Readonly<Record<string, string>> = {
  'casetext-ielra-sec5 legalfix-ielra-act': 'one section, and the whole act',
  'chicagoist-2011-06-13-quinn-signs wbez-2011-06-13-landmark-bill': 'reports of two newsrooms',
  'abcnews-2012-09-18-strike-ends cnn-2012-09-18-suspend': 'reports of two newsrooms',
  'abcnews-2012-09-18-strike-ends csmonitor-2012-09-19-strike-ends': 'reports of two newsrooms, a day apart',
  'seiu73-2021-04-restores-rights wttw-2021-04-02-hb2275-signed': 'a union, and a newsroom',
  'crains-2021-04-ctu-rights seiu73-2021-04-restores-rights': 'a newsroom, and a union',
  'inthesetimes-2021-01-pledge workplacefairness-2021-01-pledge': 'an article, and the page of another site that lists it',
  'ctu-2021-08-17-bargaining-update ctu-2021-08-18-bargaining-update': 'updates of two days',
  'eyemedia-2022-01-tests-copy tribune-2022-01-20-quarantine':
    'the copy does not say where its text is from, and has a number that the other was not seen to have',
  'suntimes-2022-02-02-sharkey-not-running tribune-2022-02-02-sharkey': 'reports of two newsrooms',
  'ap-2022-02-05-tro countychronicle-2022-02-08-tro': 'two days, and the later one is cited for where it differs',
  'cbs-2022-05-election tribune-2022-05-21-ctu-election': 'reports of two newsrooms',
};

const DAY = 24 * 60 * 60 * 1000;
const NEAR_DAYS = 4;
const ALIKE = 0.65;

/** The words of a headline that carry meaning; remarks of ours in parentheses are none of them. */
function wordsOf({ title }: SourceData): ReadonlySet<string> {
  const words = title
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}

/** Shared words as a share of all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / a.union(b).size;
}

function near(a: SourceData, b: SourceData): boolean {
  if (a.issued === undefined || b.issued === undefined) return true;
  const [x, y] = [readDate(a.issued), readDate(b.issued)];
  const gap = Math.max(toUtc(x.from).getTime(), toUtc(y.from).getTime()) - Math.min(toUtc(x.to).getTime(), toUtc(y.to).getTime());
  return gap <= NEAR_DAYS * DAY;
}

const sources = flagship.sources.map(({ data }) => ({ data, words: wordsOf(data) })).filter(({ data }) => !data.described);
const alike = sources.flatMap((a, index) =>
  sources
    .slice(index + 1)
    .filter((b) => likeness(a.words, b.words) >= ALIKE && near(a.data, b.data))
    .map((b) => [a.data.id, b.data.id].sort().join(' ')),
);

it('has no article twice', () => {
  expect(alike.filter((pair) => TWO[pair] === undefined)).toEqual([]);
});

it('lists no pair as compared that no longer looks alike', () => {
  expect(Object.keys(TWO).filter((pair) => !alike.includes(pair))).toEqual([]);
});
