/** What the page of an event shows besides its fields. */
import { t } from '../i18n/index.ts';
import { roundHref, sectionHref } from '../record/core/routes.ts';
import type { DisputeRecord, Event } from '../record/index.ts';
import { typeset } from '../markdown/typeset.ts';
import { showDate } from '../record/core/date.ts';
import { KIND_NAMES } from '../record/labels.ts';

/** Breadcrumbs: the timeline, the round of the event if it has one, its kind, and whether it is a turning point. */
export function eventCrumbs(record: Pick<DisputeRecord, 'round'>, { data }: Event): (readonly [text: string, href?: string])[] {
  return [
    [t('layout.timeline'), sectionHref('timeline')],
    ...(data.round === undefined ? [] : [[record.round(data.round).data.season, roundHref(data.round)] as const]),
    [KIND_NAMES[data.kind]],
    ...(data.turningPoint === undefined ? [] : [[t('layout.turningPoint')] as const]),
  ];
}

/** Its title in lists of search results, where nothing around it says of what it tells: with the subject of the record and the day. */
export function inResults({ site }: Pick<DisputeRecord, 'site'>, { data }: Event): string | undefined {
  return (
    site.subject && t('pages.events.titled', { title: typeset(data.title), subject: site.subject, date: showDate(data.date, 'short') })
  );
}

/** The names of bands in one line. */
export function bandNames({ site }: Pick<DisputeRecord, 'site'>, ids: readonly string[]): string {
  return ids.map((id) => site.bands.find((band) => band.id === id)?.name ?? id).join(', ');
}

const FEWEST_WORDS = 5;

/** Whether a quotation is so short that it is shown inline: in large type it would be too loud. */
export function isShortQuote(text: string): boolean {
  return text.split(' ').length < FEWEST_WORDS;
}
