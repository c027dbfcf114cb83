/**
 * The comments over the fields of the schemas, read from their source with the TypeScript compiler: what a field means
 * is written once, where the field is.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the comments of an object schema say: of the object itself, and of each of its fields. */
export interface Comments {
  readonly text: string;
  readonly fields: ReadonlyMap<string, Comments>;
}

const NONE: ReadonlyMap<string, Comments> = new Map();

/** The comment over a node, in one line; empty when there is none. */
function commentOver(node: ts.Node): string {
  const text = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').at(-1) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** The constants of a file by name, so that a schema kept in one can be followed. */
function constantsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  return new Map(file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [])),
  ));
}

/** The fields of the object that an expression such as `z.array(z.strictObject({ … })).optional()` is about. */
function fieldsOf(expression: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): ReadonlyMap<string, Comments> {
  if (ts.isIdentifier(expression)) {
    const kept = constants.get(expression.text);
    return kept ? fieldsOf(kept, constants) : NONE;
  }
  if (ts.isArrayLiteralExpression(expression)) return new Map(expression.elements.flatMap((element) => [...fieldsOf(element, constants)]));
  if (ts.isObjectLiteralExpression(expression)) {
    return new Map(expression.properties.flatMap((property): [string, Comments][] => {
      if (ts.isShorthandPropertyAssignment(property)) return [[property.name.text, { text: commentOver(property), fields: NONE }]];
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return [];
      return [[property.name.text, { text: commentOver(property), fields: fieldsOf(property.initializer, constants) }]];
    }));
  }
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return NONE;
  const { name, expression: receiver } = expression.expression;
  const isMaker = ts.isIdentifier(receiver) && receiver.text === 'z';
  if (!isMaker) return fieldsOf(receiver, constants);
  const inner = expression.arguments[name.text === 'record' ? 1 : 0];
  return inner && ['strictObject', 'array', 'union', 'record'].includes(name.text) ? fieldsOf(inner, constants) : NONE;
}

/** The comments of every exported schema of a folder, by the schema's name. */
export function readComments(folder: string): Map<string, Comments> {
  const found = new Map<string, Comments>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts')).sort()) {
    const path = join(folder, name);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const constants = constantsOf(file);
    for (const statement of file.statements.filter(ts.isVariableStatement)) {
      for (const { name: variable, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(variable) && initializer && variable.text.endsWith('Schema')) {
          found.set(variable.text, { text: commentOver(statement), fields: fieldsOf(initializer, constants) });
        }
      }
    }
  }
  return found;
}
