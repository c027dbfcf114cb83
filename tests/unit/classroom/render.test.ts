/** A whole sheet and a whole pack of the smallest record that has a classroom: as a page, as a Word file, as a zip. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { classroomOf } from '../../../src/classroom/classroom.ts';
import { sheetContext } from '../../../src/classroom/context.ts';
import { handoutSheet } from '../../../src/classroom/sheets/handout.ts';
import { blocksOf } from '../../../src/classroom/markdown.ts';
import { sheetToDocx } from '../../../src/classroom/render/docx.ts';
import { blocksToHtml, sheetToHtml } from '../../../src/classroom/render/html.ts';
import { textsOf, type Block } from '../../../src/classroom/sheet.ts';
import { lessonPack } from '../../../src/classroom/zip.ts';
import { smallRecord } from './small.ts';

const record = smallRecord(true);
const context = sheetContext(record);
const classroom = classroomOf(record);
const [taught] = classroom?.lessons ?? [];
const [handout] = taught?.handouts ?? [];
if (!classroom || !taught || !handout) throw new Error('The small record has no sheet');
const sheet = handoutSheet(context, taught, handout, 'standard');

const decoded = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

describe('a sheet as HTML', () => {
  it('escapes text of the record', () => {
    expect(blocksToHtml([{ kind: 'paragraph', words: [{ text: 'a < b & "c"', bold: true, href: 'https://x.example/?a=1&b="2"' }] }])).toBe(
      '<p><a href="https://x.example/?a=1&amp;b=&quot;2&quot;" rel="noreferrer"><strong>a &lt; b &amp; &quot;c&quot;</strong></a></p>',
    );
  });

  it('turns Markdown into blocks, citations into names', () => {
    const [source] = record.sources;
    const blocks = blocksOf(context, `## One\n\nTwo **three**.[@${source?.id ?? ''}]\n\n- four\n- *five*\n`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list']);
    expect(textsOf(blocks[1] ?? { kind: 'break' })[0]).toMatch(/^Two three\. \(.+\)$/);
  });

  it('holds every text of the sheet, and no style attribute, script or handler', () => {
    const html = sheetToHtml(sheet);
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
    for (const text of sheet.blocks.flatMap(textsOf)) expect(decoded(html)).toContain(text);
  });
});

describe('a sheet as a Word file', () => {
  it('holds every text of the sheet, under real headings', async () => {
    const document = strFromU8(unzipSync(await sheetToDocx(sheet))['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('w:pStyle w:val="Heading1"');
    for (const text of sheet.blocks.flatMap(textsOf)) expect(decoded(document)).toContain(text);
  });
});

describe('a block of each kind, with all that it can have', () => {
  const source = [{ text: 'Sorrel Gazette', href: 'https://example.org/gazette' }];
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: 'A heading' },
    { kind: 'paragraph', words: [{ text: 'A paragraph' }], note: true },
    { kind: 'quote', text: 'A quotation', who: 'The chair', source, language: 'en', gloss: 'What it means' },
    { kind: 'list', ordered: true, items: [[{ text: 'An item' }]], short: true },
    { kind: 'table', caption: 'A caption', columns: ['A column'], rows: [[[{ text: 'A cell' }]]], tall: true, rowHeads: true, keep: true },
    {
      kind: 'cards',
      layout: 'grid',
      cards: [
        {
          title: 'A card',
          subtitle: 'Its subtitle',
          lines: [{ label: 'A label', text: [{ text: 'A line' }], source: 'The source of the line' }],
          foot: 'Its foot',
        },
      ],
    },
    { kind: 'lines', ask: 'A question', starter: 'I think', count: 2 },
  ];
  const words = [
    ...[
      'A heading',
      'A paragraph',
      'A quotation',
      'The chair',
      'Sorrel Gazette',
      'What it means',
      'An item',
      'A caption',
      'A column',
      'A cell',
    ],
    ...['A card', 'Its subtitle', 'A label', 'A line', 'The source of the line', 'Its foot', 'A question', 'I think'],
  ];

  it('shows all its words on the page and in the Word file, and where they link', async () => {
    const files = unzipSync(await sheetToDocx({ ...sheet, blocks }));
    const [html, document] = [blocksToHtml(blocks), strFromU8(files['word/document.xml'] ?? new Uint8Array())];
    for (const text of words) {
      expect(decoded(html)).toContain(text);
      expect(decoded(document)).toContain(text);
    }
    expect(html).toContain('href="https://example.org/gazette"');
    expect(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('Target="https://example.org/gazette"');
  });
});

describe('the zip of a lesson', () => {
  it('has each sheet as a page and as a Word file, and no guide', async () => {
    const files = Object.keys(unzipSync(await lessonPack(context, classroom, taught)));
    expect(files).toEqual(expect.arrayContaining(['index.html', 'sheet.css', 'lesson-plan.html', 'cards.html', 'cards.docx']));
    expect(files.filter((name) => /guide(?!ance)/.test(name))).toEqual([]);
  });
});
