import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { handoutSheet } from '../../../../src/classroom/sheets/handout.ts';
import { lessonPack, unitPack } from '../../../../src/classroom/zip.ts';
import { sheetToHtml } from '../../../../src/classroom/render/html.ts';
import { sheetToDocx } from '../../../../src/classroom/render/docx.ts';
import { textsOf } from '../../../../src/classroom/sheet.ts';
import { classroom, context } from './flagship.ts';

const [, taught] = classroom.lessons;
const [handout] = taught?.handouts ?? [];
if (!taught || !handout) throw new Error('The record has too few lessons');
const sheet = handoutSheet(context, taught, handout, 'standard');

describe('HTML', () => {
  it('has no style attribute, script or handler on any sheet', () => {
    for (const one of classroom.lessons)
      for (const each of one.handouts)
        expect(sheetToHtml(handoutSheet(context, one, each, 'standard'))).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
  });
});

describe('Word', () => {
  it('gives the same bytes at any time, with pictures, links and tables', { timeout: 120_000 }, async () => {
    const sheets = classroom.lessons.flatMap((one) => one.handouts.map((each) => handoutSheet(context, one, each, 'standard')));
    const made = async (day: string): Promise<Uint8Array[]> => {
      vi.resetModules();
      vi.setSystemTime(day);
      const fresh = await import('../../../../src/classroom/render/docx.ts');
      return Promise.all(sheets.map((one) => fresh.sheetToDocx(one)));
    };
    const [one, other] = [await made('2026-01-01'), await made('2026-02-02')];
    vi.useRealTimers();
    expect(one.map((file, index) => Buffer.compare(file, other[index] ?? new Uint8Array()))).toEqual(one.map(() => 0));
  });

  it('opens, with real headings and tables, in black', async () => {
    const files = unzipSync(await sheetToDocx(sheet));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('w:pStyle w:val="Heading1"');
    expect(document).toContain('w:pStyle w:val="Heading3"');
    expect(document).toContain('<w:tbl>');
    const used = new Set([...document.matchAll(/w:[pr]Style w:val="([^"]+)"/g)].map((match) => match[1]));
    const styles = [
      ...strFromU8(files['word/styles.xml'] ?? new Uint8Array()).matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g),
    ]
      .filter((match) => used.has(match[1]))
      .map((match) => match[0]);
    expect(styles.length).toBeGreaterThan(1);
    const colors = [...`${document}${styles.join('')}`.matchAll(/w:color w:val="([0-9A-Fa-f]{6})"/g)].map((match) => match[1]);
    expect([...new Set(colors)].filter((color) => !/^(..)\1\1$/.test(color ?? ''))).toEqual([]);
  });

  it('rules every line to write on, gives columns their own widths, and lets cards break between rows', async () => {
    const words = async (id: string): Promise<string> => {
      const one = taught.handouts.find((each) => each.id === id);
      if (!one) throw new Error(`No sheet ${id}`);
      return strFromU8(
        unzipSync(await sheetToDocx(handoutSheet(context, taught, one, 'standard')))['word/document.xml'] ?? new Uint8Array(),
      );
    };
    const written = taught.handouts.find(({ data }) => data.parts.some(({ kind }) => kind === 'lines'));
    const lines = await words(written?.id ?? '');
    const expected = written?.data.parts.reduce((sum, part) => sum + (part.kind === 'lines' ? part.count : 0), 0);
    expect(lines.match(/w:leader="underscore"/g)?.length).toBe(expected);
    const grid = [...(lines.match(/<w:tblGrid>.*?<\/w:tblGrid>/)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(grid.length).toBeGreaterThan(2);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(9000);
    const cards = await words(handout.id);
    const inCards = cards.slice(cards.indexOf('<w:tbl>'));
    expect(inCards).not.toMatch(/<w:keepNext\/>/);
  });

  it('has the text of the page', async () => {
    const document = strFromU8(unzipSync(await sheetToDocx(sheet))['word/document.xml'] ?? new Uint8Array());
    const text = document
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&');
    for (const line of sheet.blocks.flatMap(textsOf)) expect(text).toContain(line);
  });
});

/** Links of a page that are broken or lead out of the pack. */
function broken(files: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.keys(files)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...strFromU8(files[name] ?? new Uint8Array()).matchAll(/<(a|link|img|script)\b[^>]*\s(?:href|src)="([^"]*)"/g)].flatMap(
        ([, tag, link = '']) => {
          if (/^https?:/.test(link)) return tag === 'a' ? [] : [`${name}: ${link} is fetched`];
          const path = new URL(link, `http://pack/${name}`).pathname.slice(1);
          return path in files ? [] : [`${name}: ${link}`];
        },
      ),
    );
}

/** Packed once: every sheet of the unit as a page and as a Word file takes a while. */
const unitFiles = unitPack(context, classroom).then((bytes) => unzipSync(bytes));

// A pack has every sheet in every version, which takes a while on a slow machine.
describe('packs', { timeout: 60_000 }, () => {
  it('open without a network: every link leads to a file of the pack', async () => {
    const lesson = unzipSync(await lessonPack(context, classroom, taught));
    expect(broken(lesson)).toEqual([]);
    expect(Object.keys(lesson)).toEqual(
      expect.arrayContaining([
        'index.html',
        'sheet.css',
        'lesson-plan.html',
        'lesson-plan.docx',
        `${handout.id}.html`,
        `${handout.id}-supported.docx`,
      ]),
    );
    const unit = await unitFiles;
    expect(broken(unit)).toEqual([]);
    for (const one of classroom.lessons) expect(Object.keys(unit)).toContain(`${one.lesson.id}/lesson-plan.html`);
    expect(strFromU8(lesson['sheet.css'] ?? new Uint8Array())).not.toMatch(/@import|url\(/);
  }, 60_000);

  it('lay wide sheets across the page, as the site does', async () => {
    const files = await unitFiles;
    for (const one of classroom.lessons)
      for (const { id, data } of one.handouts)
        expect(strFromU8(files[`${one.lesson.id}/${id}.html`] ?? new Uint8Array()).includes('class="sheet across"')).toBe(data.wide);
  }, 60_000);

  it('hold no guide', async () => {
    const names = Object.keys(await unitFiles);
    expect(names.filter((name) => /guide(?!ance)/.test(name))).toEqual([]);
  }, 60_000);
});
