/** A problem found in the record, reported to the person who must fix it. */
export interface Diagnostic {
  /** The file, relative to the working folder. */
  readonly path: string;
  /** 1-based line; 1 when the whole file is meant. */
  readonly line: number;
  /** 1-based column. */
  readonly column: number;
  /** The rule's code, lower-case with hyphens. */
  readonly code: string;
  /** What is wrong, one sentence without a full stop. */
  readonly message: string;
  /** What to change. */
  readonly hint: string;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** A 1-based place in a file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Orders diagnostics by file, line, column and code. */
function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.path.localeCompare(b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code) ||
    a.message.localeCompare(b.message)
  );
}

/** Whether a problem among these stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** A count with its word: "1 event", "2 events". */
export function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** All diagnostics as text: `path:line:col  CODE  message`, the hint indented below, and a closing count. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const lines = [...diagnostics]
    .sort(compareDiagnostics)
    .flatMap(({ path, line, column, code, message, hint, severity }) => [
      `${path}:${String(line)}:${String(column)}  ${code}${severity === 'warning' ? ' (warning)' : ''}  ${message}`,
      `    ${hint}`,
    ]);
  return [...lines, `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`].join('\n');
}
