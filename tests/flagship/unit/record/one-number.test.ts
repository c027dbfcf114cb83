import { csvParse } from 'd3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withoutCitations } from '../../../../src/record/core/parse-markdown.ts';
import { flagship } from '../record.ts';

/** Corrections repeat a wrong sentence on purpose, sources have titles of others, and translations have other words. */
const LEFT_OUT = /^(?:corrections|sources)\/|\/es\/|\.es\.yaml$/;

interface Sentence {
  readonly file: string;
  readonly text: string;
}

function* strings(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* strings(part);
}

function sentencesOf(file: string): readonly Sentence[] {
  const text = readFileSync(join('src/content', file), 'utf8');
  const [, front = '', body = ''] = file.endsWith('.yaml') ? ['', text] : (/^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []);
  return [...strings(parse(front)), ...body.split('\n\n')]
    .flatMap((words) =>
      withoutCitations(words)
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.!?;]["')]?) (?=[A-Z])/),
    )
    .map((sentence) => ({ file, text: sentence }));
}

const SENTENCES = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file) && !LEFT_OUT.test(file))
  .flatMap(sentencesOf);

const about = (topic: RegExp): readonly Sentence[] => SENTENCES.filter(({ text }) => topic.test(text));

interface Rule {
  readonly what: string;
  /** Finds the sentences that speak of it. */
  readonly topic: RegExp;
  /** What each of them says too. */
  readonly says: RegExp;
  /** In how many sentences at least: a rule about none would hold whatever the record says. */
  readonly least: number;
}

const RULES: readonly Rule[] = [
  {
    what: 'requests of December 2020: 2,010 were decided, not made',
    topic: /\b2,010\b/,
    says: /\b(?:decided|answered)\b|\b861 of 2,010, which is 42\.8%/,
    least: 5,
  },
  {
    what: 'students ages 12 to 17 with full vaccination: one span of days',
    topic: /\b51% of .*\b12(?: to |-)17\b/,
    says: /[Bb]etween (?:December 2021|then) and early January 2022|^Across the district/,
    least: 3,
  },
  {
    what: 'the size of the House of Delegates: each count with its year',
    topic: /\b600 or about 700\b/,
    says: /(?=.*\b800\b)(?=.*\b2019\b)(?=.*\b2021\b)/,
    least: 3,
  },
  {
    what: 'students in district-run schools: 290,000 has a counter',
    topic: /\b290,000\b/,
    says: /\breport\b|Sun-Times|newspaper/,
    least: 8,
  },
  {
    what: 'three remote-work actions: in January 2022 members offered to teach',
    topic: /\b(?:Three times|Twice|More than once)\b.*\btaught (?:from home|remotely)\b/,
    says: /\bor offered to\b/,
    least: 3,
  },
  {
    what: 'the weekly tests of the January 2022 deal: of whom differs by source',
    topic: /\b10%.*\b(?:at|each|every) (?:each )?school\b/,
    says: /\bdiffer\b|\bdisputed\b|\bof whom\b|\bunvaccinated\b|\bnear its goal\b|^The district would test|^Of which students|\b10% or less\b/,
    least: 5,
  },
];

describe('one number has one wording in all its places', () => {
  it.each(RULES)('$what', ({ topic, says, least }) => {
    const found = about(topic);
    expect(found.filter(({ text }) => !says.test(text))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});

describe('what the record once said and does not', () => {
  it.each([
    ['350,000 students were sent home in 2020', /^(?!.*\b2012\b|.*\bseven school days\b).*\b350,000\b[^.]*\bstudents\b/],
    ['all students came back in January 2022', /\b[Aa]ll (?:students )?returned\b/],
    ['most students were remote when all were', /\b[Mm]ost students were (?:still remote when|out of school)/],
    ['the labor board can stop a district', /\bboard\b.*\bdeclined to stop\b/],
  ])('%s', (_what, wrong) => {
    expect(about(wrong)).toEqual([]);
  });
});

describe('numbers that follow from others', () => {
  const rows = (id: string): readonly Readonly<Record<string, string>>[] => csvParse(readFileSync(`src/content/data/${id}.csv`, 'utf8'));

  it('the ballots of all members are as many as the table of votes has', () => {
    const ballots = rows('votes').filter(({ body }) => body === 'members').length;
    const said = about(/\bballots of all members\b|\bvotes of members from\b/);
    expect(said.length).toBeGreaterThanOrEqual(2);
    const word = ['no', 'one', 'two', 'three', 'four', 'five', 'six'][ballots] ?? '';
    expect(said.filter(({ text }) => !new RegExp(`\\b${word} (?:ballots|votes)\\b`).test(text))).toEqual([]);
  });

  it('requests granted and declined are those decided; with those open and the staff who asked for nothing, all staff', () => {
    const { caveats } = parse(readFileSync('src/content/data/staff-attendance.yaml', 'utf8')) as { readonly caveats: readonly string[] };
    const caveat = caveats.find((text) => text.includes('December 29, 2020')) ?? '';
    const number = (pattern: RegExp): number => Number((pattern.exec(caveat)?.[1] ?? '').replace(',', ''));
    const decided = number(/decided ([\d,]+) requests/);
    expect(number(/granted ([\d,]+)/) + number(/declined ([\d,]+)/)).toBe(decided);
    expect(decided + number(/Another ([\d,]+) were open/) + number(/Of these, ([\d,]+) had asked/)).toBe(number(/counted ([\d,]+) staff/));
  });

  it('the last offer of February 2021 was made the day before the union turned it down', () => {
    const offer = flagship.positions.filter(({ round, terms }) => round === 'winter-2021' && /final offer|that offer|2\.5%/.test(terms));
    const days = (does: string): readonly string[] => [
      ...new Set(offer.filter((position) => position.does === does).map(({ date }) => date)),
    ];
    expect(days('offers')).toEqual(['2021-02-04']);
    expect(days('declines')).toEqual(['2021-02-05']);
  });
});
