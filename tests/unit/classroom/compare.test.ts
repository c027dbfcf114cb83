import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/classroom/compare.ts';

describe('comparing a translation', () => {
  it('ignores wording and reports numbers, items, blanks and sources', () => {
    expect(differences('## A\n\n1. Take 3,000.[@one]\n2. Go.', '## B\n\n1. Toma 3,000.[@one]\n2. Ve.')).toEqual([]);
    expect(differences('Take 3,000 of 5.', 'Toma 300 de 5 y 5.')).toEqual(['lacks the number 3,000', 'adds the number 300, the number 5']);
    expect(differences('- One\n- Two', '- Uno')).toEqual(['has a list of 1 where the original has a list of 2']);
    expect(differences('One', 'Uno\n\nDos')).toEqual(['has a paragraph where the original has nothing more']);
    expect(differences('', 'Uno')).toEqual(['adds words where there is room to write']);
    expect(differences('Yes ____', 'Sí')).toEqual(['lacks a blank to fill in']);
    expect(differences('One.[@a]', 'Uno.[@b]')).toEqual(['lacks the source "a"', 'adds the source "b"']);
  });
});
