/** Holds JSON-LD against the vocabulary of schema.org as its published types have it: the text is checked, not the code that wrote it. */
import { resolve } from 'node:path';
import ts from 'typescript';

const FILE = resolve('tests/json-ld.virtual.ts');
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What the types of schema.org say against these nodes: unknown properties, values of the wrong kind. */
export function schemaProblems(nodes: readonly unknown[]): string[] {
  const text = [
    "import type { LearningResourceLeaf, WebPageLeaf, WithContext } from 'schema-dts';",
    `export const nodes: WithContext<LearningResourceLeaf | WebPageLeaf>[] = ${JSON.stringify(nodes, null, 1)};`,
  ].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options) => (name === FILE ? ts.createSourceFile(name, text, options) : read(name, options));
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === FILE || exists(name);
  return ts.getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host)).map(({ file, start, messageText }) => {
    const at = file && start !== undefined ? `${text.split('\n')[file.getLineAndCharacterOfPosition(start).line]?.trim() ?? ''}: ` : '';
    return at + ts.flattenDiagnosticMessageText(messageText, ' ');
  });
}
