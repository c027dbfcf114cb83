/** `npm run check`: every problem of the record at once; exit 1 when one is an error. */
import { NoRecordError } from '../src/record/files.ts';
import { getChecked } from '../src/record/index.ts';
import { formatProblems, hasErrors } from '../src/record/problem.ts';

try {
  const { problems, record } = getChecked();
  console.log(formatProblems(problems));
  const broken = hasErrors(problems);
  if (!broken && record)
    console.log(
      `${String(record.events.length)} events, ${String(record.issues.length)} issues, ${String(record.positions.length)} positions, ${String(record.sources.length)} sources: the record is sound.`,
    );
  process.exitCode = broken ? 1 : 0;
} catch (error) {
  if (!(error instanceof NoRecordError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
