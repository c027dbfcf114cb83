import type { Diagnostic } from '../core/diagnostic.ts';
import type { RawEntry } from '../core/raw-entry.ts';
import { formatIssue } from './format-issue.ts';

/** Missing fields that get their own error code, because they matter most. */
const NAMED_GAPS: Readonly<Record<string, Pick<Diagnostic, 'code' | 'hint'>>> = {
  sources: { code: 'no-source', hint: 'Cite at least one source by its id: sources: [source-id].' },
  speaker: { code: 'no-speaker', hint: 'Say who said it, by office: "speaker: The mayor".' },
};

/** Validates an entry by the schema of its collection: gives the typed data, or every diagnostic. */
export function validate(raw: RawEntry): { data?: unknown; diagnostics: Diagnostic[] } {
  const { schema } = raw.collection;
  const result = schema.safeParse(raw.value, { reportInput: true });
  if (result.success) return { data: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) =>
    formatIssue(issue, schema).map(({ field, onKey, code, message, hint }): Diagnostic => ({
      path: raw.path,
      ...raw.place(field, onKey),
      code,
      message,
      hint,
      ...(code === 'missing-field' && NAMED_GAPS[String(field.at(-1))]),
      severity: 'error',
    })),
  );
  return { diagnostics };
}
