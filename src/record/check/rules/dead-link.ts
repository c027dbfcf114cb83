import { nearest } from '../../core/nearest.ts';
import { findLinks, parseBody } from '../../core/parse-markdown.ts';
import { allAddresses } from '../../core/routes.ts';
import type { Target } from '../../collections/schemas.ts';
import { atField, atPlace, type Context, type Rule, type Told } from '../rule.ts';
import { fieldWords, treeOf } from '../prose.ts';

/** Every address of the site; unsound entries have theirs, so that one mistake is not told twice. */
function addresses({ ids }: Context): Set<string> {
  const of = (target: Target): Iterable<string> => ids(target) ?? [];
  return allAddresses({
    event: of('events'),
    round: of('rounds'),
    issue: of('issues'),
    party: of('parties'),
    source: of('sources'),
    term: of('terms'),
    table: of('tables'),
    chart: of('charts'),
    page: of('pages'),
    correction: of('corrections'),
    lesson: of('lessons'),
    guide: of('lessons'),
    sheets: of('lessons'),
    paper: of('papers'),
  });
}

/** Fragments are checked where ids of the record are fragments; elsewhere they are headings, checked in the built site. */
const HAS_FRAGMENTS = /^\/(?:glossary|corrections)\/#/;

function judge(href: string, known: ReadonlySet<string>, sourcesAreKnown: boolean): Told | undefined {
  if (/^(?:https?:|mailto:|#)/.test(href)) return undefined;
  if (!href.startsWith('/'))
    return {
      message: `"${href}" is not an address`,
      hint: 'Write the whole web address, or an address within the site that starts with "/".',
    };
  const address = HAS_FRAGMENTS.test(href) ? href : href.replace(/[?#].*$/, '');
  if (known.has(address) || (!sourcesAreKnown && address.startsWith('/sources/'))) return undefined;
  const meant = known.has(`${address}/`) ? `${address}/` : nearest(address, known);
  return {
    message: `there is no page at ${address}`,
    hint: meant ? `Did you mean ${meant}?` : 'Correct the address, or add the entry it leads to.',
  };
}

export const deadLink: Rule = {
  code: 'dead-link',
  asks: 'Every link within the site leads to a page that it has.',
  *check(context) {
    const known = addresses(context);
    const sourcesAreKnown = context.ids('sources') !== undefined;
    for (const draft of context.drafts) {
      const tree = treeOf(draft);
      for (const { href, ...place } of tree ? findLinks(tree) : []) {
        const told = judge(href, known, sourcesAreKnown);
        if (told) yield atPlace(draft, place, told);
      }
      for (const { kind, text, field } of fieldWords(draft)) {
        if (kind !== 'prose' || !/\]\(|\]:/.test(text)) continue;
        for (const { href } of findLinks(parseBody(text, false))) {
          const told = judge(href, known, sourcesAreKnown);
          if (told) yield atField(draft, field, told);
        }
      }
    }
    for (const { draft, data } of context.entries('corrections')) {
      const told = judge(data.page, known, sourcesAreKnown);
      if (told) yield atField(draft, ['page'], told);
    }
  },
};
