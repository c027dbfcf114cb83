/** Makes the catalogue of the search at build time, from the record and from the text the index keeps of each page. */
import type { DisputeRecord } from '../record/index.ts';
import { readDate } from '../record/core/date.ts';
import { proseToText } from '../markdown/inline.ts';
import { typeset } from '../markdown/typeset.ts';
import type { Packed } from './page-index.ts';
import { alsoAsked, emptyWords } from './stopwords.ts';
import type { Fragment } from './pagefind-fragment.ts';
import { stem, wordsOf } from '../text/tokenize.ts';

/** A page before it is packed. */
interface Draft {
  path: string;
  title: string;
  kind: string;
  fragment: string;
  names?: string;
  summary?: string;
  date?: string;
  parties?: readonly string[];
  issues?: readonly string[];
  round?: string | undefined;
}

/** The first day of a date as exactly as it is known: `2021`, `2021-01` or `2021-01-24`. */
export function knownDay(text: string): string {
  const { from, precision } = readDate(text);
  return precision === 'year' ? from.slice(0, 4) : precision === 'month' ? from.slice(0, 7) : from;
}

/** What the record knows of the page at an address within the site. */
function details(record: DisputeRecord): ReadonlyMap<string, Partial<Draft>> {
  const names = (parts: readonly (string | undefined)[]): string => [...new Set(parts.filter(Boolean))].join(' · ');
  return new Map<string, Partial<Draft>>([
    ...record.events.map(
      ({ id, data }) =>
        [
          `/timeline/${id}/`,
          {
            title: data.title,
            summary: data.summary,
            date: knownDay(data.date),
            parties: data.parties,
            issues: data.issues,
            round: data.round,
            names: data.turningPoint ?? '',
          },
        ] as const,
    ),
    ...record.rounds.map(
      ({ id, data }) =>
        [
          `/rounds/${id}/`,
          {
            title: `${data.season}: ${data.title}`,
            names: data.question,
            summary: data.summary,
            date: knownDay(data.date),
            parties: data.sides,
            round: id,
          },
        ] as const,
    ),
    ...record.issues.map(
      ({ id, data, ledger }) =>
        [
          `/issues/${id}/`,
          {
            title: data.title,
            names: data.question,
            summary: `${data.summary} ${proseToText(data.shortAnswer)}`,
            issues: [id],
            parties: [...new Set(ledger.flatMap(({ positions }) => positions.map(({ party }) => party)))],
          },
        ] as const,
    ),
    ...record.parties.map(
      ({ id, data }) =>
        [
          `/parties/${id}/`,
          {
            title: data.name,
            names: names([data.short, id, ...data.leaders.flatMap(({ name, office }) => [name, office])]),
            summary: data.summary,
            parties: [id],
          },
        ] as const,
    ),
    ...record.charts.map(
      ({ id, data }) => [`/data/${id}/`, { title: data.title, names: id.replaceAll('-', ' '), summary: data.subtitle }] as const,
    ),
    ...record.pages.map(({ id, data }) => [`/${id}/`, { title: data.title, summary: data.summary }] as const),
  ]);
}

/** Number in base 36, as the catalogue writes them. */
const short = (number: number): string => number.toString(36);

/**
 * Packs the catalogue.
 * @param fragments by id, as `en-us_0bfd7dd`; addresses within the site.
 */
export function pack(record: DisputeRecord, fragments: ReadonlyMap<string, Fragment>): Packed {
  const known = details(record);
  const counts = new Map<string, number>();
  const drafts: Draft[] = [];
  let glossary = '';
  for (const [fragment, { url, content, meta, filters }] of fragments) {
    for (const word of new Set(wordsOf(`${meta['title'] ?? ''} ${content}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const kind = filters['kind']?.[0] ?? 'Page';
    if (kind === 'Source') continue;
    if (url === '/glossary/') glossary = fragment;
    drafts.push({
      path: url,
      title: (meta['title'] ?? url).trim().replace(/[.:]$/, ''),
      kind: kind === 'Glossary' ? 'Overview' : kind,
      fragment,
      summary: content.split(/\s+/).slice(0, 40).join(' '),
      ...(meta['date'] ? { date: meta['date'] } : {}),
      ...known.get(url),
    });
  }
  drafts.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (glossary !== '')
    drafts.push(
      ...record.terms.map(({ id, data }): Draft => ({
        path: `/glossary/#${id}`,
        title: data.title,
        names: data.aliases.join(' · '),
        summary: proseToText(data.definition),
        kind: 'Term',
        fragment: glossary,
      })),
    );

  const posts = new Map<string, number[]>();
  const titled = new Set<string>();
  const empty = emptyWords(record.site.language);
  const hollow = new Set(empty.split(' '));
  drafts.forEach(({ title, names = '', summary = '' }, page) => {
    const shown = new Set(wordsOf(`${title} ${names}`));
    for (const word of shown) {
      counts.set(word, counts.get(word) ?? 1);
      titled.add(word);
    }
    const inTitle = new Set([...shown].map(stem));
    for (const word of new Set(wordsOf(summary))) {
      counts.set(word, counts.get(word) ?? 1);
      // What the title says already needs no second place.
      if (inTitle.has(stem(word)) || hollow.has(word)) continue;
      const pages = posts.get(word);
      if (pages) pages.push(page);
      else posts.set(word, [page]);
    }
  });
  // A word on half of the pages finds nothing; one on a single page's body is left to the index of the whole text.
  const words = [...counts.keys()].filter((word) => (counts.get(word) ?? 0) > 1 || posts.has(word) || titled.has(word)).sort();
  let last = '';
  const coded = words.map((word) => {
    let shared = 0;
    while (shared < Math.min(word.length, last.length, 35) && word[shared] === last[shared]) shared += 1;
    last = word;
    return short(shared) + word.slice(shared);
  });
  const list = (from: readonly { id: string; data: unknown }[], name: (data: never) => string) =>
    from.map(({ id, data }) => [id, name(data as never)] as const);
  const parties = list(record.parties, (data: { short: string }) => data.short);
  const issues = list(record.issues, (data: { title: string }) => data.title);
  const rounds = list(record.rounds, (data: { season: string }) => data.season);
  const kinds = [...new Set(drafts.map(({ kind }) => kind))].sort();
  const places = (entries: readonly (readonly [string, string])[], ids: readonly string[] = []): number[] =>
    ids.map((id) => entries.findIndex(([known]) => known === id)).filter((at) => at >= 0);
  const prefix = /^.*_/.exec(drafts[0]?.fragment ?? '')?.[0] ?? '';
  return {
    language: record.site.language,
    alsoAsked: alsoAsked(record.site.language),
    empty,
    prefix,
    kinds,
    parties,
    issues,
    rounds,
    paths: drafts.map(({ path }) => path),
    titles: drafts.map(({ title }) => typeset(title)),
    names: drafts.map(({ names = '' }) => names),
    kind: drafts.map(({ kind }) => kinds.indexOf(kind)),
    dates: drafts.map(({ date = '' }) => date),
    party: drafts.map((draft) => places(parties, draft.parties)),
    issue: drafts.map((draft) => places(issues, draft.issues)),
    round: drafts.map(({ round = '' }) => rounds.findIndex(([id]) => id === round)),
    fragments: drafts.map(({ fragment }) => fragment.slice(prefix.length)),
    words: coded.join(' '),
    posts: words
      .map((word) => {
        let before = 0;
        return [
          counts.get(word) ?? 1,
          ...(posts.get(word) ?? []).map((page) => {
            const step = page - before;
            before = page;
            return step;
          }),
        ]
          .map(short)
          .join(',');
      })
      .join(' '),
    synonyms: record.site.synonyms,
  };
}
