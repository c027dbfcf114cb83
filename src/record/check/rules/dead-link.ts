import { CORRECTIONS } from '../../collections/corrections/index.ts';
import { treeOf } from '../../core/body-tree.ts';
import { nearest } from '../../core/nearest.ts';
import { findLinks, parseBody } from '../../core/parse-markdown.ts';
import { sectionHref } from '../../core/routes.ts';
import { allAddresses } from '../../addresses.ts';
import { atField, atPlace, type Rule, type ReportText } from '../rule.ts';
import { fieldWords } from '../prose.ts';

/** Fragments are checked where ids of the record are fragments; elsewhere they are headings, checked in the built site. */
/** Pages whose entries are anchors on them. */
const hasFragments = (href: string): boolean =>
  (['glossary', 'corrections'] as const).some((page) => href.startsWith(`${sectionHref(page)}#`));

function problemWithLink(href: string, known: ReadonlySet<string>, sourcesAreKnown: boolean): ReportText | undefined {
  if (/^(?:https?:|mailto:|#)/.test(href)) return undefined;
  if (!href.startsWith('/'))
    return {
      message: `"${href}" is not an address`,
      hint: 'Write the whole web address, or an address within the site that starts with "/".',
    };
  const address = hasFragments(href) ? href : href.replace(/[?#].*$/, '');
  if (known.has(address) || (!sourcesAreKnown && address.startsWith(sectionHref('sources')))) return undefined;
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
    // Invalid entries have addresses too, so that one mistake is reported once.
    const known = allAddresses(context.registry.collections, (name) => context.ids(name) ?? []);
    const sourcesAreKnown = context.ids('sources') !== undefined;
    for (const raw of context.rawEntries) {
      const tree = treeOf(raw);
      for (const { href, ...place } of tree ? findLinks(tree) : []) {
        const report = problemWithLink(href, known, sourcesAreKnown);
        if (report) yield atPlace(raw, place, report);
      }
      for (const { kind, text, field } of fieldWords(raw)) {
        if (kind !== 'prose' || !/\]\(|\]:/.test(text)) continue;
        for (const { href } of findLinks(parseBody(text, false))) {
          const report = problemWithLink(href, known, sourcesAreKnown);
          if (report) yield atField(raw, field, report);
        }
      }
    }
    for (const { raw, data } of context.entries(CORRECTIONS)) {
      const report = problemWithLink(data.page, known, sourcesAreKnown);
      if (report) yield atField(raw, ['page'], report);
    }
  },
};
