/** Reads which file imports which, types and lazy imports included, and looks for circles and imports of a higher room. */
import { posix } from 'node:path';
import ts from 'typescript';

/** Imported files by the file that imports them. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** An import of a file in a higher room. */
export interface UpwardImport {
  readonly from: string;
  readonly to: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---/;
const SCRIPT = /<script\b([^>]*?)(?:\/>|>([\s\S]*?)<\/script>)/g;

/** What a text of TypeScript imports, `import type` and `import()` included. */
const importsOfScript = (text: string): string[] => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** What an Astro component imports: in its front matter, in its scripts and as the address of a script. */
function importsOfAstro(text: string): string[] {
  const scripts = [...text.matchAll(SCRIPT)];
  const addresses = scripts.flatMap(([, attributes = '']) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? []);
  return [
    ...importsOfScript(FRONT_MATTER.exec(text)?.[1] ?? ''),
    ...scripts.flatMap(([, , body = '']) => importsOfScript(body)),
    ...addresses,
  ];
}

/** The graph of some files, by their paths from the project's folder. Imports of packages and of other files are left out. */
export function readGraph(files: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...files].map(([file, text]) => {
      const imports = file.endsWith('.astro') ? importsOfAstro(text) : importsOfScript(text);
      const paths = imports
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(file), name.replace(/\?.*$/, '')));
      return [file, [...new Set(paths)].filter((path) => files.has(path))];
    }),
  );
}

/** A chain of imports that ends where it starts, if there is one. */
export function findCircle(graph: ImportGraph): string[] | undefined {
  const finished = new Set<string>();
  const visit = (file: string, chain: readonly string[]): string[] | undefined => {
    if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...chain, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Imports that lead from a lower room to a higher one. @param rankOf the height of a file's room. */
export function upwardImports(graph: ImportGraph, rankOf: (file: string) => number): UpwardImport[] {
  return [...graph].flatMap(([from, imports]) => imports.filter((to) => rankOf(to) > rankOf(from)).map((to) => ({ from, to })));
}
