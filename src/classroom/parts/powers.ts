/** Who could decide what, before and after the day on which it changed. */
import { addDays, compareDates } from '../../record/core/date.ts';
import type { DisputeRecord, PartyData } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/handouts/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { wordsWithoutSources } from '../markdown.ts';
import { t as interfaceText } from '../../i18n/index.ts';
import { heading, list, prose } from '../blocks.ts';
import type { SheetContext } from '../context.ts';
import type { Block, Card, RichText } from '../sheet.ts';
import { sourceNames } from '../source-name.ts';

type Power = PartyData['powers'][number];

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

/** A grid of parties and decisions. On the second map, cells that changed are bold. */
export function powersGrid({ record, t }: SheetContext, part: PartOf<'powers'>): Block[] {
  const days = daysOfChange(record);
  const decisions = record.site.decisions.filter(({ id }) => part.decisions?.includes(id) ?? true);
  const cell = (party: string, decision: string): { text: string; bold?: boolean }[] => {
    if (part.when === 'blank' || !days) return [{ text: '' }];
    const now = powerOn(record, party, decision, days[part.when]);
    const before = powerOn(record, party, decision, days.before);
    return [
      { text: now ? t(`levels.${now.level}`) : t('notSaid'), ...(part.when === 'after' && now?.level !== before?.level && { bold: true }) },
    ];
  };
  const captions = { blank: t('gridBlank'), before: t('gridBefore'), after: t('gridAfter') };
  return [
    {
      kind: 'table',
      caption: captions[part.when],
      tall: part.when === 'blank',
      rowHeads: true,
      columns: ['', ...decisions.map(({ name }) => name)],
      rows: part.parties.map((id) => [prose(record.party(id).data.short), ...decisions.map((decision) => cell(id, decision.id))]),
    },
  ];
}

/** The source of each filled cell of the two maps: the law, ruling or report behind it, one paragraph for each party. */
export function powerSources(context: SheetContext, parties: readonly string[]): Block[] {
  const { record, t } = context;
  const days = daysOfChange(record);
  if (!days) return [];
  const items = parties.map((party): RichText => {
    const cells = record.site.decisions.flatMap(({ id, name }) => {
      const [before, after] = [powerOn(record, party, id, days.before), powerOn(record, party, id, days.after)];
      const cell = (power: Power | undefined, when: string): string[] =>
        power ? [`${name} (${t(`levels.${power.level}`).toLowerCase()}${when}): ${sourceNames(context, power.sources)}.`] : [];
      return before === after
        ? cell(before, '')
        : [...cell(before, interfaceText('classroom.guide.gridBefore')), ...cell(after, interfaceText('classroom.guide.gridAfter'))];
    });
    return [{ text: `${typeset(record.party(party).data.short)}. `, bold: true }, { text: cells.join(' ') }];
  });
  return [heading(interfaceText('classroom.guide.gridSources'), 3), list(items)];
}

/** A card for each power, as the record words it. */
export function powerCards(context: SheetContext, part: PartOf<'power-cards'>): Block[] {
  const { record, t } = context;
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
      lines: [{ text: wordsWithoutSources(context, power.text) }],
      foot: sourceNames(context, power.sources.slice(0, 2)),
    }));
  });
  return cards.length > 0
    ? [{ kind: 'cards', layout: 'grid', cards }]
    : [{ kind: 'paragraph', words: [{ text: t('silent'), italic: true }] }];
}
