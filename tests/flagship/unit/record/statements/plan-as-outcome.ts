import { datesIn } from './dates.ts';
import type { Candidate, Kind } from './candidates.ts';
import { dayOf, latest } from './sources.ts';
import type { Corpus, Statement } from './statements.ts';

/** Words that tell of a plan, a promise or an order, not of what came of it. */
const PLAN =
  /\b(?:would|will|could|should|may|might|must|was to|were to|is to|are to|be allowed|had to|to (?:start|open|come|return|report|work|be|last|meet|take|begin)|[Pp]lan(?:s|ned)?|due|set|scheduled|expected|promised|asks?|asked|offers?|offered|proposed|want(?:s|ed)?|goal|deadline|aimed|named?|names|until|called (?:for|back)|announced|ordered|orders|moved|moves|delayed|pushed|put off|told|chose|possible|not found|was found|date|dates|listed|target|asking|extended|keeps|required|requires|says)\b/;

/** The sources of a statement: its own, those later in its paragraph, and for an event's summary and title those of the event. */
function sourcesOf({ record }: Corpus, { sources, later, collection, id, field }: Statement): readonly string[] {
  if (sources.length > 0) return sources;
  if (later.length > 0) return later;
  return collection === 'events' && field !== 'body' ? record.event(id).data.sources : [];
}

/** A plan told as an outcome: in the past tense, from sources that all came out before the day told of. */
export const planAsOutcome: Kind = {
  id: 'plan-as-outcome',
  asks: 'What is told as done on a day rests on a source of that day or later.',
  mend: 'All its sources came out before that day: cite one that came after it, or tell the plan as a plan.',
  find: (corpus) =>
    corpus.statements
      .filter(({ field, text }) => !field.includes('positions') && !PLAN.test(text))
      .flatMap((statement): Candidate[] => {
        const last = latest(corpus.record, sourcesOf(corpus, statement));
        if (last === undefined) return [];
        return datesIn(statement.text, dayOf(corpus.record, statement))
          .filter(({ date }) => date.length === 'YYYY-MM-DD'.length && date > last)
          .slice(0, 1)
          .map(({ words }) => ({ statement, found: words }));
      }),
};
