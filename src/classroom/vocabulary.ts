import { typeset } from '../markdown/typeset.ts';
import { withoutCitations } from '../record/core/parse-markdown.ts';
import type { DisputeRecord, Lesson } from '../record/index.ts';

/** A word of a lesson with its meaning. */
export interface Meaning {
  readonly word: string;
  readonly meaning: string;
  /** The word in the record's own language, where the record is a translation. */
  readonly original?: string;
}

/** A word of a lesson as the record's own language has it; `undefined` where the record is no translation. */
function originalWord({ original }: DisputeRecord, lesson: string, at: number): string | undefined {
  const source = original?.lessons.find(({ id }) => id === lesson)?.data.vocabulary[at];
  return typeof source === 'string' ? original?.term(source).data.title : source?.word;
}

/** The words of a lesson: terms of the glossary, or words that the lesson explains itself. */
export function vocabularyOf(record: DisputeRecord, lesson: Lesson): Meaning[] {
  return lesson.data.vocabulary.map((entry, at) => {
    const original = originalWord(record, lesson.id, at);
    const shown = original === undefined ? {} : { original: typeset(original) };
    if (typeof entry !== 'string') return { word: typeset(entry.word), meaning: typeset(entry.meaning), ...shown };
    const { data } = record.term(entry);
    return { word: typeset(data.title), meaning: typeset(withoutCitations(data.definition)), ...shown };
  });
}
