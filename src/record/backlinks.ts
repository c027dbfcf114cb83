/** Which pages cite a source. */
import { t } from '../i18n/index.ts';
import { citedBy } from './cited-sources.ts';
import type { SiteData } from './collections/schemas.ts';
import type { Collection } from './core/collection.ts';
import { sectionHref } from './core/routes.ts';
import type { Backlink, DisputeRecord } from './model.ts';

/** A citing entry, and the sources it names. */
interface Citing {
  readonly backlink: Backlink;
  readonly sources: readonly string[];
}

function citingEntries(collections: readonly Collection[], entries: DisputeRecord['entries']): Citing[] {
  return collections
    .filter(({ backlinkRank }) => backlinkRank !== undefined)
    .sort((a, b) => (a.backlinkRank ?? 0) - (b.backlinkRank ?? 0))
    .flatMap((collection) =>
      entries(collection).map((entry) => ({
        sources: citedBy(entry),
        backlink: {
          label: collection.label ?? (() => collection.noun),
          id: entry.id,
          title: collection.title?.(entry.data) ?? entry.id,
          href: collection.href?.(entry.id) ?? sectionHref('home'),
        },
      })),
    );
}

/** The home page shows the answers of `site.yaml`, which cite too. */
function citingHome(site: SiteData): Citing {
  return {
    sources: citedBy({ id: 'home', data: site, body: '', path: '' }),
    backlink: { label: () => t('record.collections.home'), id: 'home', title: site.title, href: sectionHref('home') },
  };
}

/** Pages by the source they cite. */
function indexBacklinks(citing: readonly Citing[]): ReadonlyMap<string, readonly Backlink[]> {
  const bySource = new Map<string, Backlink[]>();
  for (const { backlink, sources } of citing) {
    for (const source of sources) {
      const backlinks = bySource.get(source);
      if (backlinks) backlinks.push(backlink);
      else bySource.set(source, [backlink]);
    }
  }
  return bySource;
}

/** Finds the pages that cite a source. */
export function citingPages(
  collections: readonly Collection[],
  entries: DisputeRecord['entries'],
  site: SiteData,
): DisputeRecord['citing'] {
  const backlinks = indexBacklinks([...citingEntries(collections, entries), citingHome(site)]);
  return (source) => backlinks.get(source) ?? [];
}
