import { SOURCES } from '../../collections/sources/index.ts';
import { atField, type Rule } from '../rule.ts';

/** Hosts that keep copies of pages of others. */
const ARCHIVES: ReadonlySet<string> = new Set([
  'web.archive.org',
  'archive.today',
  'archive.is',
  'archive.li',
  'archive.md',
  'archive.ph',
  'archive.vn',
  'archive.fo',
  'perma.cc',
  'ghostarchive.org',
  'webcitation.org',
  'arquivo.pt',
  'webarchive.nationalarchives.gov.uk',
]);

const isArchive = (address: string): boolean => ARCHIVES.has(new URL(address).host.replace(/^www\./, ''));

/** An address within the path of another, as the Internet Archive writes it. */
const inner = (address: string): string | undefined => /https?:\/\/.+?(https?:\/\/.+)$/.exec(address)?.[1];

export const archiveOfArchive: Rule = {
  code: 'archive-of-archive',
  asks: 'The `archive` of a source is a copy of the page itself, not of a copy.',
  *check({ entries }) {
    for (const { raw, data } of entries(SOURCES)) {
      if (data.archive === undefined) continue;
      if (data.URL !== undefined && isArchive(data.URL)) {
        yield atField(raw, ['archive'], {
          message: 'the URL of this source is in an archive already',
          hint: 'Leave out "archive"; or give the address of the page itself as "URL".',
        });
        continue;
      }
      const copied = inner(data.archive);
      if (copied === undefined || !URL.canParse(copied) || !isArchive(copied)) continue;
      yield atField(raw, ['archive'], {
        message: 'this is an archived copy of an archived copy',
        hint: `Write the first copy: ${copied}`,
      });
    }
  },
};
