/** What a translation must have in common with its original: headings, items, room to write, numbers and sources. */
import type { RootContent } from 'mdast';
import { t } from '../i18n/index.ts';
import { findCitations, parseBody, withoutCitations } from '../record/core/parse-markdown.ts';

/** The outline of a text: its blocks in order, lists with their number of items. */
function outline(text: string): string[] {
  return parseBody(text, false).children.map((node: RootContent): string => {
    if (node.type === 'heading') return `a heading of level ${String(node.depth)}`;
    if (node.type === 'list') return `a ${node.ordered ? 'numbered list' : 'list'} of ${String(node.children.length)}`;
    if (node.type === 'table') return `a table of ${String(node.children.length)} rows`;
    return `a ${node.type === 'paragraph' ? 'paragraph' : node.type}`;
  });
}

const withoutMarks = (text: string): string => withoutCitations(text).replace(/https?:\/\/\S+/g, ' ');

/** Numbers in digits, each as often as it occurs. */
const numbers = (text: string): string[] => (withoutMarks(text).match(/\d+(?:[.,]\d+)*/g) ?? []).sort().map((one) => `the number ${one}`);
const blanks = (text: string): string[] => text.match(/_{3,}/g)?.map(() => 'a blank to fill in') ?? [];
const citations = (text: string): string[] => [...new Set(findCitations(text).map(({ id }) => `the source "${id}"`))].sort();

/** The items that the first list has more often than the second. */
function lacking(all: readonly string[], from: readonly string[]): string[] {
  const left = [...from];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** How a translated text differs from its original in what must be the same; empty when it does not. */
export function differences(original: string, translated: string): string[] {
  if ((original === '') !== (translated === '')) return [original === '' ? 'adds words where there is room to write' : 'has no words'];
  const [was, is] = [outline(original), outline(translated)];
  const at = was.findIndex((block, index) => block !== is[index]);
  const place = at < 0 && is.length > was.length ? was.length : at;
  const shape = place < 0 ? [] : [`has ${is[place] ?? 'nothing more'} where the original has ${was[place] ?? 'nothing more'}`];
  return [
    ...shape,
    ...[numbers, blanks, citations].flatMap((kind) => {
      const [before, after] = [kind(original), kind(translated)];
      const lost = lacking(before, after);
      const added = lacking(after, before);
      return [...(lost.length > 0 ? [`lacks ${lost.join(', ')}`] : []), ...(added.length > 0 ? [`adds ${added.join(', ')}`] : [])];
    }),
  ];
}

/** A difference with the field of the translation that has it. */
export interface Difference {
  readonly field: readonly PropertyKey[];
  /** What differs, as it continues "this translation". */
  readonly problem: string;
}

/** Compares a translation with its original, field by field; fields that only the translation has are skipped. */
export function* compare(original: unknown, translated: unknown, field: readonly PropertyKey[] = []): Iterable<Difference> {
  if (typeof original === 'string' && typeof translated === 'string') {
    for (const problem of differences(original, translated)) yield { field, problem };
  } else if (Array.isArray(original) && Array.isArray(translated)) {
    if (original.length !== translated.length)
      yield { field, problem: `has ${t('record.items', { count: translated.length })} where the original has ${String(original.length)}` };
    else for (const [index, item] of original.entries()) yield* compare(item, translated[index], [...field, index]);
  } else if (isFields(original) && isFields(translated)) {
    for (const [key, value] of Object.entries(translated)) if (key in original) yield* compare(original[key], value, [...field, key]);
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
