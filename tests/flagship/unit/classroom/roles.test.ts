import { expect, it } from 'vitest';
import { handoutSheet } from '../../../../src/classroom/sheets/handout.ts';
import { balanceOfSheets } from '../../../../src/classroom/balance.ts';
import { roleCards } from '../../../../src/classroom/parts/roles.ts';
import { textOf } from '../../../../src/classroom/sheet.ts';
import { classroom, context, record } from './flagship.ts';

it('names a source and a day in every row that is not silent', () => {
  for (const { handouts } of classroom.lessons) {
    for (const one of handouts.flatMap(({ data }) => data.parts)) {
      if (one.kind !== 'role-cards') continue;
      for (const row of roleCards(context, one).flatMap((card) => card.lines)) {
        if (row.silent) expect(textOf(row.text)).toBe(context.t('silent'));
        else expect(row.source).toMatch(/\d{4}/);
      }
    }
  }
});

it('changes the order of the sides from round to round', () => {
  const firsts = classroom.lessons
    .flatMap(({ handouts }) => handouts.flatMap(({ data }) => data.parts))
    .flatMap((one) => (one.kind === 'role-cards' ? [roleCards(context, one)[0]?.party] : []));
  expect(new Set(firsts).size).toBeGreaterThan(1);
});

it('gives the sides equally many words, within a tenth', () => {
  const balance = balanceOfSheets(record);
  expect(balance.length).toBeGreaterThan(0);
  for (const { title, gap } of balance) expect(`${title} ${gap <= 0.1 ? 'even' : `uneven by ${gap.toFixed(2)}`}`).toBe(`${title} even`);
});

it('gives the sides text of similar difficulty: reading grades within a tenth', () => {
  for (const { title, shares } of balanceOfSheets(record)) {
    const grades = shares.map((share) => share.grade);
    const apart = Math.max(...grades) / Math.min(...grades) - 1;
    expect(`${title} ${apart <= 0.1 ? 'alike' : `apart by ${apart.toFixed(2)}`}`).toBe(`${title} alike`);
  }
});

it('marks fiction as fiction, in the words and not by shading alone', () => {
  const fiction = classroom.lessons
    .flatMap((taught) => taught.handouts.flatMap((handout) => handoutSheet(context, taught, handout, 'standard').blocks))
    .flatMap((block) => (block.kind === 'cards' ? block.cards.filter((card) => card.fiction) : []));
  expect(fiction.length).toBeGreaterThan(0);
  for (const card of fiction) expect(`${card.subtitle ?? ''} ${card.foot ?? ''}`).toMatch(/fiction.*fiction/);
});
