/** Ranks pages for a question with words in quotation marks: only those that have these words side by side. */
import { memo } from '../record/core/memo.ts';
import { hasPhrase } from '../text/match.ts';
import { tokenize } from '../text/tokenize.ts';
import type { PageIndex } from './page-index.ts';
import type { Query } from './parse-query.ts';
import { rank, type Hit, type TextHit } from './rank.ts';

/** Title and other names of each page, folded, with a space around each. */
const namesOf = memo(({ packed }: PageIndex): readonly (readonly { readonly text: string }[])[] =>
  packed.titles.map((title, page) =>
    [title, ...(packed.names[page] ?? '').split(' · ')].map((name) => ({ text: ` ${tokenize(name).join(' ')} ` })),
  ),
);

/** What every phrase finds. */
function inAll(found: readonly (readonly TextHit[])[]): readonly TextHit[] {
  const [first = [], ...others] = found;
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((some) => some.has(id)));
}

/** @param found What the full text has found for each phrase of the question. */
export function rankPhrases(query: Query, index: PageIndex, found: readonly (readonly TextHit[])[]): Hit[] {
  const hits = inAll(found);
  const inText = new Set(hits.map(({ id }) => id));
  const inNames = (page: number): boolean =>
    query.phrases.every((phrase) => namesOf(index)[page]?.some((name) => hasPhrase(name, phrase)) ?? false);
  // The text of the glossary is that of its page: a term has a phrase only where its own names do.
  const isOwn = ({ page, fragment }: Hit): boolean => page < 0 || index.byFragment.get(fragment) === page;
  return rank(query, index, hits).filter((hit) => inNames(hit.page) || (isOwn(hit) && inText.has(hit.fragment)));
}
