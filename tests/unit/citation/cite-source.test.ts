import { describe, expect, it } from 'vitest';
import { sourceBibtex, sourceCsl, sourceRis, sourceWork } from '../../../src/citation/cite-source.ts';
import { toCsl, type CslItem } from '../../../src/citation/csl.ts';
import { apa, chicago, mla, textOf, type Style } from '../../../src/citation/styles/index.ts';
import type { Work } from '../../../src/citation/work.ts';
import { getRecord } from '../../../src/dispute.ts';
import type { Source, SourceData } from '../../../src/record/index.ts';
import { html, hyphened, oracle } from './citeproc.ts';

const cited = (data: Partial<SourceData>): Source => ({
  id: 'ledger-2031',
  body: '',
  path: 'sources/x.yaml',
  data: {
    id: 'ledger-2031',
    type: 'article-newspaper',
    title: 'Dockers vote to stay on the "night shift"',
    publisher: 'Harbor Ledger',
    issued: '2031-03-09',
    URL: 'https://example.org/dockers-vote',
    language: 'en-US',
    kind: 'news',
    seen: 'full',
    ...data,
  },
});

const ANA = { family: 'Núñez', given: 'Ana Maria' };
const JEAN = { family: 'Smith', given: 'Jean-Paul' };
const BOARD = { literal: 'Harbor Board' };
const HAND_MADE: readonly Source[] = [
  cited({}),
  cited({ author: [ANA] }),
  cited({ author: [ANA, JEAN] }),
  cited({ author: [ANA, BOARD, JEAN] }),
  cited({ author: [ANA], issued: undefined }),
  cited({ issued: '2031-03' }),
  cited({ issued: '2031', title: 'Who may work at night?' }),
  cited({ type: 'webpage', title: 'A walk-in clinic at pier 9' }),
  cited({ type: 'webpage', author: [JEAN], issued: '2031-05-30' }),
  cited({ type: 'press-release', author: [BOARD] }),
  cited({ type: 'report', author: [ANA], title: 'Night work in twelve ports: a count' }),
  cited({ type: 'report' }),
  cited({ type: 'dataset', author: [BOARD], issued: '2031-09' }),
];

/** One source of the record for each combination of type, authors, description and kind of date; intervals have tests of their own. */
function oneOfEach(): Source[] {
  const shape = ({ data }: Source): string =>
    [data.type, Math.min(data.author?.length ?? 0, 3), data.described, data.issued?.length, data['container-title'] !== undefined].join(
      ' ',
    );
  return [
    ...new Map(
      getRecord()
        .sources.filter(({ data }) => !data.issued?.includes('/'))
        .map((source) => [shape(source), source]),
    ).values(),
  ];
}

const escaped = (text: string): string => text.replace(/</g, '&#60;').replace(/>/g, '&#62;');
const asIs = (text: string): string => `<span class="nocase">${text}</span>`;

/** Without the day of reading, which MLA leaves to the writer, and without a copy, which no style of CSL knows: they have tests of their own. */
const asIssued = (source: Source): Work => ({ ...sourceWork(source), accessed: undefined, archive: undefined });

/** What citeproc is asked to set: our choice of form, author and outlet, and its own rules for all else. */
function question(source: Source, style: Style): CslItem {
  const { form, outlet, authors, genre, described, title } = sourceWork(source);
  const item = toCsl(source);
  // APA does not name an author again as the publisher, and MLA names such an organization as the publisher alone.
  const isAuthor = (name: string): boolean => authors.some((author) => 'literal' in author && author.literal === name);
  const byPublisher = style === apa && authors.length === 0 && (form === 'whole' || genre !== undefined);
  return {
    id: item.id,
    type: form === 'page' ? 'webpage' : item.type,
    title: described ? asIs(title) : title,
    ...(item.issued && { issued: item.issued }),
    ...(item.URL !== undefined && { URL: item.URL }),
    ...(byPublisher
      ? { author: [{ literal: outlet ?? '' }] }
      : item.author && !(style === mla && authors.length === 1 && isAuthor(outlet ?? '')) && { author: item.author }),
    ...(outlet !== undefined &&
      !byPublisher &&
      !(style === apa && isAuthor(outlet)) &&
      (form === 'whole' ? { publisher: outlet } : { 'container-title': asIs(outlet) })),
    ...(item.genre !== undefined && !described && { genre: item.genre }),
  };
}

/**
 * The answer of citeproc, without quotation marks and italics around a description, without APA 6's "Retrieved", and
 * without the marks of {@link asIs}, which citeproc prints where there is an apostrophe between them.
 */
function answer(source: Source, style: Style, template: string): string {
  const { title, described } = sourceWork(source);
  const set = oracle(question(source, style), template)
    .replace(/Retrieved (?=https?:)/, '')
    .replace(/&#60;\/?span.*?&#62;/g, '');
  const bare = escaped(title);
  const plain = described
    ? set.replace(`<i>${bare}</i>`, bare).replace(new RegExp('“(\\[[^”]*\\])([.,])”'), '$1$2').replace(` [Dataset]`, '')
    : set;
  return hyphened(plain);
}

describe.each([
  ['MLA', 'mla', mla],
  ['APA', 'apa', apa],
  ['Chicago', 'chicago', chicago],
] as const)('%s', (_, template, style) => {
  it('agrees with citeproc on sources of every shape', () => {
    const sources = [...HAND_MADE, ...oneOfEach()];
    const ours = sources.map((source) => [source.id, hyphened(html(style(asIssued(source))))]);
    expect(ours).toEqual(sources.map((source) => [source.id, answer(source, style, template)]));
  }, 120_000);
});

describe('a description in place of a headline', () => {
  const described = cited({ described: true, title: 'Report on the night shift' });
  it.each([
    [mla, '[Report on the night shift]. Harbor Ledger, 9 Mar. 2031, https://example.org/dockers-vote.'],
    [apa, '[Report on the night shift]. (2031, March 9). Harbor Ledger. https://example.org/dockers-vote'],
    [chicago, 'Harbor Ledger. 2031. [Report on the night shift], March 9, 2031. https://example.org/dockers-vote.'],
  ])('stands in brackets, without quotation marks', (style, text) => {
    expect(textOf(style(sourceWork(described)))).toBe(text);
  });
});

describe('a source with a day of reading and a copy', () => {
  const kept = { accessed: '2032-11-05', archive: 'https://web.archive.org/web/2031/https://example.org/dockers-vote' };

  it.each([
    [mla, 'Harbor Ledger, 9 Mar. 2031, https://example.org/dockers-vote. Accessed 5 Nov. 2032. Archived at'],
    [apa, 'Harbor Ledger. https://example.org/dockers-vote. Archived at'],
    [chicago, '“Dockers Vote to Stay on the ‘Night Shift,’” March 9, 2031. https://example.org/dockers-vote. Archived at'],
  ])('names both where the style asks for it', (style, text) => {
    expect(textOf(style(sourceWork(cited(kept))))).toContain(`${text} ${kept.archive}`);
  });

  it('names the day of reading in every style where no day of publication is known', () => {
    const undated = sourceWork(cited({ ...kept, issued: undefined }));
    expect(textOf(apa(undated))).toContain('(n.d.). Harbor Ledger. Retrieved November 5, 2032, from https://');
    expect(textOf(chicago(undated))).toContain('n.d. “Dockers Vote to Stay on the ‘Night Shift.’” Accessed November 5, 2032. https://');
  });

  it('has both in the formats of managers of references', () => {
    expect(sourceBibtex(cited(kept))).toContain('urldate = {2032-11-05}');
    expect(sourceRis(cited(kept))).toContain('Y2  - 2032/11/05/');
    expect(JSON.parse(sourceCsl(cited(kept)))).toMatchObject({
      accessed: { 'date-parts': [[2032, 11, 5]] },
      note: `Archived at ${kept.archive}.`,
    });
  });
});

it.each([
  ['2031~', 'ca. 2031'],
  ['2030/2031', '2030–2031'],
  ['2031-03-09/2031-03-11', '2031'],
])('cites the date %s as %s', (issued, text) => {
  expect(textOf(chicago(sourceWork(cited({ issued }))))).toContain(`Harbor Ledger. ${text}. “`);
});
