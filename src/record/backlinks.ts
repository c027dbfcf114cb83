import { t } from '../i18n/index.ts';
import { hrefOf, sectionHref } from './core/routes.ts';
import type { Mention } from './index.ts';

/** What an entry that cites a source is called: "Event", "Home page". */
export function mentionName(kind: Mention['kind']): string {
  return t(`record.mentions.${kind}`);
}

/** The address within the site of an entry that cites a source. */
export function mentionHref({ kind, id }: Mention): string {
  return kind === 'answer' ? sectionHref('home') : hrefOf(kind, id);
}
