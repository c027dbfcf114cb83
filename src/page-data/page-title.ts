import { t } from '../i18n/index.ts';
import { memo } from '../record/core/memo.ts';
import { sectionHref } from '../record/core/routes.ts';
import type { DisputeRecord } from '../record/index.ts';

/** The titles of the pages of the record's entries, by their address. */
const titlesByAddress = memo(
  (record: DisputeRecord): ReadonlyMap<string, string> =>
    new Map(
      record.collections.flatMap((collection) =>
        record.entries(collection).flatMap(({ id, data }) => {
          const href = collection.href?.(id);
          const title = collection.title?.(data);
          return href === undefined || title === undefined ? [] : [[href, title] as const];
        }),
      ),
    ),
);

/** The titles of the pages that are no entry of the record, by their address. Those of "about" are the record's. */
const sectionTitles = (): ReadonlyMap<string, string> =>
  new Map([
    [sectionHref('home'), t('record.collections.home')],
    [sectionHref('rounds'), t('pages.rounds.list')],
    [sectionHref('timeline'), t('layout.timeline')],
    [sectionHref('issues'), t('pages.issues.title')],
    [sectionHref('parties'), t('pages.parties.title')],
    [sectionHref('glossary'), t('pages.glossary.title')],
    [sectionHref('sources'), t('layout.sources')],
    [sectionHref('data'), t('charts.page.data')],
    [sectionHref('search'), t('pages.search.title')],
    [sectionHref('corrections'), t('pages.corrections.title')],
    [sectionHref('exports'), t('exports.title')],
    [sectionHref('index-a-z'), t('pages.aToZ.title')],
    [sectionHref('asof'), t('pages.asOf.title')],
    [sectionHref('weeks'), t('pages.weeks.title')],
    [sectionHref('balance'), t('pages.balance.title')],
    [sectionHref('teach'), t('classroom.index.heading')],
  ]);

/** What a link to a page says: its title; for a page that has none here, its address. */
export const pageTitle = (record: DisputeRecord, address: string): string =>
  titlesByAddress(record).get(address) ?? sectionTitles().get(address) ?? address;
