import { t } from '../../i18n/index.ts';
import { chartHref, issueHref, roundHref, storyHref, tableHref } from '../../record/core/routes.ts';
import type { DisputeRecord } from '../../record/index.ts';
import type { ReadyChart } from '../chart.ts';

/** A page that a chart belongs to. */
export interface Related {
  /** What it is: "Issue". */
  readonly kind: string;
  readonly title: string;
  /** An address within the site. */
  readonly href: string;
}

/** The pages that a chart belongs to: the stories of its rounds, or the rounds without one, its issues, the charts of the same table, and the table. */
export function goesWith(record: DisputeRecord, { meta }: Pick<ReadyChart, 'meta'>): Related[] {
  const { rounds, issues, table } = meta.data;
  const story = (round: string): Related => {
    const told = record.stories.find(({ data }) => data.round === round);
    return told
      ? { kind: t('charts.figure.kinds.story'), title: told.data.title, href: storyHref(told.id) }
      : {
          kind: t('charts.figure.kinds.round'),
          title: record.round(round).data.headline ?? record.round(round).data.title,
          href: roundHref(round),
        };
  };
  const others = record.charts.filter(({ id, data }) => id !== meta.id && table !== undefined && data.table === table);
  return [
    ...rounds.map(story),
    ...issues.map((id): Related => ({ kind: t('charts.figure.kinds.issue'), title: record.issue(id).data.question, href: issueHref(id) })),
    ...others.map(({ id, data }): Related => ({ kind: t('charts.figure.kinds.chart'), title: data.title, href: chartHref(id) })),
    ...(table !== undefined && table !== meta.id
      ? [{ kind: t('charts.figure.kinds.table'), title: record.table(table).data.title, href: tableHref(table) }]
      : []),
  ];
}
