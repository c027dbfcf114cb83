/**
 * Faults that a program can suspect and a person must judge. Each kind has a finder in statements/ and a list of the
 * statements that somebody has read and let stand, with the reason, in reviewed/<kind>.yaml. A find that is not in the
 * list fails, and so does an entry that nothing fits any more.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordRoot } from '../../../../src/dispute.ts';
import { readFiles } from '../../../../src/record/core/read-folder.ts';
import { absolute } from './statements/absolute.ts';
import { unreviewed, type Kind, type Reviewed } from './statements/candidates.ts';
import { drifted } from './statements/drifted.ts';
import { KINDS } from './statements/kinds.ts';
import { laterDay } from './statements/later-day.ts';
import { laterOutcome } from './statements/later-outcome.ts';
import { oneParty } from './statements/one-party.ts';
import { planAsOutcome } from './statements/plan-as-outcome.ts';
import { retold } from './statements/retold.ts';
import { severalDays } from './statements/several-days.ts';
import { shareWithoutBase } from './statements/share-without-base.ts';
import { corpusOf } from './statements/statements.ts';
import { termInName } from './statements/term-in-name.ts';

const SMALL = 'tests/sites/harbor/record';
const small = readFiles(SMALL);

/** An event of the small record with these words. */
interface Planted {
  readonly title?: string;
  readonly date?: string;
  readonly summary?: string;
  readonly body?: string;
}

const event = ({
  title = 'A day at the port',
  date = '2014-04-10',
  summary = 'Something happened at the port.',
  body = '',
}: Planted): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: "${date}"\nkind: statement\nparties: [ferry-line]\nsummary: ${JSON.stringify(summary)}\nsources: [gazette-2014-04-03]\n---\n\n${body}\n`;

/** What a kind finds in the small record once these files are in it, and only there. */
function finds(kind: Kind, planted: Readonly<Record<string, string>>): string[] {
  const texts = new Map(Object.entries(planted));
  const kept = small.filter(({ name }) => !texts.has(name));
  const added = [...texts].map(([name, text]) => ({ name, path: `${SMALL}/${name}`, text }));
  return kind
    .find(corpusOf(SMALL, [...kept, ...added]))
    .filter(({ statement }) => texts.has(statement.file))
    .map(({ found, statement }) => found || statement.text);
}

const inEvent = (kind: Kind, planted: Planted): string[] => finds(kind, { 'events/2014-04-10-planted.mdx': event(planted) });
const inBody = (kind: Kind, body: string): string[] => inEvent(kind, { body });

describe('a plan told as an outcome', () => {
  it.each([
    ['The boats sailed on May 1.[@gazette-2014-04-03]', ['May 1']],
    ['The boats sailed on May 1. Nobody was hurt.[@gazette-2014-04-03]', ['May 1']],
    ['The boats sailed on May 1, 2014.[@gazette-2014-04-25; @gazette-2014-03-04]', ['May 1, 2014']],
    ['The boats would sail on May 1.[@gazette-2014-04-03]', []],
    ['The boats sailed on May 1.[@gazette-2014-04-03; @gazette-2014-10-07]', []],
    ['The boats sailed on April 1.[@gazette-2014-04-03]', []],
  ])('%s', (body, expected) => {
    expect(inBody(planAsOutcome, body)).toEqual(expected);
  });

  it('is found in a summary, whose sources are those of the event', () => {
    expect(inEvent(planAsOutcome, { summary: 'The first boat left on May 1, 2014.' })).toEqual(['May 1, 2014']);
  });
});

describe('a share without its base', () => {
  it.each([
    ['Turnover was 49%.[@gazette-2014-04-03]', ['49%']],
    ['By then 49 percent were for it.[@gazette-2014-04-03]', ['49 percent']],
    ['In the vote 49% of the crews were for it.[@gazette-2014-04-03]', []],
    ['Of the 60 who voted, 49% were for it.[@gazette-2014-04-03]', []],
    ['The share of crews for it was a third. By then it was 49%.[@gazette-2014-04-03]', []],
    ['Fares rose by 49%.[@gazette-2014-04-03]', []],
  ])('%s', (body, expected) => {
    expect(inBody(shareWithoutBase, body)).toEqual(expected);
  });
});

describe('one number on several days', () => {
  const two = (first: string, second: string): string[] =>
    finds(severalDays, {
      'events/2014-04-10-planted.mdx': event({ body: first }),
      'events/2014-04-11-planted.mdx': event({ date: '2014-04-11', body: second }),
    });

  it('is found in both sentences', () => {
    expect(
      two(
        'By May 3, 2014 the line had sold 4,318 tickets for the night boat.[@gazette-2014-10-07]',
        'Tickets sold for the night boat numbered 4,318 on May 9, 2014.[@gazette-2014-10-07]',
      ),
    ).toEqual(['4,318', '4,318']);
  });

  it('is no fault on one day, of another thing, or when the number is round', () => {
    const sold = 'By May 3, 2014 the line had sold 4,318 tickets for the night boat.[@gazette-2014-10-07]';
    expect(two(sold, 'Tickets sold for the night boat numbered 4,318 on May 3.[@gazette-2014-10-07]')).toEqual([]);
    expect(two(sold, 'On May 9, 2014 islanders signed a petition: 4,318 names.[@gazette-2014-10-07]')).toEqual([]);
    expect(two(sold.replace('4,318', '4,000'), 'On May 9, 2014 the line had sold 4,000 tickets.[@gazette-2014-10-07]')).toEqual([]);
  });
});

describe('a claim of one side told as a fact', () => {
  it.each([
    ['Four people cannot launch a lifeboat.[@crews-letter-2014-03-20]', true],
    ['Four people cannot launch a lifeboat, the crews wrote.[@crews-letter-2014-03-20]', false],
    ['Four people cannot launch a lifeboat, Ines Marlow said.[@crews-letter-2014-03-20]', false],
    ['The crews wrote a letter. It said that four people cannot launch a lifeboat.[@crews-letter-2014-03-20]', false],
    ['The crews wrote a letter. Four people cannot launch a lifeboat.[@crews-letter-2014-03-20]', true],
    ['Four people cannot launch a lifeboat.[@crews-letter-2014-03-20; @gazette-2014-04-03]', false],
    ['Four people cannot launch a lifeboat.[@crews-letter-2014-03-20; @log-2014]', false],
    ['Five people work on a night boat.[@agreement-2014]', false],
    ['The boat left on time.[@log-2014]', true],
  ])('%s', (body, isFound) => {
    expect(inBody(oneParty, body)).toHaveLength(isFound ? 1 : 0);
  });
});

describe('a summary that drifted from its page', () => {
  it.each([
    [{ summary: 'The crews asked for 7 people.', body: 'The crews asked for six people.' }, ['7']],
    [{ summary: 'The crews asked for seven people.', body: 'The crews asked for six people.' }, ['seven']],
    [{ summary: 'On June 2, 2014 the line gave way.', body: 'On June 3 the line gave way.' }, ['June 2, 2014']],
    [{ title: 'Line names 49% of its crews', body: 'It named 48% of its crews.' }, ['49%']],
    [{ summary: 'The crews asked for seven people on April 10, 2014.', body: 'They asked for 7 people.' }, []],
    [{ summary: 'The line would answer on April 11, 2014.', body: 'The line would answer the next day.' }, []],
  ])('%o', (planted, expected) => {
    expect(inEvent(drifted, planted)).toEqual(expected);
  });

  it('is found in an issue, whose page holds its ledger', () => {
    const page = small.find(({ name }) => name === 'issues/crew-size/index.mdx')?.text ?? '';
    const summary = (text: string): Record<string, string> => ({
      'issues/crew-size/index.mdx': page.replace(/^summary: .*$/m, `summary: ${text}`),
    });
    const right = finds(drifted, summary('The crews asked for six people.'));
    expect(finds(drifted, summary('The crews asked for 9 people on July 4, 2014.'))).toEqual(['9', 'July 4, 2014', ...right]);
  });
});

describe('what answers, stories and lessons tell again', () => {
  const file = 'answers/first-night-boat.yaml';
  const own = small.find(({ name }) => name === file)?.text ?? '';
  const answered = (answer: string): string[] =>
    finds(retold, { [file]: own.replace(/On June 23, 2014, almost eight weeks after the day first announced\./, answer) });

  it.each([
    ['On June 23, 2014, with 53 on board.', ['53']],
    ['On June 24, 2014.', ['June 24, 2014']],
    ['On June 24, 2014, after 41% had signed.', ['41%', 'June 24, 2014']],
    ['On June 23, 2014.', []],
    ['On June 23.', []],
  ])('%s', (answer, expected) => {
    expect(answered(answer)).toEqual(expected);
  });

  it('must come from the same source', () => {
    const event53 = event({ body: 'On June 24, 2014, 53 people came.[@gazette-2014-10-07]' });
    const answer = own.replace(
      'On June 23, 2014, almost eight weeks after the day first announced.',
      'On June 24, 2014, with 53 on board.',
    );
    expect(finds(retold, { [file]: answer, 'events/2014-04-10-planted.mdx': event53 })).toEqual(['53', 'June 24, 2014']);
    const sameSource = event53.replace('gazette-2014-10-07', 'log-2014');
    expect(finds(retold, { [file]: answer, 'events/2014-04-10-planted.mdx': sameSource })).toEqual([]);
  });
});

describe('all, most and no one', () => {
  it.each([
    ['Most islanders liked the night boat.', ['Most']],
    ['Nobody was on deck.', ['Nobody']],
    ['Most islanders liked the night boat.[@gazette-2014-04-03]', []],
    ['Most islanders, 320 of them, liked the night boat.', []],
    ['The crews asked that all boats wait.', []],
  ])('%s', (body, expected) => {
    expect(inBody(absolute, body)).toEqual(expected);
  });

  it('may stand in a summary when the text says it with a source', () => {
    const summary = 'Most islanders liked the night boat.';
    expect(inEvent(absolute, { summary, body: 'The islanders liked it.[@gazette-2014-04-03]' })).toEqual(['Most']);
    expect(inEvent(absolute, { summary, body: 'Most of them liked it.[@gazette-2014-04-03]' })).toEqual([]);
  });
});

describe('a position that tells of a later day', () => {
  const ledger = small.find(({ name }) => name === 'issues/crew-size/ledger.yaml')?.text ?? '';
  const inTerms = (terms: string): string[] =>
    finds(laterDay, { 'issues/crew-size/ledger.yaml': ledger.replace('for six people on a night boat', JSON.stringify(terms)) });

  it.each([
    ['for six people; on April 24 it declined four', ['April 24']],
    ['for six people, and on April 24 says that four are too few', ['April 24']],
    ['for six people; by April 24, that talks go on', ['April 24']],
    ['for six people on a night boat from May 1', []],
    ['for six people, as on March 3', []],
  ])('%s', (terms, expected) => {
    expect(inTerms(terms)).toEqual(expected);
  });
});

describe('an outcome that tells of a later day', () => {
  const ledger = small.find(({ name }) => name === 'issues/crew-size/ledger.yaml')?.text ?? '';
  const inOutcome = (terms: string, date = '"2014-06-20"'): string[] =>
    finds(laterOutcome, {
      'issues/crew-size/ledger.yaml': ledger
        .replace('terms: Five people on every night boat.', `terms: Five people on every night boat. ${terms}`)
        .replace('      date: "2014-06-20"\n', date === '' ? '' : `      date: ${date}\n`),
    });

  it.each([
    ['On June 23 the first boat sailed.', ['June 23']],
    ['By early August the line asked again.', ['August']],
    ['The line asked again in May 2015.', ['May 2015']],
    ['The crews had asked for six in March.', []],
    ['The offer of June 20 was signed.', []],
    ['The May agreement was signed.', []],
  ])('%s', (terms, expected) => {
    expect(inOutcome(terms)).toEqual(expected);
  });

  it('counts from its own date, and without one from the end of the round', () => {
    expect(inOutcome('On June 18 the office met.', '"2014-06-10"')).toEqual(['June 18']);
    expect(inOutcome('On June 18 the office met.', '')).toEqual([]);
    expect(inOutcome('On June 23 the first boat sailed.', '')).toEqual(['June 23']);
  });
});

describe('a word of the glossary in a longer name', () => {
  it.each([
    ['The Coastal Safe Crew League met.[@gazette-2014-04-03]', ['Safe Crew']],
    ['The state side letter was read.[@gazette-2014-04-03]', ['side letter']],
    ['The Safe crew of a boat is set by the office.[@gazette-2014-04-03]', []],
    ['They signed a side letter.[@gazette-2014-04-03]', []],
  ])('%s', (body, expected) => {
    expect(inBody(termInName, body)).toEqual(expected);
  });
});

describe('the lists of what was reviewed', () => {
  const kind: Kind = { id: 'made-up', asks: 'Nothing.', mend: 'Mend it.', find: () => [] };
  const statement = { file: 'events/a.mdx', line: 3, text: 'By then it was 49%, he said.' };
  const entry = (quote: string): Reviewed[] => [{ reason: 'Because.', statements: [{ file: 'events/a.mdx', quote }] }];

  it('say where a new find is, what was found and what to do', () => {
    const [message = ''] = unreviewed(kind, [{ statement, found: '49%' }], []);
    for (const part of ['events/a.mdx:3', '"49%"', statement.text, 'Mend it.', 'reviewed/made-up.yaml']) expect(message).toContain(part);
  });

  it('let a find stand that is quoted with what was found', () => {
    expect(unreviewed(kind, [{ statement, found: '49%' }], entry('it was 49%'))).toEqual([]);
    expect(unreviewed(kind, [{ statement, found: '49%' }], entry('he said'))).toHaveLength(2);
  });

  it('hold no entry that nothing fits', () => {
    expect(unreviewed(kind, [], entry('it was 49%')).join()).toContain('nothing is found any more');
  });
});

describe('the statements of the record', () => {
  const corpus = corpusOf(recordRoot(), readFiles(recordRoot()));

  it('are all read', () => {
    expect(corpus.statements.length).toBeGreaterThan(5000);
  });

  it.each(KINDS.map((kind) => [kind.id, kind] as const))('hold no unread find of the kind %s', (id, kind) => {
    const reviewed = parse(readFileSync(`tests/flagship/unit/record/reviewed/${id}.yaml`, 'utf8')) as Reviewed[];
    for (const { reason, statements } of reviewed) {
      expect(reason.length, `the reasons in ${id}.yaml`).toBeGreaterThan(20);
      for (const { quote } of statements) expect(quote.length, `"${quote}" in ${id}.yaml is too short`).toBeGreaterThan(9);
    }
    expect(unreviewed(kind, kind.find(corpus), reviewed).join('\n\n')).toBe('');
  });
});
