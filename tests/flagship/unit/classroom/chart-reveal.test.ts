import { describe, expect, it } from 'vitest';
import { handoutSheet } from '../../../../src/classroom/sheets/handout.ts';
import { powerSources, powersGrid } from '../../../../src/classroom/parts/powers.ts';
import { columnShares, textOf, type Block } from '../../../../src/classroom/sheet.ts';
import { classroom, context, record } from './flagship.ts';

const sheets = classroom.lessons.flatMap((taught) =>
  taught.handouts.map((handout) => ({ handout, blocks: handoutSheet(context, taught, handout, 'standard').blocks })),
);

describe('the slow reveal', () => {
  const found = sheets.find(({ handout }) => handout.data.parts.some(({ kind }) => kind === 'chart-stages'));
  if (!found) throw new Error('No sheet uncovers a chart');
  const stages = found.blocks.reduce<Block[][]>(
    (all, block) => (block.kind === 'break' ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), block]]),
    [[]],
  );
  const texts = (stage: readonly Block[]): number =>
    stage
      .flatMap((block) => (block.kind === 'drawing' && block.class !== 'key-drawing' ? [block.scene] : []))
      .flatMap((scene) => [...scene.back, ...scene.front, ...scene.series.flatMap(({ items }) => items.flatMap(({ shapes }) => shapes))])
      .filter(({ kind }) => kind === 'text').length;

  it('has four steps, each with a question: marks, labels, key and unit, title and numbers', () => {
    expect(stages).toHaveLength(4);
    expect(stages.map((stage) => stage.filter(({ kind }) => kind === 'lines').length)).toEqual([1, 1, 1, 1]);
    expect(texts(stages[0] ?? [])).toBe(0);
    expect(texts(stages[1] ?? [])).toBeGreaterThan(10);
    // A chart whose marks are labeled has no key.
    expect(stages[2]?.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'drawing', 'lines']);
    expect(stages[3]?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['list', 'table']));
  });
});

it('names the source of every filled cell of the powers maps', () => {
  const parts = sheets.flatMap(({ handout }) =>
    handout.data.parts.flatMap((part) => (part.kind === 'powers' && part.when !== 'blank' ? [part] : [])),
  );
  expect(parts.map(({ when }) => when)).toEqual(['before', 'after']);
  const parties = parts[0]?.parties ?? [];
  const [, sources] = powerSources(context, parties);
  if (sources?.kind !== 'list') throw new Error('No list of sources');
  const lines = sources.items.map(textOf);
  for (const part of parts) {
    const [grid] = powersGrid(context, part);
    if (grid?.kind !== 'table') throw new Error('No grid');
    for (const row of grid.rows)
      for (const [at, cell] of row.slice(1).entries()) {
        const level = textOf(cell);
        if (level === context.t('notSaid')) continue;
        const decision = record.site.decisions[at]?.name ?? '';
        const line = lines.find((text) => text.startsWith(`${textOf(row[0] ?? [])}. `)) ?? '';
        const change = line.includes(`${decision} (${level.toLowerCase()}): `) ? '' : ` ${part.when}`;
        expect(line).toContain(`${decision} (${level.toLowerCase()}${change}): `);
      }
  }
});

it('gives the columns of every table shares that add up to 100', () => {
  for (const { blocks } of sheets)
    for (const block of blocks)
      if (block.kind === 'table') expect(columnShares(block)?.reduce((sum, one) => sum + one, 0) ?? 100).toBe(100);
});

describe('sheets for teachers', () => {
  it('have no line for a name; sheets to write on have one unless a group shares them', () => {
    for (const { handout, blocks } of sheets) {
      const written = blocks.some((block) => block.kind === 'lines' || (block.kind === 'table' && block.tall));
      if (handout.data.name) expect(`${handout.id} ${written ? 'is written on' : 'is not'}`).toBe(`${handout.id} is written on`);
      else if (written) expect(handout.data.copies).toMatch(/group/);
    }
  });
});
