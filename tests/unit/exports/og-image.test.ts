import { Resvg } from '@resvg/resvg-js';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cards, cardText } from '../../../src/exports/og-image/card.ts';
import { forgetPictures } from '../../../src/exports/og-image/og-cache.ts';
import { layout, readPalette } from '../../../src/exports/og-image/layout.ts';
import { draw, drawOnce } from '../../../src/exports/og-image/render.ts';
import { record } from './record.ts';

const palette = readPalette(readFileSync('src/styles/tokens.css', 'utf8'));
const all = cards(record);
const longest = [...all.values()].reduce((a, b) => (b.title.length > a.title.length ? b : a));
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A PNG read by a decoder that is not ours. */
function decode(png: Buffer, width: number, height: number): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><image width="${String(width)}" height="${String(height)}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  return new Resvg(svg, { imageRendering: 1 }).render().pixels;
}

describe('pictures for previews', () => {
  it('take their colors from the light scheme of the pages', () => {
    expect(palette).toMatchObject({ paper: '#fff', ink: '#13212c' });
  });

  it('are there for every name that a page can ask for', () => {
    const names = [
      ['events', record.events],
      ['issues', record.issues],
      ['rounds', record.rounds],
      ['parties', record.parties],
      ['charts', record.charts],
      ['pages', record.pages],
    ] as const;
    expect([...all.keys()].sort()).toEqual(
      ['site', ...names.flatMap(([name, entries]) => entries.map(({ id }) => `${name}/${id}`))].sort(),
    );
  });

  it('are described by what is on them: the site, the line over the title, the title and the parties', () => {
    const [[name, card] = ['', longest]] = [...all].filter(([, { parties }]) => parties.length > 0).slice(1);
    expect(name).not.toBe('');
    const text = cardText(card, record);
    for (const part of [record.site.title, card.kicker, card.title, ...card.parties.slice(0, 4).map((id) => record.party(id).data.short)])
      expect(text).toContain(part);
    expect(cardText({ kicker: 'Port', title: 'Who may moor?', parties: [] }, record)).toBe(`${record.site.title}. Port. Who may moor?`);
  });

  it('do not always start with the same side', () => {
    const first = record.issues.map(({ id }) => all.get(`issues/${id}`)?.parties[0]);
    expect(new Set(first)).toEqual(new Set(record.site.sides));
  });

  it.each([
    ['the site', all.get('site') ?? longest],
    ['the longest title', longest],
  ])('are 1200 by 630 and under 100 kB: %s', async (_, card) => {
    const png = await draw(layout(card, record, palette));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    const pixels = decode(png, 1200, 630);
    expect([...pixels.subarray(0, 3)]).toEqual([255, 255, 255]);
    // The blue rule crosses the whole picture.
    expect([2, 600, 1197].map((x) => pixels.subarray((108 * 1200 + x) * 4, (108 * 1200 + x) * 4 + 3).toString('hex'))).toEqual(
      Array(3).fill(palette['sky']?.slice(1)),
    );
  });

  // 110 characters are the most that a title of the record may have.
  it.each([30, 31, 60, 61, 70, 71, 110])('leave room around a title of %i characters', async (most) => {
    const title = 'Pilots and the port agree on a day for the night boats, and both of them ask their members to vote by Monday noon'.slice(
      0,
      most,
    );
    const png = await draw(layout({ kicker: 'Kicker', title, parties: [] }, record, palette));
    const pixels = decode(png, 1200, 630);
    const isBlank = (fromRow: number, toRow: number): boolean =>
      pixels.subarray(fromRow * 4800, toRow * 4800).every((value) => value === 255);
    // Under the blue rule, and where the marks of the parties would be.
    expect([isBlank(116, 122), isBlank(540, 630)]).toEqual([true, true]);
  });

  it('are drawn once and then read', async () => {
    const [first, second] = [layout(longest, record, palette), layout({ ...longest, title: 'Another title' }, record, palette)];
    const drawn = await drawOnce(first, folder);
    const [file = ''] = readdirSync(folder);
    expect(existsSync(join(folder, file))).toBe(true);
    writeFileSync(join(folder, file), 'kept');
    expect((await drawOnce(layout(longest, record, palette), folder)).toString()).toBe('kept');
    expect(await drawOnce(second, folder)).not.toEqual(drawn);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('are forgotten when no build has used them for a while', async () => {
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    for (const name of names) utimesSync(join(folder, name), new Date(0), new Date(0));
    await drawOnce(layout(longest, record, palette), folder);
    forgetPictures(folder, 30);
    const kept = readdirSync(folder);
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(folder, kept[0] ?? ''), 'utf8')).toBe('kept');
    expect(statSync(join(folder, kept[0] ?? '')).mtimeMs).toBeGreaterThan(0);
    expect(() => {
      forgetPictures(join(folder, 'nowhere'), 30);
    }).not.toThrow();
  });
});
