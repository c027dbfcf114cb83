/** Sources cited together, as the few links that a reader meets: the one place that groups them. */
import { t } from '../i18n/index.ts';
import { withAnchor } from '../record/core/routes.ts';
import { sourceAnchorIn, sourceNumber, type Numbering } from './source-number.ts';

/** A source as a statement cites it. */
export interface Cited {
  readonly id: string;
  /** Where in the source: `p. 3`. */
  readonly locator?: string | undefined;
}

/** A link to one source, or to the first of several whose numbers follow one another. */
export interface CiteLink {
  readonly href: string;
  /** What is shown: `3`, `2–4` or `3, p. 12`. */
  readonly text: string;
  /** How many sources it stands for. */
  readonly count: number;
  /** What a screen reader says before the text: "source" or "sources". */
  readonly spoken: string;
}

interface Numbered extends Cited {
  readonly number: number;
}

/** Sources whose numbers follow one another, each number once. One with a locator stands alone. */
function runsOf(cited: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of cited) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last?.locator === undefined && one.locator === undefined;
    if (last && follows && one.number === last.number) continue;
    if (run && last && follows && one.number === last.number + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * The links of one citation, in the order of the page's list of sources: `[@d; @b; @c; @f]` is "2–4, 6".
 * @param page The address of the page or the file of its body, for the error about a source without a number.
 * @throws UnnumberedSourceError when the page does not number a source.
 */
export function citeLinks(cited: readonly Cited[], numbering: Numbering, page: string): CiteLink[] {
  const numbered = cited
    .map((one): Numbered => ({ ...one, number: sourceNumber(numbering, one.id, page) }))
    .sort((a, b) => a.number - b.number);
  // A locator between two numbers would break their run.
  const [plain, located] = [
    numbered.filter(({ locator }) => locator === undefined),
    numbered.filter(({ locator }) => locator !== undefined),
  ];
  return [...runsOf(plain), ...runsOf(located)]
    .sort(([a], [b]) => (a?.number ?? 0) - (b?.number ?? 0))
    .flatMap((run): CiteLink[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      const href = withAnchor('', sourceAnchorIn(numbering, first.id));
      const [from, to] = [String(first.number), String(last.number)];
      if (run.length > 1) return [{ href, text: `${from}–${to}`, count: run.length, spoken: t('layout.sourcesSpoken') }];
      return [{ href, text: first.locator === undefined ? from : `${from}, ${first.locator}`, count: 1, spoken: t('layout.source') }];
    });
}
