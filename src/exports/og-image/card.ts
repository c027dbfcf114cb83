import { t } from '../../i18n/index.ts';
import { KIND_NAMES } from '../../record/labels.ts';
import { showDate } from '../../record/core/date.ts';
import { memo } from '../../record/core/memo.ts';
import { inTurn, type DisputeRecord } from '../../record/index.ts';
import { typeset } from '../../markdown/typeset.ts';

/** What a picture for previews says. */
export interface Card {
  /** One line over the title: a date, a kind. */
  readonly kicker: string;
  readonly title: string;
  /** Ids of the parties whose marks are under the title. */
  readonly parties: readonly string[];
  /** Whether the kicker is emphasized: a turning point. */
  readonly turning?: true;
}

/** The most parties whose marks are drawn. */
export const MOST_MARKS = 4;

/** What a picture shows, for those who do not see it. */
export function cardText({ kicker, title, parties }: Card, record: DisputeRecord): string {
  const marks = parties.slice(0, MOST_MARKS).map((id) => record.party(id).data.short);
  return [record.site.title, kicker, title, ...(marks.length > 0 ? [marks.join(', ')] : [])]
    .map((part) => part.replace(/([^.?!])$/, '$1.'))
    .join(' ');
}

type NamedCard = readonly [name: string, card: Card];

/** Every picture of a record by its name, without the ending: `site`, `events/<id>`, `issues/<id>`, … */
export const cards = memo((record: DisputeRecord): ReadonlyMap<string, Card> => {
  const { site } = record;
  const group = (id: string): string => site.groups.find((one) => one.id === id)?.name ?? '';
  const made: NamedCard[] = [
    ['site', { kicker: site.place, title: site.question, parties: site.sides }],
    ...record.events.map(({ id, data }): NamedCard => [
      `events/${id}`,
      {
        kicker: `${showDate(data.date, 'long')} · ${KIND_NAMES[data.kind]}`,
        title: data.title,
        parties: data.parties,
        ...(data.turningPoint !== undefined && { turning: true }),
      },
    ]),
    ...record.issues.map(({ id, data }, index): NamedCard => [
      `issues/${id}`,
      { kicker: `${data.title} · ${group(data.group)}`, title: data.question, parties: inTurn(site.sides, index) },
    ]),
    ...record.rounds.map(({ id, data }, index): NamedCard => [
      `rounds/${id}`,
      {
        kicker: [data.number === undefined ? [] : [t('record.roundNumber', { number: String(data.number) })], data.season, data.title]
          .flat()
          .join(' · '),
        title: data.question,
        parties: inTurn(data.sides, index),
      },
    ]),
    ...record.parties.map(({ id, data }): NamedCard => [`parties/${id}`, { kicker: site.place, title: data.name, parties: [id] }]),
    ...record.charts.map(({ id, data }): NamedCard => [
      `charts/${id}`,
      { kicker: `${t('record.collections.chart')} · ${site.place}`, title: data.title, parties: [] },
    ]),
    ...record.pages.map(({ id, data }): NamedCard => [`pages/${id}`, { kicker: site.place, title: data.title, parties: [] }]),
  ];
  return new Map(made.map(([name, card]) => [name, { ...card, kicker: typeset(card.kicker), title: typeset(card.title) }]));
});
