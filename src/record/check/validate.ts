import type { z } from 'zod';
import type { Draft, Kind } from '../core/parse-files.ts';
import type { Problem } from '../core/diagnostic.ts';
import { tell } from './format-issue.ts';
import {
  chartSchema,
  correctionSchema,
  guideSchema,
  handoutSchema,
  lessonSchema,
  paperSchema,
  languageSchema,
  cardsSchema,
  translationSchema,
  translatedPaperSchema,
  standardsSchema,
  unitSchema,
  eventSchema,
  issueSchema,
  ledgerSchema,
  pageSchema,
  partySchema,
  roundSchema,
  siteSchema,
  sourceSchema,
  tableSchema,
  termSchema,
} from '../collections/schemas.ts';

/** The schema of each kind of entry. */
export const SCHEMAS = {
  site: siteSchema,
  events: eventSchema,
  rounds: roundSchema,
  issues: issueSchema,
  ledgers: ledgerSchema,
  parties: partySchema,
  terms: termSchema,
  sources: sourceSchema,
  tables: tableSchema,
  pages: pageSchema,
  corrections: correctionSchema,
  charts: chartSchema,
  lessons: lessonSchema,
  handouts: handoutSchema,
  guides: guideSchema,
  papers: paperSchema,
  units: unitSchema,
  standards: standardsSchema,
  languages: languageSchema,
  cards: cardsSchema,
  translations: translationSchema,
  translatedPapers: translatedPaperSchema,
} as const satisfies Readonly<Record<Kind, z.ZodObject>>;

/** Fields whose absence is a mistake with a name of its own, because it is the one that matters most. */
const NAMED_GAPS: Readonly<Record<string, Pick<Problem, 'code' | 'hint'>>> = {
  sources: { code: 'no-source', hint: 'Cite at least one source by its id: sources: [source-id].' },
  speaker: { code: 'no-speaker', hint: 'Say who said it, by office: "speaker: The mayor".' },
};

/** Judges a draft by its schema: the typed data, or every problem it has. */
export function judge(draft: Draft): { data?: unknown; problems: Problem[] } {
  const schema = SCHEMAS[draft.kind];
  const result = schema.safeParse(draft.raw, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    tell(issue, schema).map(({ field, onKey, code, message, hint }): Problem => ({
      path: draft.path,
      ...draft.place(field, onKey),
      code,
      message,
      hint,
      ...(code === 'missing-field' && NAMED_GAPS[String(field.at(-1))]),
      severity: 'error',
    })),
  );
  return { problems };
}
