/** How long a story takes to read. */
import { withoutCitations } from '../record/core/parse-markdown.ts';
import { countWords } from '../record/core/quotations.ts';
import type { StoryData } from '../record/collections/schemas.ts';

/** Words a minute that adults read silently: the mean of Brysbaert 2019, "How many words do we read per minute?". */
const WORDS_A_MINUTE = 238;

/** The words of a story that a reader reads in order. */
export function storyWords({ summary, steps, agreed, unknown }: Pick<StoryData, 'summary' | 'steps' | 'agreed' | 'unknown'>): number {
  const texts = [summary, ...steps.flatMap(({ title, text, quote }) => [title, text, quote?.text ?? '']), ...agreed, ...unknown];
  return texts.reduce((sum, text) => sum + countWords(withoutCitations(text)), 0);
}

/** Minutes, at least one. */
export const storyMinutes = (story: Parameters<typeof storyWords>[0]): number =>
  Math.max(1, Math.round(storyWords(story) / WORDS_A_MINUTE));
