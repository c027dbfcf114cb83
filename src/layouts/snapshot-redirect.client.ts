/**
 * `?asof=YYYY-MM-DD` on any page leads to the page as it was known at the last stop up to that day; when that is an earlier
 * day, the page says so. On the pages of a stop, Escape leads to the same page of today, and `/` to the filter.
 */
import asked from 'messages:asked';
import t from 'messages:snapshot';
import { isSingleKey } from '../browser/single-key.client.ts';
import { tell } from '../browser/tell.client.ts';
import { readDay } from '../record/core/asked.ts';
import { refusalText } from '../record/core/refusal-text.ts';
import { toUtc, type Day } from '../record/core/day.ts';
import { asOfHref, hasSnapshots, sectionHref, STOPS_HREF, withBase } from '../record/core/routes.ts';

const { base = '/', asOf } = document.body.dataset;
const { value: wanted, refused } = readDay(new URLSearchParams(location.search), 'asof');

const dayText = (): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(toUtc(wanted));

function announce(words: string): void {
  const note = document.querySelector('.asked');
  if (note) note.textContent = words;
  else tell(words, 'day');
}

/** Goes to this page at a stop, or to the first page of the stop when this one did not exist yet. */
async function goToStop(stop: string): Promise<void> {
  const here = `/${location.pathname.slice(base.length)}`;
  const inner = hasSnapshots(here) ? here : '/';
  const query = wanted === stop ? '' : `?asof=${wanted}`;
  const there =
    inner !== '/' &&
    (await fetch(withBase(base, asOfHref(stop, inner)), { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    ));
  location.replace(withBase(base, asOfHref(stop, there ? inner : '/')) + query + location.hash);
}

if (refused.length > 0) announce(refusalText(asked, refused));

/** Goes to the last stop up to the day that is asked for; without one, to the list of stops, which says so. */
async function goToDay(): Promise<void> {
  const stops = await fetch(withBase(base, STOPS_HREF)).then(
    (answer) => answer.json() as Promise<readonly Day[]>,
    () => [],
  );
  const stop = stops.filter((day) => day <= wanted).at(-1);
  if (stop !== undefined) await goToStop(stop);
  else if (location.pathname === withBase(base, sectionHref('asof'))) announce(t('beforeDays', { date: dayText() }));
  else location.replace(`${withBase(base, sectionHref('asof'))}?asof=${wanted}`);
}

if (asOf === undefined && wanted !== '') void goToDay();

if (asOf !== undefined) {
  if (wanted !== '' && wanted !== asOf) announce(t('askedFor', { date: dayText() }));
  document.querySelector('.asof-banner [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === 'Escape' && !typing && !document.querySelector('dialog[open], :popover-open'))
      document.querySelector<HTMLAnchorElement>('.leave')?.click();
    if (isSingleKey(event, '/')) {
      event.preventDefault();
      document.querySelector<HTMLAnchorElement>('.open-search')?.click();
    }
  });
}

export {};
