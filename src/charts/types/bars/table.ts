import { t } from '../../../i18n/index.ts';
import type { ChartTable, TableCell } from '../../scene.ts';
import { fill, namesIn } from '../../template.ts';
import { viewIn, type Bar, type Data, type Panel, type Row, type View } from './data.ts';
import { mainBar, rowValues, textOf } from './texts.ts';

type Listed = NonNullable<Data['options']['listing']>[number];
type Column = Listed & { readonly key: string };

/** The rows under the chart: one for each row, or for each bar where bars are rows of the table. */
export function tableOf(data: Data, chosen: Readonly<Record<string, string>>): ChartTable {
  const view = viewIn(data, chosen);
  const columns = columnsOf(data, view);
  const seen = new Set<object>();
  const kind = data.unit === 'percent' ? 'share' : 'number';
  const names = { title: view?.title ?? t(`charts.bars.nothing.${kind}`), beside: view?.beside?.label };
  return {
    caption: fill(textOf(data, 'caption'), view ? names : { title: t(`charts.bars.nothing.${kind}s`) }),
    columns: columns.map((column) => ({
      key: column.key,
      title: column.title === undefined ? titleOf(data, view, column) : fill(column.title, names),
      ...(isNumeric(data, column) && { numeric: true }),
    })),
    rows: (view?.panels ?? []).flatMap((panel) =>
      panel.rows.flatMap((row) =>
        (data.options.bars ? row.bars : [view && mainBar(view, row)])
          .filter((bar) => bar !== undefined)
          // Where panels count different things, each row of the table comes once, with its columns.
          .filter(({ cells }) => !view?.isMixed || (!seen.has(cells) && seen.add(cells)))
          .map((bar) => columns.map((column) => (view ? cellOf(data, view, panel, row, bar, column) : undefined))),
      ),
    ),
  };
}

/** The columns of this view: those of numbers it has. */
function columnsOf({ options, titles }: Data, view: View | undefined): Column[] {
  const titled = (columns: readonly string[]): string => columns.map((name) => titles[name] ?? name).join(', ');
  const plain: readonly Listed[] = [
    ...(options.panels ? [{ title: options.panels.by ? titled(options.panels.by) : t('charts.bars.which'), text: '{panel}' }] : []),
    { title: titled(namesIn(options.rows.label)), text: '{label}' },
    { number: 'value' },
    ...(view?.isPart ? [{ number: 'whole' } as const] : []),
    ...(options.bound === undefined ? [] : [{ title: titled([options.bound]), text: `{${options.bound}}` }]),
  ];
  return (options.listing ?? plain)
    .filter(({ number }) => (number !== 'whole' || view?.isPart) && (number !== 'beside' || view?.beside))
    .map((listed, index) => ({ ...listed, key: `${listed.number ?? listed.column ?? 'text'}-${String(index)}` }));
}

const isNumeric = (data: Data, { number, column }: Listed): boolean =>
  number !== undefined || (column !== undefined && data.numeric.includes(column));

function titleOf(data: Data, view: View | undefined, { number, column }: Listed): string {
  if (number !== undefined) return view?.title ?? '';
  return column === undefined ? '' : (data.titles[column] ?? column);
}

function cellOf(data: Data, view: View, panel: Panel, row: Row, bar: Bar, { number, column, text }: Listed): TableCell {
  if (number === 'beside') return row.bars[0]?.value;
  if (number !== undefined) return bar[number];
  if (text !== undefined) {
    const own = data.options.bars ? bar.texts : {};
    const filled = fill(text, { ...rowValues(data, view, panel, row), ...own });
    return filled === '' ? undefined : filled;
  }
  const cell = column === undefined ? undefined : bar.cells[column];
  return typeof cell === 'boolean' ? String(cell) : cell;
}
