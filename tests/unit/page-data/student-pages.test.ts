import { describe, expect, it } from 'vitest';
import { editionLanguage, editionLink } from '../../../src/classroom/editions.ts';
import { sheetTranslator } from '../../../src/classroom/messages.ts';
import { sheetLanguages, studentPages } from '../../../src/page-data/student-pages.ts';
import { LESSONS, TRANSLATED } from '../../sites/base-lessons.ts';
import { small } from './small.ts';

const record = small({ ...LESSONS, ...TRANSLATED });
const [handout] = record.handouts;
if (!handout) throw new Error('the base record has a handout');

describe('student pages', () => {
  it('are the list of sheets, each sheet in its editions, and the words in two languages', () => {
    expect(studentPages(record).map(({ href, page }) => [href, page.handout?.id, page.edition])).toEqual([
      ['/s/offers/', undefined, undefined],
      ['/s/offers/cards/', 'cards', 'standard'],
      ['/s/offers/cards/supported/', 'cards', 'supported'],
      ['/s/offers/cards/eo/', 'cards', 'eo'],
      ['/s/offers/words/eo/', undefined, 'eo'],
    ]);
  });

  it('are none without lessons', () => {
    expect(studentPages(small())).toEqual([]);
  });
});

describe('a sheet in several languages', () => {
  it('has an address in each', () => {
    expect(sheetLanguages(record, 'offers', handout)).toEqual([
      ['en', '/s/offers/cards/'],
      ['eo', '/s/offers/cards/eo/'],
    ]);
  });

  it('lists no language where there is one only', () => {
    const untranslated = small(LESSONS);
    expect(sheetLanguages(untranslated, 'offers', handout)).toEqual([]);
  });

  it('names its editions, each in its own language', () => {
    expect(['standard', 'supported', 'eo'].map((edition) => editionLanguage(record, edition))).toEqual(['en', 'en', 'eo']);
    const words = sheetTranslator(record);
    expect(['standard', 'supported', 'eo'].map((edition) => editionLink(record, words, edition))).toEqual([
      words('standardLink'),
      words('supportedLink'),
      'Esperanto',
    ]);
  });
});
