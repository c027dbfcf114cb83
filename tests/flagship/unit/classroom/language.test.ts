import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetContext } from '../../../../src/classroom/context.ts';
import { fill } from '../../../../src/classroom/messages.ts';
import { handoutSheet } from '../../../../src/classroom/sheets/handout.ts';
import { wordListSheet } from '../../../../src/classroom/sheets/word-list.ts';
import { vocabularyOf } from '../../../../src/classroom/vocabulary.ts';
import { languagesOf, recordIn } from '../../../../src/classroom/language.ts';
import { sheetToDocx } from '../../../../src/classroom/render/docx.ts';
import { sheetToHtml } from '../../../../src/classroom/render/html.ts';
import { textOf, textsOf, type Block, type Run } from '../../../../src/classroom/sheet.ts';
import { publisherName } from '../../../../src/classroom/source-name.ts';
import { countWords } from '../../../../src/record/core/quotations.ts';
import { classroom, context, record } from './flagship.ts';

const sheets = classroom.lessons.flatMap((taught) =>
  taught.handouts.flatMap((handout) =>
    languagesOf(record, handout.id).map((language) => ({ name: `${handout.id} in ${language}`, taught, handout, language })),
  ),
);

/** The blocks of a sheet by what a class does with them, without the words. The first one is the notice that nobody has checked the translation. */
const outline = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.kind === 'heading') return `heading ${String(block.level)}`;
    if (block.kind === 'list') return `${block.ordered ? 'numbered ' : ''}list of ${String(block.items.length)}`;
    if (block.kind === 'table') return `table of ${String(block.columns.length)} by ${String(block.rows.length)}`;
    if (block.kind === 'cards') return `cards ${block.cards.map(({ lines }) => String(lines.length)).join()}`;
    if (block.kind === 'lines') return `lines ${String(block.count)}`;
    return block.kind;
  });

describe.each(sheets.map((one) => [one.name, one] as const))('%s', (_, { taught, handout, language }) => {
  const [original, translated] = [handoutSheet(context, taught, handout, 'standard'), handoutSheet(context, taught, handout, language)];
  const glossary = handout.data.parts.some(({ kind }) => kind === 'chart-stages') ? 1 : 0;

  it('has the headings, items, cards and lines of the sheet', () => {
    const [notice, ...blocks] = translated.blocks;
    expect(notice?.kind === 'paragraph' && notice.note).toBe(true);
    const lines = outline(blocks);
    const extra = lines.length - original.blocks.length;
    expect(extra).toBe(glossary);
    expect(lines.filter((line) => line !== 'paragraph')).toEqual(outline(original.blocks).filter((line) => line !== 'paragraph'));
  });

  it('leaves no words of the record untranslated', () => {
    const html = sheetToHtml(translated);
    // What stays is marked with its own language: quotations, and a drawing's words.
    const own = new Set(
      translated.blocks
        .filter((block) => block.kind !== 'table' || block.language === undefined)
        .flatMap(textsOf)
        .filter((text) => / \p{Ll}+ /u.test(text) && !html.includes(`lang="${record.site.language}">“${text}”`)),
    );
    const names = new Set(record.sources.map(({ id }) => publisherName(record, id)));
    const marked = translated.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.filter((item) => item.some(isForeign)).map(textOf) : [],
    );
    const left = original.blocks
      .flatMap(textsOf)
      .filter(
        (text) => own.has(text) && !text.split('; ').every((name) => names.has(name.replace(/, \d{4}$/, ''))) && !marked.includes(text),
      );
    expect(left.filter((text) => !/^https?:/.test(text))).toEqual([]);
  });

  it('never alters a quotation, and marks its language', () => {
    const html = sheetToHtml(translated);
    for (const block of handoutSheet(context, taught, handout, 'standard').blocks) {
      const quoted = block.kind === 'quote' ? [block.text] : block.kind === 'cards' ? claimsOf(block) : [];
      for (const text of quoted) expect(html).toContain(`lang="${record.site.language}">“${text.replace(/&/g, '&amp;')}”<`);
    }
  });
});

const isForeign = (run: Run): boolean => run.language === record.site.language;
const claimsOf = (block: Extract<Block, { kind: 'cards' }>): string[] =>
  block.cards.flatMap(({ lines }) =>
    lines
      .map(({ text }) => textOf(text))
      .filter((text) => /^“.*”$/.test(text))
      .map((text) => text.slice(1, -1)),
  );

it('gives two sides equally many words, within a tenth, in every language', () => {
  for (const { handout, taught, language } of sheets) {
    const at = handout.data.parts.findIndex(({ kind }) => kind === 'private-cards' || kind === 'reasons');
    if (at < 0) continue;
    const blocks = handoutSheet(context, taught, handout, language).blocks;
    const counts =
      handout.data.parts[at]?.kind === 'reasons'
        ? blocks.flatMap((block) =>
            block.kind === 'table' && block.columns.length === 2 && !block.rowHeads
              ? [0, 1].map((column) => countWords(block.rows.map((row) => textOf(row[column] ?? []).replace(/ \([^()]*\)$/, '')).join(' ')))
              : [],
          )
        : blocks.flatMap((block) =>
            block.kind === 'cards'
              ? block.cards.filter(({ fiction }) => fiction).map(({ lines }) => countWords(lines.map(({ text }) => textOf(text)).join(' ')))
              : [],
          );
    expect(counts).toHaveLength(2);
    expect(`${handout.id} ${counts.join(' and ')}: ${Math.max(...counts) / Math.min(...counts) <= 1.1 ? 'even' : 'uneven'}`).toMatch(
      /: even$/,
    );
  }
});

describe('a list of words in two languages', () => {
  it('has every word of its lesson, with its meaning in both', () => {
    for (const language of record.languages) {
      for (const taught of classroom.lessons) {
        const table = wordListSheet(context, taught, language).blocks.find((block) => block.kind === 'table');
        const rows = table?.rows.map((row) => row.map(textOf)) ?? [];
        expect(rows.map(([word, , , meaning]) => ({ word, meaning }))).toEqual(vocabularyOf(record, taught.lesson));
        for (const [word, other, meaning, first] of rows)
          expect(`${word ?? ''}: ${other ?? ''}, ${String(meaning !== first && meaning !== '')}`).toMatch(/: .+, true$/);
      }
    }
  });
});

it('names its language in Word, and that of its quotations', async () => {
  const one = sheets.find(({ handout }) => handout.data.parts.some(({ kind }) => kind === 'source-packet'));
  if (!one) throw new Error('No packet is translated');
  const files = unzipSync(await sheetToDocx(handoutSheet(context, one.taught, one.handout, one.language)));
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain(`w:lang w:val="${one.language}"`);
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(`w:lang w:val="${record.site.language}"`);
});

it('writes dates as the language does', () => {
  const { date } = sheetContext(recordIn(record, 'es'));
  expect(date('2021-01-24', 'long')).toBe('domingo, 24 de enero de 2021');
  expect(date('2021-01')).toBe('enero de 2021');
  expect(date('2021')).toBe('2021');
  expect(date('2021-01-21/2021-01-24')).toBe('21–24 de enero de 2021');
  expect(date('2021-01-24?')).toBe('posiblemente 24 de enero de 2021');
  expect(context.date('2021-01-24')).toBe('January 24, 2021');
  expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
});
