/** Validation rules for charts; they run with the core rules. */
import { visit } from 'unist-util-visit';
import { formatIssue } from '../record/check/format-issue.ts';
import { atField, atPlace, type Context, type Report, type Rule } from '../record/check/rule.ts';
import { validRows, type PlacedCell } from '../record/check/table.ts';
import { ANSWERS } from '../record/collections/answers/index.ts';
import { CHARTS } from '../record/collections/charts/index.ts';
import { STORIES } from '../record/collections/stories/index.ts';
import { TABLES } from '../record/collections/tables/index.ts';
import { treeOf } from '../record/core/body-tree.ts';
import { nearest } from '../record/core/nearest.ts';
import { placeOf } from '../record/core/parse-markdown.ts';
import { findReferences } from '../record/core/walk-schema.ts';
import type { RawEntry } from '../record/core/raw-entry.ts';
import type { ChartData, FieldData } from '../record/collections/schemas.ts';
import { textsIn, type OptionText } from './option-texts.ts';
import { namesIn } from './template.ts';
import { CHART_TYPES, type TypeInfo } from './types.ts';
import { voteNames } from './vote-name.ts';

const TYPE_NAMES = Object.keys(CHART_TYPES);

/** What to write instead of a name that is not known. */
function insteadOf(name: string, known: readonly string[], what: string): string {
  const meant = nearest(name, known);
  return meant ? `Did you mean "${meant}"?` : `${what}: ${known.join(', ')}.`;
}

/** Charts that a body shows and the record does not have. */
function shownIn(raw: RawEntry, known: ReadonlySet<string>): Report[] {
  const tree = treeOf(raw);
  const found: Report[] = [];
  if (!tree) return found;
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Chart') return;
    const value = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
    // A computed id is reported as code.
    if (typeof value === 'object' && value !== null) return;
    const id = value ?? '';
    if (known.has(id)) return;
    const meant = nearest(id, known);
    found.push(
      atPlace(raw, placeOf(node.position?.start), {
        message: id === '' ? 'this chart has no id' : `the record has no chart "${id}"`,
        hint: meant ? `Did you mean "${meant}"?` : 'Write <Chart id="…" /> with the name of a file in charts/, or add that file.',
      }),
    );
  });
  return found;
}

const unknownChart: Rule = {
  code: 'unknown-chart',
  asks: 'Bodies show only charts of the record.',
  *check({ rawEntries, ids }) {
    const known = ids('charts') ?? new Set<string>();
    for (const raw of rawEntries) yield* shownIn(raw, known);
  },
};

/** A chart whose fields are valid and whose type is known. */
interface TypedChart {
  readonly raw: RawEntry;
  readonly data: ChartData;
  readonly type: TypeInfo;
}

function typedCharts({ entries }: Context): TypedChart[] {
  return entries(CHARTS).flatMap(({ raw, data }): TypedChart[] => {
    const type = CHART_TYPES[data.type];
    return type ? [{ raw, data, type }] : [];
  });
}

const chartType: Rule = {
  code: 'chart-type',
  asks: `The \`type\` of a chart is one of ${TYPE_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
  *check({ entries }) {
    for (const { raw, data } of entries(CHARTS))
      if (!CHART_TYPES[data.type])
        yield atField(raw, ['type'], {
          message: `there is no chart type "${data.type}"`,
          hint: insteadOf(data.type, TYPE_NAMES, 'Types'),
        });
  },
};

/** What the schema of a type says against some options. */
function optionReports({ raw, data, type }: TypedChart): Report[] {
  const result = type.options.safeParse(data.options ?? {}, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    formatIssue(issue, type.options).map(({ field, onKey, message, hint }): Report => ({
      path: raw.path,
      ...raw.place(['options', ...field], onKey),
      message,
      hint,
    })),
  );
}

const chartOption: Rule = {
  code: 'chart-option',
  asks: 'A chart has the options that its type asks for, and no others; types that draw a table name one.',
  *check(context) {
    for (const chart of typedCharts(context)) {
      if (chart.type.table === 'required' && chart.data.table === undefined)
        yield atField(chart.raw, [], {
          message: `a chart of the type "${chart.data.type}" draws a table, and "table" is missing`,
          hint: 'Add "table:" with the name of a file in data/.',
        });
      yield* optionReports(chart);
    }
  },
};

/** The reports about one column or template of a chart. */
function columnReports({ raw, type, data }: TypedChart, fields: readonly FieldData[], option: OptionText): Report[] {
  const names = fields.map(({ name }) => name);
  const at = (message: string, hint: string): Report => atField(raw, ['options', ...option.field], { message, hint });
  const table = data.table ?? '';
  if (option.columnTypes) {
    const column = fields.find(({ name }) => name === option.text);
    if (!column) return [at(`the table "${table}" has no column "${option.text}"`, insteadOf(option.text, names, 'Columns'))];
    if (option.columnTypes.length === 0 || option.columnTypes.some((one) => one === column.type)) return [];
    const fitting = fields.filter(({ type: one }) => option.columnTypes?.some((wanted) => wanted === one)).map(({ name }) => name);
    return [
      at(
        `the column "${option.text}" holds ${column.type} values, and this needs ${option.columnTypes.join(' or ')}`,
        fitting.length > 0 ? `Columns that fit: ${fitting.join(', ')}.` : `Add such a column to data/${table}.yaml.`,
      ),
    ];
  }
  const known = [...names, ...(type.names ?? [])];
  return namesIn(option.text)
    .filter((name) => !known.includes(name))
    .map((name) => at(`"{${name}}" is neither a column of the table "${table}" nor a value of the chart`, insteadOf(name, known, 'Names')));
}

const chartColumn: Rule = {
  code: 'chart-column',
  asks: 'A column that the options of a chart name is in its table and has the type that its part needs.',
  *check(context) {
    const tables = new Map(context.entries(TABLES).map(({ raw, data }) => [raw.id, data.fields]));
    for (const chart of typedCharts(context)) {
      const fields = tables.get(chart.data.table ?? '');
      if (!fields) continue;
      for (const option of textsIn(chart.type.options, chart.data.options ?? {}))
        if (option.target === undefined) yield* columnReports(chart, fields, option);
    }
  },
};

const chartReference: Rule = {
  code: 'chart-reference',
  asks: 'A party, decision or event that the options of a chart name is one of the record.',
  *check(context) {
    for (const { raw, data, type } of typedCharts(context))
      for (const { target, id, field } of findReferences(type.options, data.options ?? {})) {
        const known = context.ids(target);
        if (!known || known.has(id)) continue;
        yield atField(raw, ['options', ...field], {
          message: `no ${context.registry.noun(target)} has the id "${id}"`,
          hint: insteadOf(id, [...known], 'Ids'),
        });
      }
  },
};

const cellOf = (cells: readonly PlacedCell[], name: string): string => cells.find(({ column }) => column.name === name)?.text ?? '';

/** The names of the votes in tables that charts of votes draw. */
function knownVotes({ entries }: Context): ReadonlySet<string> {
  const drawn = new Set(entries(CHARTS).flatMap(({ data }) => (data.type === 'votes' ? [data.table] : [])));
  return new Set(
    entries(TABLES)
      .filter(({ raw }) => drawn.has(raw.id))
      .flatMap((table) =>
        voteNames([...validRows(table)].map(({ cells }) => ({ date: cellOf(cells, 'date'), body: cellOf(cells, 'body') }))),
      ),
  );
}

/** Lists of votes that answers and stories show, with the field that holds each. */
function votesNamed({ entries }: Context): { raw: RawEntry; field: (string | number)[]; votes: readonly string[] }[] {
  return [
    ...entries(ANSWERS).map(({ raw, data }) => ({ raw, field: ['votes'], votes: data.votes ?? [] })),
    ...entries(STORIES).flatMap(({ raw, data }) => data.steps.map(({ votes }, step) => ({ raw, field: ['steps', step, 'votes'], votes }))),
  ];
}

const unknownVote: Rule = {
  code: 'unknown-vote',
  asks: 'A vote that an answer or a story shows is a row of a table that a chart of the type `votes` draws.',
  *check(context) {
    const known = knownVotes(context);
    for (const { raw, field, votes } of votesNamed(context)) {
      for (const [place, name] of votes.entries()) {
        if (known.has(name)) continue;
        const hint = 'Draw the table of votes with a chart of the type "votes" first.';
        yield atField(raw, [...field, place], {
          message: `no table of votes has "${name}"`,
          hint: known.size === 0 ? hint : insteadOf(name, [...known], 'Votes'),
        });
      }
    }
  },
};

/** The rules of charts, in the order of the manual. */
export const CHART_RULES: readonly Rule[] = [unknownChart, chartType, chartOption, chartColumn, chartReference, unknownVote];
