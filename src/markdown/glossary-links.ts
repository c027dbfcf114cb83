import type { PhrasingContent } from 'mdast';
import { url } from '../address.ts';
import type { DisputeRecord, Term } from '../record/index.ts';
import { memo } from '../record/core/memo.ts';
import { termHref } from '../record/core/routes.ts';
import { escaped } from '../record/core/word-pattern.ts';

/** Splits a run of text at words of the glossary that were not linked before. Keeps count, so make one a page. */
export type TermFinder = (text: string) => PhrasingContent[];

/** What continues a word: a letter of any script with its marks, a digit, a hyphen, an underscore. */
const WORD = String.raw`[\p{L}\p{M}\p{N}_-]`;

function pattern(terms: readonly Term[]): { regex: RegExp; byForm: Map<string, Term> } | undefined {
  const byForm = new Map(
    terms.flatMap((term) => [term.data.title, ...term.data.aliases].map((form) => [form.toLowerCase(), term] as const)),
  );
  if (byForm.size === 0) return undefined;
  // A longer name that is not the term is found first, and belongs to no term unless it is the name of another.
  const others = terms.flatMap(({ data }) => data.notIn.map((name) => name.toLowerCase()));
  const forms = [...new Set([...byForm.keys(), ...others])].sort((a, b) => b.length - a.length);
  return { regex: new RegExp(`(?<!${WORD})(?:${forms.map(escaped).join('|')})(?!${WORD})`, 'giu'), byForm };
}

const patternOf = memo((record: DisputeRecord) => pattern(record.terms));

/** A finder for one page: each term is linked at its first use only; `except` is the page's own term. */
export function termFinder(record: DisputeRecord, except?: string): TermFinder {
  const found = patternOf(record);
  const seen = new Set<string>(except === undefined ? [] : [except]);
  return (text) => {
    if (!found) return [{ type: 'text', value: text }];
    const out: PhrasingContent[] = [];
    let at = 0;
    for (const match of text.matchAll(found.regex)) {
      const term = found.byForm.get(match[0].toLowerCase());
      if (!term || seen.has(term.id)) continue;
      seen.add(term.id);
      if (match.index > at) out.push({ type: 'text', value: text.slice(at, match.index) });
      out.push({
        type: 'link',
        url: url(termHref(term.id)),
        data: { hProperties: { className: ['term'], 'data-term': term.id } },
        children: [{ type: 'text', value: match[0] }],
      });
      at = match.index + match[0].length;
    }
    if (at < text.length) out.push({ type: 'text', value: text.slice(at) });
    return out;
  };
}

/** The terms that the body of a page links, in the order of the glossary. */
export function termsIn(record: DisputeRecord, text: string): Term[] {
  const found = patternOf(record);
  if (!found) return [];
  const ids = new Set([...text.matchAll(found.regex)].map((match) => found.byForm.get(match[0].toLowerCase())?.id));
  return record.terms.filter((term) => ids.has(term.id));
}
