/** Cards made of events: with and without dates, claims, numbers, what the record says about a number. */
import type { DisputeRecord, Lesson } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/handouts/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { wordsWithoutSources } from '../markdown.ts';
import { plain, prose } from '../blocks.ts';
import type { SheetContext } from '../context.ts';
import type { Block, Card, RichText, Version } from '../sheet.ts';
import { glossOf } from '../language.ts';
import { publisherName, sourceName, sourceNames } from '../source-name.ts';

type Claim = Lesson['data']['claims'][number];
type Figure = Lesson['data']['numbers'][number];

/** A letter for each card: A to Z, then AA. */
export const letter = (index: number): string => (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26));

/**
 * Cards of events. A card with a hidden date shows the headline, who acted, and its source without the date, because a summary
 * would reveal the day; the supported version hides no date.
 */
export function eventCards(context: SheetContext, part: PartOf<'event-cards'>, version: Version): Block[] {
  const { record, t, date } = context;
  const cards = part.events.map((id, index): Card => {
    const { data } = record.event(id);
    const hidden = version === 'standard' && part.undated.includes(id);
    const source = data.sources[0] ?? '';
    const who = data.parties
      .slice(0, 3)
      .map((party) => record.party(party).data.short)
      .join(', ');
    return {
      title: typeset(data.title),
      subtitle: `${letter(index)} · ${hidden ? t('hiddenDate', { blank: '____________________' }) : date(data.date, 'long')}`,
      lines: [hidden ? { label: t('who'), text: prose(who) } : { text: prose(data.summary) }],
      foot: hidden ? publisherName(record, source) : sourceName(context, source),
    };
  });
  return [{ kind: 'cards', layout: 'grid', cards }];
}

/** The claim's own words: a quotation is never altered, only set in quotation marks. */
export function claimWords(record: DisputeRecord, claim: Claim): { readonly words: string; readonly speaker?: string } {
  const { data } = record.event(claim.event);
  if (claim.from === 'title') return { words: typeset(data.title) };
  if (claim.from === 'summary') return { words: typeset(data.summary) };
  const quote = data.quotes?.[claim.quote];
  if (!quote) throw new Error(`The event ${claim.event} has no quotation ${String(claim.quote)}`);
  return { words: `“${quote.text}”`, speaker: quote.speaker };
}

/** A quotation: in a translation it is marked with its own language and followed by its meaning. */
function quoted(record: DisputeRecord, event: string, quote: number, text: string): RichText {
  const gloss = glossOf(record, event, quote);
  if (!record.original) return plain(text);
  return [{ text, language: record.original.site.language }, ...(gloss === undefined ? [] : prose(` (${gloss})`))];
}

const chosen = <T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[],
  supportedIds: readonly string[] | undefined,
  version: Version,
): T[] =>
  (version === 'supported' && supportedIds ? ids.filter((id) => supportedIds.includes(id)) : ids).flatMap((id) =>
    all.filter((one) => one.id === id),
  );

/** Cards of claims: the words, who is named, the source. */
export function claimCards(context: SheetContext, lesson: Lesson, part: PartOf<'claim-cards'>, version: Version): Block[] {
  const { record, t } = context;
  const order = part.cards;
  const cards = chosen(lesson.data.claims, order, part.kept, version).map((claim): Card => {
    const { words, speaker } = claimWords(record, claim);
    const event = record.event(claim.event);
    return {
      title: t('claim', { letter: letter(order.indexOf(claim.id)) }),
      lines: [
        { text: claim.from === 'quote' ? quoted(record, claim.event, claim.quote, words) : plain(words) },
        ...(speaker === undefined
          ? []
          : [
              { label: t('wordsOf'), text: plain(speaker) },
              { label: t('subject'), text: prose(event.data.title) },
            ]),
      ],
      foot: sourceName(context, claim.source),
    };
  });
  return [{ kind: 'cards', layout: 'grid', cards }];
}

/** Cards of numbers as a headline gives them: the base is what students look for. */
export function numberCards(context: SheetContext, lesson: Lesson, part: PartOf<'number-cards'>, version: Version): Block[] {
  const { record, t } = context;
  const cards = chosen(lesson.data.numbers, part.cards, part.kept, version).map((figure): Card => ({
    title: figure.figure,
    subtitle: t('number', { letter: letter(part.cards.indexOf(figure.id)) }),
    lines: [{ text: prose(record.event(figure.event).data.title) }],
    foot: sourceName(context, figure.source),
  }));
  return [{ kind: 'cards', layout: 'grid', cards }];
}

/** What the record says about a number: its event in full, and each version where sources differ. */
function numberFact(context: SheetContext, figure: Figure): string {
  const { record } = context;
  const { data } = record.event(figure.event);
  const disputed = figure.disputed === undefined ? undefined : data.disputed?.[figure.disputed];
  const versions = disputed?.versions.map((version) => `${version.says} (${sourceNames(context, version.sources)})`) ?? [];
  return [
    data.summary,
    ...(disputed ? [`${disputed.what}:`, ...versions.map((version, at) => `[${String(at + 1)}] ${version}`)] : []),
  ].join(' ');
}

/** The facts behind the number cards, as one table. */
export function numberFacts(context: SheetContext, lesson: Lesson, part: PartOf<'number-facts'>): Block[] {
  const { t } = context;
  const rows = part.cards.flatMap((id, index) =>
    lesson.data.numbers
      .filter((figure) => figure.id === id)
      .map((figure) => [plain(`${letter(index)} · ${figure.figure}`), wordsWithoutSources(context, numberFact(context, figure))]),
  );
  return [{ kind: 'table', caption: t('facts'), columns: [t('figure'), t('sourcesSay')], rows, rowHeads: true }];
}

/** Events by date with columns to fill in. */
export function timelineStrip(context: SheetContext, part: PartOf<'timeline'>): Block[] {
  const { record, t, date } = context;
  const events = [...part.events].map((id) => record.event(id)).sort((a, b) => record.events.indexOf(a) - record.events.indexOf(b));
  return [
    {
      kind: 'table',
      caption: t('inOrder'),
      tall: part.columns.length > 0,
      rowHeads: true,
      columns: [t('date'), t('happened'), ...part.columns.map(typeset)],
      rows: events.map((event) => [plain(date(event.data.date)), prose(event.data.title), ...part.columns.map(() => plain(''))]),
    },
  ];
}

/** Short quotations with links to their sources. */
export function sourcePacket(context: SheetContext, part: PartOf<'source-packet'>): Block[] {
  const { record, date } = context;
  return part.events.flatMap((id): Block[] => {
    const { data } = record.event(id);
    const read = data.sources.slice(0, 3).map((source) => record.source(source));
    return [
      { kind: 'heading', level: 2, text: `${typeset(data.title)} (${date(data.date)})` },
      ...(data.quotes ?? []).map((quote, at): Block => {
        const { data: source } = record.source(quote.source);
        const gloss = glossOf(record, id, at);
        return {
          kind: 'quote',
          text: quote.text,
          who: quote.speaker,
          ...(record.original && { language: record.original.site.language }),
          ...(gloss !== undefined && { gloss: typeset(gloss) }),
          source: [{ text: sourceName(context, quote.source), ...(source.URL !== undefined && { href: source.URL }) }],
        };
      }),
      {
        kind: 'list',
        ordered: false,
        items: read.map((source) => [
          { text: sourceName(context, source.id) + (source.data.URL === undefined ? '' : ': ') },
          ...(source.data.URL === undefined ? [] : [{ text: source.data.URL, href: source.data.URL }]),
        ]),
      },
    ];
  });
}
