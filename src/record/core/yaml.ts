import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, type ErrorCode } from 'yaml';
import type { Place, Diagnostic } from './diagnostic.ts';

/** A YAML text, read. */
export interface Yaml {
  /** The value; `undefined` when the text cannot be read. */
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a field in the file, or of its nearest parent when it is missing. With `key`, the place of its key. */
  readonly place: (field: readonly PropertyKey[], key?: boolean) => Place;
}

/** Common mistakes in YAML in plain words: what is wrong, and what to do. */
const SLIPS: Partial<Record<ErrorCode, readonly [why: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['a text holds a colon', 'Put the whole text in quotes: title: "Watch: the bridge".'],
  TAB_AS_INDENT: ['this line is indented with a tab', 'Use spaces instead of the tab.'],
  DUPLICATE_KEY: ['this field is repeated', 'Keep one of them.'],
};

/**
 * Reads YAML and remembers the place of every field.
 * @param path the file, for diagnostics.
 * @param lineOffset lines of the file above the text.
 */
export function readYaml(path: string, text: string, lineOffset: number): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const unreadable = (offset: number, why: string, hint: string): Diagnostic => ({
    path,
    ...at(offset),
    code: 'unreadable',
    message: `this YAML cannot be read: ${why}`,
    hint,
    severity: 'error',
  });
  const diagnostics = document.errors.map(({ code, message, pos }) => {
    const [why, hint] = SLIPS[code] ?? [
      message.split('\n')[0] ?? '',
      'Check quotes, colons and indentation on this line and the one before.',
    ];
    return unreadable(pos[0], why, hint);
  });
  // YAML reads a value that starts with "*" as the name of another value, and silently resolves to null when there is none.
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document))
        diagnostics.push(
          unreadable(
            node.range?.[0] ?? 0,
            `"*${node.source}" is the name of no value`,
            'Put the text in quotes: "*" at its start means something else in YAML.',
          ),
        );
    },
  });
  const place: Yaml['place'] = (field, key = false) => {
    let node: unknown = document.contents;
    let range: number | undefined;
    let keyRange: number | undefined;
    for (const step of field) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        keyRange = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        keyRange = undefined;
      } else break;
      range = (isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined) ?? keyRange ?? range;
    }
    return at((key ? keyRange : undefined) ?? range ?? 0);
  };
  return diagnostics.length > 0 ? { diagnostics, place } : { value: document.toJS() as unknown, diagnostics, place };
}
