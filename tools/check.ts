/** `npm run check`: every problem of the record at once; exit 1 when one is an error. */
import { NoRecordError } from '../src/record/core/read-folder.ts';
import { getChecked } from '../src/dispute.ts';
import { formatDiagnostics, hasErrors, plural } from '../src/record/core/diagnostic.ts';

try {
  const { diagnostics, record } = getChecked();
  console.log(formatDiagnostics(diagnostics));
  const broken = hasErrors(diagnostics);
  if (!broken && record) {
    const { events, issues, positions, sources } = record;
    const counts = Object.entries({ event: events, issue: issues, position: positions, source: sources });
    console.log(`${counts.map(([word, all]) => plural(all.length, word)).join(', ')}: the record is valid.`);
  }
  process.exitCode = broken ? 1 : 0;
} catch (error) {
  if (!(error instanceof NoRecordError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
