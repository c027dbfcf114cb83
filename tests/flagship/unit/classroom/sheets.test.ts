import { describe, expect, it } from 'vitest';
import { handoutSheet } from '../../../../src/classroom/sheets/handout.ts';
import { paperSheet } from '../../../../src/classroom/sheets/paper.ts';
import { substituteSheet } from '../../../../src/classroom/sheets/substitute.ts';
import { vocabularyOf } from '../../../../src/classroom/vocabulary.ts';
import { withoutCitations } from '../../../../src/record/core/parse-markdown.ts';
import { letter } from '../../../../src/classroom/parts/cards.ts';
import { gradeOf } from '../../../../src/record/measure/reading.ts';
import { textsOf, VERSIONS, type Block, type Version } from '../../../../src/classroom/sheet.ts';
import type { Handout } from '../../../../src/record/index.ts';
import { typeset } from '../../../../src/markdown/typeset.ts';
import { classroom, context, record } from './flagship.ts';

const sheets = classroom.lessons.flatMap((taught) =>
  taught.handouts.map((handout) => ({ taught, handout, name: `${taught.lesson.id} ${handout.id}` })),
);
const bySheet = sheets.map(({ name, ...rest }) => [name, rest] as const);

/** The words written for a sheet: not those of the record, which has its own rules. */
function ownWords({ data }: Handout, version: Version): string {
  const sentence = (text: string): string => (/[.?!]$/.test(text.trim()) ? text : `${text}.`);
  const texts = data.parts.flatMap((part): string[] => {
    if (part.kind === 'words') return [version === 'supported' ? (part.supported ?? part.text) : part.text];
    if (part.kind === 'lines') return [sentence(part.ask)];
    if (part.kind === 'reasons')
      return part.columns.flatMap(({ reasons }) => reasons.map((reason) => (version === 'supported' ? reason.supported : reason.text)));
    if (part.kind === 'table')
      return part.rows
        .flat()
        .filter((cell) => cell !== '')
        .map(sentence);
    return [];
  });
  return withoutCitations(texts.join('\n'))
    .replace(/^#+.*$/gm, '')
    .replace(/[*_]/g, '')
    .replace(/^\s*(?:\d+\.|-)\s*/gm, '');
}

/** What a class does with a sheet: everything but the wording and the number of cards. */
const tasks = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ kind }) => kind !== 'cards' && kind !== 'paragraph')
    .map((block) => {
      if (block.kind === 'lines') return `lines ${block.ask} ${String(block.count)}`;
      if (block.kind === 'table') return `table ${block.columns.join('|')} ${String(block.rows.length)}`;
      if (block.kind === 'heading') return `heading ${block.text}`;
      if (block.kind === 'list') return `list ${String(block.items.length)}`;
      return block.kind;
    });

describe.each(bySheet)('%s', (_, { taught, handout }) => {
  it('has the same tasks in both reading versions', () => {
    const [standard, supported] = VERSIONS.map((version) => tasks(handoutSheet(context, taught, handout, version).blocks));
    expect(supported).toEqual(standard);
  });

  it('is within the reading grade of each version', () => {
    expect(gradeOf(ownWords(handout, 'standard'))).toBeLessThanOrEqual(8.5);
    expect(gradeOf(ownWords(handout, 'supported'))).toBeLessThanOrEqual(6.5);
  });

  it('never alters a quotation of the record', () => {
    const quoted = handout.data.parts.flatMap((part) => {
      if (part.kind === 'claim-cards')
        return taught.lesson.data.claims
          .filter(({ id, from }) => from === 'quote' && part.cards.includes(id) && (part.kept?.includes(id) ?? true))
          .map((claim) => record.event(claim.event).data.quotes?.[claim.quote]?.text ?? 'missing');
      if (part.kind === 'source-packet') return part.events.flatMap((id) => (record.event(id).data.quotes ?? []).map(({ text }) => text));
      return [];
    });
    for (const version of VERSIONS) {
      const text = handoutSheet(context, taught, handout, version).blocks.flatMap(textsOf).join('\n');
      for (const quotation of quoted) expect(text).toContain(quotation);
    }
  });
});

it('shows at most eight words a lesson, each with a meaning', () => {
  for (const { lesson } of classroom.lessons) {
    const words = vocabularyOf(record, lesson);
    expect(words.length).toBeLessThanOrEqual(8);
    for (const { word, meaning } of words) expect(`${word}: ${meaning}`).not.toMatch(/: $|\[@/);
  }
});

it('hides the dates it says it hides, and none in the supported version', () => {
  const found = sheets.find(({ handout }) => handout.data.parts.some((part) => part.kind === 'event-cards' && part.undated.length > 0));
  if (!found) throw new Error('No sheet hides a date');
  const cards = (version: Version) =>
    handoutSheet(context, found.taught, found.handout, version).blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
  const part = found.handout.data.parts.find((one) => one.kind === 'event-cards');
  for (const id of part?.undated ?? []) {
    const title = typeset(record.event(id).data.title);
    const hidden = JSON.stringify(cards('standard').find((card) => card.title === title));
    expect(hidden).toContain('____');
    expect(hidden.replace(title, '')).not.toMatch(/\b20\d\d\b/);
    expect(JSON.stringify(cards('supported').find((card) => card.title === title))).not.toContain('____');
  }
});

it('lists events in a key in the order in which they happened', () => {
  for (const { lesson, handouts, guide } of classroom.lessons) {
    const key = guide?.body.match(/^[A-Z](?:, [A-Z])+(?=\.)/m)?.[0];
    const part = handouts.flatMap(({ data }) => data.parts).find((one) => one.kind === 'event-cards');
    if (key === undefined || part?.kind !== 'event-cards') continue;
    const order = record.events.flatMap(({ id }) => (part.events.includes(id) ? [letter(part.events.indexOf(id))] : []));
    expect(`${lesson.id} ${key}`).toBe(`${lesson.id} ${order.join(', ')}`);
  }
});

describe('the page for a substitute', () => {
  it.each(classroom.lessons.map((taught) => [taught.lesson.id, taught] as const))(
    '%s: one period, sheets of the lesson, plain words',
    (_, taught) => {
      const { substitute, minutes, periods, handouts } = taught.lesson.data;
      const sheet = substituteSheet(context, classroom, taught);
      if (!substitute || !sheet) throw new Error('No page for a substitute');
      expect(substitute.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes.single / periods);
      for (const id of substitute.sheets) expect(handouts).toContain(id);
      expect(gradeOf(substitute.steps.map(({ say }) => say).join(' '))).toBeLessThanOrEqual(8.5);
      expect(sheet.nameLine).toBe(false);
    },
  );
});

it('has the line for a signature in a paper, and does not split a paper there', () => {
  for (const paper of classroom.papers) {
    const { blocks } = paperSheet(context, paper);
    expect(blocks.map(({ kind }) => kind)).not.toContain('break');
    if (/regards|sincerely/i.test(paper.body)) expect(blocks.flatMap(textsOf).at(-1)).toMatch(/^_{20,}$/);
  }
});
