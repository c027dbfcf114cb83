import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibliographyBibtex, bibliographyCsl, bibliographyRis, toBibtex } from '../../../src/exports/bibliography.ts';
import { bibtexUrl } from '../../../src/citation/bibtex.ts';
import { toCsl, type CslItem } from '../../../src/citation/csl.ts';
import { toRis } from '../../../src/citation/ris.ts';
import type { Source } from '../../../src/record/index.ts';
import { record } from './record.ts';

/** The types of CSL 1.0.2. @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const CSL_1_0_2 =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );

const items = record.sources.map(toCsl);
const plain = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const byId = (list: readonly CslItem[]): ReadonlyMap<string, CslItem> => new Map(list.map((item) => [item.id, item]));

const SOURCE: Source = {
  id: 'paper-2031-03-09',
  body: '',
  path: 'sources/x.yaml',
  data: {
    id: 'paper-2031-03-09',
    type: 'press-release',
    title: 'A note & a “plan” for 50% of $9',
    described: true,
    author: [{ family: 'Núñez', given: 'Ana' }, { literal: 'Harbor Board' }],
    publisher: 'Harbor Paper',
    issued: '2031-03~',
    URL: `https://example.org/${'a'.repeat(90)}`,
    language: 'en-US',
    kind: 'news',
    seen: 'excerpt',
  },
};

describe('a source as CSL', () => {
  it('keeps what CSL has a field for, and puts the rest into a note', () => {
    expect(toCsl(SOURCE)).toEqual({
      id: 'paper-2031-03-09',
      type: 'webpage',
      genre: 'Press release',
      title: '[A note & a “plan” for 50% of $9]',
      author: [{ family: 'Núñez', given: 'Ana' }, { literal: 'Harbor Board' }],
      'container-title': 'Harbor Paper',
      issued: { 'date-parts': [[2031, 3]], circa: true },
      URL: SOURCE.data.URL,
      language: 'en-US',
      note: 'The title in brackets is a description: the title was not seen. Seen as an excerpt.',
    });
  });

  it('has two dates for an interval', () => {
    expect(toCsl({ ...SOURCE, data: { ...SOURCE.data, issued: '2031-03-09/2031-04' } }).issued).toEqual({
      'date-parts': [
        [2031, 3, 9],
        [2031, 4],
      ],
    });
  });
});

describe('bibliography.csl.json', () => {
  it('holds every source once, with types that CSL has', () => {
    const read = JSON.parse(bibliographyCsl(record)) as CslItem[];
    expect(read.map(({ id }) => id)).toEqual(record.sources.map(({ id }) => id));
    expect(read.filter(({ type }) => !CSL_1_0_2.includes(type))).toEqual([]);
  });

  it('is set by citeproc, every item', () => {
    const set = new Cite(bibliographyCsl(record))
      .format('bibliography', { template: 'apa', lang: 'en-US' })
      .trim()
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(set).toHaveLength(items.length);
    expect(set.filter((line) => /undefined|NO_PRINTED_FORM|\[object/.test(line))).toEqual([]);
  }, 120_000);
});

describe('bibliography.bib', () => {
  it('is read back by the parser of Citation.js with the same keys, titles and addresses', () => {
    const read = byId(new Cite(bibliographyBibtex(record)).data);
    // Citation.js encodes the address that it reads, even where it is encoded already.
    expect(read.size).toBe(items.length);
    expect(
      items
        .filter(
          ({ id, title, URL }) =>
            plain(read.get(id)?.title ?? '') !== plain(title) || decodeURI(read.get(id)?.URL ?? '') !== decodeURI(bibtexUrl(URL ?? '')),
        )
        .map(({ id }) => [id, read.get(id)?.title]),
    ).toEqual([]);
  }, 60_000);

  it('keeps marks that BibTeX gives a meaning', () => {
    const [read] = new Cite(toBibtex([toCsl(SOURCE)])).data;
    expect(plain(read?.title ?? '')).toBe('[A note & a “plan” for 50% of $9]');
    expect(read?.author).toEqual([{ family: 'Núñez', given: 'Ana' }, expect.objectContaining({ family: 'Harbor Board' })]);
  });
});

describe('bibliography.ris', () => {
  it('is read back by the parser of Citation.js with the same titles, years and addresses', () => {
    const read = new Cite(bibliographyRis(record)).data;
    expect(read).toHaveLength(items.length);
    const differ = items.filter((item, index) => {
      const back = read[index];
      return (
        back?.title !== item.title || back.URL !== item.URL || back.issued?.['date-parts'][0]?.[0] !== item.issued?.['date-parts'][0]?.[0]
      );
    });
    expect(differ.map(({ id }) => id)).toEqual([]);
  });

  it('has one tag a line, whole addresses, authors by family name', () => {
    const lines = toRis([toCsl(SOURCE)]).split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining(['AU  - Núñez, Ana', 'AU  - Harbor Board', 'PY  - 2031', 'DA  - 2031/03//', `UR  - ${SOURCE.data.URL ?? ''}`]),
    );
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-2)).toBe('ER  - ');
  });
});
