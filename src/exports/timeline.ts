import { absolute } from '../address.ts';
import { readDate, showTime } from '../record/core/date.ts';
import { showWhen } from '../record/labels.ts';
import type { DisputeRecord, Event } from '../record/index.ts';
import { eventHref } from '../record/core/routes.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { typeset } from '../markdown/typeset.ts';

/** A day, month or year in the parts that TimelineJS reads; a part that is not known is left out. */
function parts(text: string): Record<string, number> {
  const [year, month, day] = text.replace(/[~?%]/g, '').split('-').map(Number);
  return { year: year ?? 0, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function toSlide(record: DisputeRecord, { id, data }: Event): object {
  const [start = '', end] = data.date.split('/');
  const { approximate, uncertain } = readDate(data.date);
  const [party] = data.parties;
  return {
    unique_id: id,
    start_date: parts(start),
    ...(end !== undefined && { end_date: parts(end) }),
    // Marks of doubt would be lost, and an hour in the date would move an event behind those of its day that have none: such
    // dates bring their own words.
    ...((approximate || uncertain || showTime(data.time, data.timeBasis) !== '') && { display_date: showWhen(data) }),
    ...(party !== undefined && { group: record.party(party).data.short }),
    text: {
      headline: escapeHtml(typeset(data.title)),
      text: `<p>${escapeHtml(typeset(data.summary))}</p><p><a href="${escapeHtml(absolute(eventHref(id)))}">Sources and details</a></p>`,
    },
  };
}

/**
 * The turning points and all other events as TimelineJS reads them, grouped by who acted first.
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJson(record: DisputeRecord): string {
  const { site } = record;
  return `${JSON.stringify(
    {
      scale: 'human',
      title: {
        text: {
          headline: escapeHtml(typeset(site.title)),
          text: `<p>${escapeHtml(typeset(site.summary))}</p><p><a href="${escapeHtml(absolute('/'))}">${escapeHtml(typeset(site.question))}</a></p>`,
        },
      },
      events: record.events.map((event) => toSlide(record, event)),
    },
    null,
    1,
  )}\n`;
}
