/** Every sentence of a record in its own language, with where it stands and what it cites. */
import { REGISTRY } from '../../../../../src/dispute.ts';
import { checkRecord } from '../../../../../src/record/check/index.ts';
import { fieldWords } from '../../../../../src/record/check/prose.ts';
import { treeOf } from '../../../../../src/record/core/body-tree.ts';
import { parseFiles } from '../../../../../src/record/core/parse-files.ts';
import type { RawEntry } from '../../../../../src/record/core/raw-entry.ts';
import type { FileText } from '../../../../../src/record/core/read-folder.ts';
import { sentencesInLine, sentencesInProse, sentencesInTree, type Sentence } from '../../../../../src/record/core/sentences.ts';
import type { DisputeRecord } from '../../../../../src/record/index.ts';

/** A sentence of the record. */
export interface Statement {
  /** The name of the collection: `events`. */
  readonly collection: string;
  readonly id: string;
  /** The file, under the record's folder. */
  readonly file: string;
  readonly line: number;
  /** The field that holds it, its steps joined by dots; `body` for the text under the front matter. */
  readonly field: string;
  readonly text: string;
  /** Sources cited in it or right behind it, or else those in the list that belongs to its field. */
  readonly sources: readonly string[];
  /** Sources cited by the sentences after it in its paragraph. */
  readonly later: readonly string[];
  /** Its sources; where it cites none, those of the next sentence of its paragraph that does: they cover it too. */
  readonly covering: readonly string[];
  /** The sentences before it in its paragraph, and the heading above; of a version of a dispute, the point in dispute. */
  readonly preceding: readonly string[];
  readonly following: readonly string[];
  readonly heading: string;
}

/** A record and all its statements. */
export interface Corpus {
  readonly record: DisputeRecord;
  readonly statements: readonly Statement[];
}

/** Collections whose words are not the record's own voice in its own language, or are frames of sheets without facts. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'sources',
  'standards',
  'corrections',
  'languages',
  'cards',
  'translations',
  'translatedPapers',
]);

/** Fields that are names, or other people's words. */
const NAMES = /(?:^|\.)(?:quotes|leaders|aliases|notIn|synonyms|chargedWords|name|short|publisher|license|labels|standards|code)(?:\.|$)/;

type Where = Pick<Statement, 'collection' | 'id' | 'file' | 'field'>;

/** The value that holds a field. */
function ownerOf(value: unknown, field: readonly PropertyKey[]): Readonly<Record<string, unknown>> {
  const owner = field.slice(0, -1).reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);
  return typeof owner === 'object' && owner !== null ? (owner as Record<string, unknown>) : {};
}

/** The sources in the list beside a field: those of a position, of an outcome, of a version of a dispute. */
function listedBeside(value: unknown, field: readonly PropertyKey[]): string[] {
  const listed = field.length < 2 ? undefined : ownerOf(value, field)['sources'];
  return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string') : [];
}

/** The point in dispute, for the versions of one. */
function pointOf(value: unknown, field: readonly PropertyKey[]): string[] {
  if (field.at(-1) !== 'says') return [];
  const what = ownerOf(value, field.slice(0, -2))['what'];
  return typeof what === 'string' ? [what] : [];
}

function statements(
  where: Where,
  sentences: readonly Sentence[],
  { lineOf, listed, point }: { lineOf: (line: number) => number; listed: readonly string[]; point: readonly string[] },
): Statement[] {
  return sentences.map((sentence, index): Statement => {
    const isNear = (other: Sentence): boolean => other.paragraph === sentence.paragraph;
    const following = sentences.slice(index + 1).filter(isNear);
    const own = sentence.sources.length > 0 ? sentence.sources : listed;
    return {
      ...where,
      line: lineOf(sentence.line),
      text: sentence.text,
      sources: own,
      covering: own.length > 0 ? own : (following.find(({ sources }) => sources.length > 0)?.sources ?? []),
      later: following.flatMap(({ sources }) => sources),
      preceding: [
        ...point,
        ...sentences
          .slice(0, index)
          .filter(isNear)
          .map(({ text }) => text),
      ],
      following: following.map(({ text }) => text),
      heading: sentence.heading ?? '',
    };
  });
}

/** The sentences of one entry: its fields, then its body. */
function statementsOf(raw: RawEntry, file: string): Statement[] {
  const entry = { collection: raw.collection.name, id: raw.id, file };
  const fields = fieldWords(raw)
    .map((words) => ({ ...words, name: words.field.map(String).join('.') }))
    .filter(({ name }) => !NAMES.test(name))
    .flatMap(({ kind, text, field, name }) =>
      statements({ ...entry, field: name }, kind === 'prose' ? sentencesInProse(text) : sentencesInLine(text), {
        lineOf: () => raw.place(field).line,
        listed: listedBeside(raw.value, field),
        point: pointOf(raw.value, field),
      }),
    );
  const tree = treeOf(raw);
  const body = tree ? sentencesInTree(tree) : [];
  return [
    ...fields,
    ...statements({ ...entry, field: 'body' }, body, { lineOf: (line) => raw.bodyLine + line - 1, listed: [], point: [] }),
  ];
}

/** A record read from its files, and every statement of it. */
export function corpusOf(root: string, files: readonly FileText[]): Corpus {
  // Whether the record is valid is not asked here.
  const { record } = checkRecord(root, files, REGISTRY, []);
  if (!record) throw new Error('This record cannot be read: "npm run check" says why.');
  const nameOf = new Map(files.map(({ path, name }) => [path, name]));
  const entries = parseFiles(files, REGISTRY).rawEntries.filter(({ collection }) => !LEFT_OUT.has(collection.name));
  return { record, statements: entries.flatMap((raw) => statementsOf(raw, nameOf.get(raw.path) ?? raw.path)) };
}
