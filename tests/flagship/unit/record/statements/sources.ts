/** What the sources of a record tell about a statement: when they came out, and which side put them out. */
import { readDate } from '../../../../../src/record/core/date.ts';
import { memo } from '../../../../../src/record/core/memo.ts';
import { escaped } from '../../../../../src/record/core/word-pattern.ts';
import type { DisputeRecord, Party, Source } from '../../../../../src/record/index.ts';
import type { Statement } from './statements.ts';

/** Whole words, in any case. */
export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'iu');

/** The last day on which a source can have come out; of a side's own paper with only a month, the month's first day. */
function lastDay({ data }: Source): string | undefined {
  if (data.issued === undefined) return undefined;
  const { precision, from, to } = readDate(data.issued);
  return precision === 'month' && data.kind === 'primary' ? from : to;
}

const datesOf = memo((record: DisputeRecord) => new Map(record.sources.map((source) => [source.id, lastDay(source)])));

/** The last day on which any of the sources came out; `undefined` without sources, and when one has no date. */
export function latest(record: DisputeRecord, sources: readonly string[]): string | undefined {
  const days = sources.map((id) => datesOf(record).get(id));
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

/** The side whose own paper a source is, by its publisher, author or site. */
function sideOf({ data }: Source, sides: readonly Party[]): string | undefined {
  const host = data.URL === undefined ? '' : new URL(data.URL).hostname;
  const authors = (data.author ?? []).flatMap((author) => ('literal' in author ? [author.literal] : []));
  const isBy = ({ id, data: { name, short } }: Party): boolean =>
    [data.publisher, ...authors].some((who) => anyOf([name, short, id]).test(who)) || new RegExp(String.raw`(?:^|\.)${id}`).test(host);
  return sides.find(isBy)?.id;
}

/** The side that put each source out, for sources of the sides; a paper that both signed is nobody's own. */
export const ownSources = memo((record: DisputeRecord): ReadonlyMap<string, string> => {
  const sides = record.site.sides.map(record.party);
  const signed = new Set(record.rounds.flatMap(({ data }) => data.agreement ?? []));
  return new Map(
    record.sources.flatMap((source) => {
      const side = signed.has(source.id) ? undefined : sideOf(source, sides);
      return side === undefined ? [] : [[source.id, side] as const];
    }),
  );
});

/** A day near which the days of a statement lie: that of its event, round or story, else that of its newest source. */
export function dayOf(record: DisputeRecord, { collection, id, sources, later }: Statement): string {
  if (collection === 'events') return readDate(record.event(id).data.date).from;
  if (collection === 'rounds') return readDate(record.round(id).data.date).from;
  const story = collection === 'stories' ? record.stories.find((each) => each.id === id) : undefined;
  if (story) return readDate(story.data.from).from;
  const middle = readDate(record.site.date);
  return latest(record, sources) ?? latest(record, later) ?? middle.from;
}
