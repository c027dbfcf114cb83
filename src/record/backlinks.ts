import { hrefOf } from './core/routes.ts';
import type { Mention } from './index.ts';

/** Words for what mentions a source. */
export const MENTION_NAMES: Readonly<Record<Mention['kind'], string>> = {
  event: 'Event',
  round: 'Round',
  issue: 'Issue',
  party: 'Party',
  table: 'Table',
  page: 'Page',
  chart: 'Chart',
  term: 'Glossary',
  correction: 'Correction',
  answer: 'Home page',
};

/** The address within the site of what mentions a source. */
export function mentionPath({ kind, id }: Mention): string {
  return kind === 'answer' ? '/' : hrefOf(kind, id);
}
