/**
 * The comments over the fields of the schemas, read from their source with the TypeScript compiler: what a field means
 * is written once, where the field is.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The comments of one object: those over its fields, by name. */
export type FieldComments = ReadonlyMap<string, Comments>;

/** What is said of a schema or a field, and of the fields under it: one set for each shape they may have. */
export interface Comments {
  readonly text: string;
  readonly shapes: readonly FieldComments[];
}

/** The comment over a node, in one line; empty when there is none. */
function commentOver(node: ts.Node): string {
  const text =
    ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
      .at(-1) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** The constants of a file by name, so that a schema kept in one can be followed. */
function constantsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  return new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.flatMap(({ name, initializer }) =>
          ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
        ),
      ),
  );
}

/** The fields of the object, or objects, that an expression such as `z.array(z.strictObject({ … })).optional()` is about. */
function shapesOf(expression: ts.Expression | undefined, constants: ReadonlyMap<string, ts.Expression>): readonly FieldComments[] {
  if (!expression) return [];
  if (ts.isIdentifier(expression)) return shapesOf(constants.get(expression.text), constants);
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.flatMap((element) => shapesOf(element, constants));
  if (ts.isObjectLiteralExpression(expression)) {
    const fields = expression.properties.flatMap((property): [string, Comments][] => {
      if (ts.isShorthandPropertyAssignment(property)) return [[property.name.text, { text: commentOver(property), shapes: [] }]];
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return [];
      return [[property.name.text, { text: commentOver(property), shapes: shapesOf(property.initializer, constants) }]];
    });
    return [new Map(fields)];
  }
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return [];
  const { name, expression: receiver } = expression.expression;
  const isMaker = ts.isIdentifier(receiver) && receiver.text === 'z';
  if (!isMaker) return shapesOf(receiver, constants);
  const place = { strictObject: 0, array: 0, union: 0, record: 1, discriminatedUnion: 1 }[name.text];
  return place === undefined ? [] : shapesOf(expression.arguments[place], constants);
}

/** The comments of every exported schema of a folder, by the schema's name. */
export function readComments(folder: string): Map<string, Comments> {
  const found = new Map<string, Comments>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('schema.ts') || one.endsWith('fields.ts'))
    .sort()) {
    const path = join(folder, name);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const constants = constantsOf(file);
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      for (const { name: variable, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(variable) && initializer && variable.text.endsWith('Schema')) {
          found.set(variable.text, { text: commentOver(statement), shapes: shapesOf(initializer, constants) });
        }
      }
    }
  }
  return found;
}
