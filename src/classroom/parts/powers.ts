/** Who could decide what, before and after the day on which it changed. */
import { addDays, compareDates } from '../../record/core/date.ts';
import type { DisputeRecord, PartyData } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/lessons/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { wordsWithoutSources } from '../markdown.ts';
import { plain, type Block, type Card, type Words } from '../sheet.ts';
import { sourceName } from '../source-name.ts';
import { ENGLISH, sheetWords } from '../messages.ts';

type Power = PartyData['powers'][number];

/** How far a power reaches, in words. */
export const LEVEL_NAMES = ENGLISH.levels;

/** The power that a party had over a decision on a day. */
export function powerOn(record: DisputeRecord, party: string, decision: string, day: string): Power | undefined {
  return record
    .party(party)
    .data.powers.find(
      (power) =>
        power.decision === decision &&
        (power.from === undefined || compareDates(power.from, day) <= 0) &&
        (power.until === undefined || compareDates(power.until, day) >= 0),
    );
}

/** The day before the powers changed, and the day itself. */
export function daysOfChange(record: DisputeRecord): { readonly before: string; readonly after: string } | undefined {
  const change = record.site.powersChanged;
  return change && { before: addDays(change.date, -1), after: change.date };
}

/** A grid of parties and decisions. The cells that the change moved are set in bold on the second map. */
export function powersGrid(record: DisputeRecord, part: PartOf<'powers'>): Block[] {
  const words = sheetWords(record);
  const days = daysOfChange(record);
  const decisions = record.site.decisions.filter(({ id }) => part.decisions?.includes(id) ?? true);
  const cell = (party: string, decision: string): { text: string; bold?: boolean }[] => {
    if (part.when === 'blank' || !days) return [{ text: '' }];
    const now = powerOn(record, party, decision, days[part.when]);
    const before = powerOn(record, party, decision, days.before);
    return [
      { text: now ? words.levels[now.level] : words.notSaid, ...(part.when === 'after' && now?.level !== before?.level && { bold: true }) },
    ];
  };
  const captions = { blank: words.gridBlank, before: words.gridBefore, after: words.gridAfter };
  return [
    {
      kind: 'table',
      caption: captions[part.when],
      tall: part.when === 'blank',
      rowHeads: true,
      columns: ['', ...decisions.map(({ name }) => name)],
      rows: part.parties.map((id) => [plain(typeset(record.party(id).data.short)), ...decisions.map((decision) => cell(id, decision.id))]),
    },
  ];
}

/** Where each filled cell of the two maps was read: the law, ruling or report behind it, a paragraph a party. */
export function powerSources(record: DisputeRecord, parties: readonly string[]): Block[] {
  const days = daysOfChange(record);
  if (!days) return [];
  const items = parties.map((party): Words => {
    const cells = record.site.decisions.flatMap(({ id, name }) => {
      const [before, after] = [powerOn(record, party, id, days.before), powerOn(record, party, id, days.after)];
      const cell = (power: Power | undefined, when: string): string[] =>
        power
          ? [
              `${name} (${sheetWords(record).levels[power.level].toLowerCase()}${when}): ${power.sources.map((source) => sourceName(record, source)).join('; ')}.`,
            ]
          : [];
      return before === after ? cell(before, '') : [...cell(before, ' before'), ...cell(after, ' after')];
    });
    return [{ text: `${typeset(record.party(party).data.short)}. `, bold: true }, { text: cells.join(' ') }];
  });
  return [
    { kind: 'heading', level: 3, text: 'Where each cell was read' },
    { kind: 'list', ordered: false, items },
  ];
}

/** A card for each power, as the record words it. */
export function powerCards(record: DisputeRecord, part: PartOf<'power-cards'>): Block[] {
  const days = daysOfChange(record);
  const wanted = (decision: string): boolean => part.decisions?.includes(decision) ?? true;
  const cards = part.parties.flatMap((id) => {
    const party = record.party(id);
    const powers = party.data.powers.filter(
      (power) =>
        wanted(power.decision) &&
        (!days || power.until === undefined || compareDates(power.until, days.before) >= 0) &&
        (!days || power.from === undefined || compareDates(power.from, days.before) <= 0),
    );
    return powers.map((power): Card => ({
      title: typeset(party.data.short),
      subtitle: record.site.decisions.find((decision) => decision.id === power.decision)?.name ?? '',
      lines: [{ text: wordsWithoutSources(record, power.text) }],
      foot: power.sources
        .slice(0, 2)
        .map((source) => sourceName(record, source))
        .join('; '),
    }));
  });
  return cards.length > 0
    ? [{ kind: 'cards', layout: 'grid', cards }]
    : [{ kind: 'paragraph', words: [{ text: sheetWords(record).silent, italic: true }] }];
}
