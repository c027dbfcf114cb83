import type { Mention } from '../record/index.ts';

/** Words for what mentions a source. */
export const MENTION_NAMES: Readonly<Record<Mention['kind'], string>> = { event: 'Event', round: 'Round', issue: 'Issue', party: 'Party', table: 'Table', page: 'Page', chart: 'Chart', term: 'Glossary', correction: 'Correction', answer: 'Home page' };

/** The address within the site of what mentions a source. */
export function mentionPath({ kind, id }: Mention): string {
  const folder = { event: 'timeline', round: 'rounds', issue: 'issues', party: 'parties', table: 'data', chart: 'data' };
  if (kind === 'term') return `/glossary/#${id}`;
  if (kind === 'answer') return '/';
  if (kind === 'correction') return '/corrections/';
  return kind === 'page' ? `/${id}/` : `/${folder[kind]}/${id}/`;
}
