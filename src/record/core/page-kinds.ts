/**
 * What a page is to a reader who searches. A page names its kind (`<Page kind="Event">`); Pagefind keeps it as a filter,
 * and the search ranks, counts and groups by it. A page without a kind is kept out of the search.
 */

/** Every kind, as it is written in the index and in addresses (`?kind=Event`): published, so a kind is never renamed. */
export const PAGE_KINDS = [
  'Event',
  'Round',
  /** A round told in five minutes. */
  'Story',
  'Issue',
  'Party',
  /** An entry of the glossary: a part of a page. */
  'Term',
  'Chart',
  'Table',
  /** A page of the record's own, such as "About". */
  'Page',
  /** A page that lists others. */
  'Overview',
  'Glossary',
  'Source',
  'Teaching',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Whether a text is the name of a kind. */
export const isPageKind = (name: string): name is PageKind => (PAGE_KINDS as readonly string[]).includes(name);
