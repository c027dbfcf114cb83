import { t } from '../../../i18n/index.ts';
import { scaleBand } from 'd3';
import { px, type Mark, type Scene, type Series, type Shape, type Size } from '../../scene.ts';
import { closed, inner, wrap } from '../../text.ts';
import { momentOf, type Cell, type Data, type Level, type Moment, type Party } from './data.ts';

const circle = (r: number): string =>
  `M-${String(r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(r * 2)} 0a${String(r)} ${String(r)} 0 1 0-${String(r * 2)} 0z`;

/** Each level has a shape of its own, so that the map reads without color. */
export const LEVELS: Readonly<Record<Level, { readonly class: string; readonly path: string }>> = {
  decides: { class: 'd-full', path: 'M-10 -10H10V10H-10z' },
  'must-bargain': { class: 'd-half', path: circle(9) },
  contested: { class: 'd-clash', path: 'M-8 -8L8 8M8 -8L-8 8' },
  'can-challenge': { class: 'd-light', path: 'M0 -9L9 8H-9z' },
  advises: { class: 'd-light', path: circle(5) },
  'no-part': { class: 'd-out', path: 'M-6 -1.2H6V1.2H-6z' },
};
/** The order in which the key lists the levels: the farthest reach first. */
export const ORDER: readonly Level[] = ['decides', 'must-bargain', 'contested', 'can-challenge', 'advises', 'no-part'];

/** All of a cell at a moment, and what it was on the other side of the change. */
function cellSentence(data: Data, cell: Cell, view: Readonly<Record<string, string>>): string {
  const moment = momentOf(data, view);
  const [party, decision] = [data.parties.find(({ id }) => id === cell.party), data.decisions.find(({ id }) => id === cell.decision)];
  const power = cell[moment];
  const values = {
    party: party?.short ?? cell.party,
    decision: inner(decision?.name ?? cell.decision),
    power: `${inner(levelName(power?.level))}${power?.when === undefined ? '' : ` (${power.when})`}`,
  };
  const { changed } = data;
  const own = changed
    ? t(moment === 'before' ? 'charts.decisionMatrix.cellBefore' : 'charts.decisionMatrix.cellAfter', { ...values, day: changed.day })
    : t('charts.decisionMatrix.cell', values);
  const text = closed(power ? `${own} ${power.text}` : own);
  if (!changed || !cell.turned) return text;
  const other = inner(levelName(cell[moment === 'before' ? 'after' : 'before']?.level));
  return `${text} ${t(moment === 'before' ? 'charts.decisionMatrix.afterThat' : 'charts.decisionMatrix.beforeThat', { power: other })}`;
}

/** The name of a level, or that the record has none. */
export const levelName = (level: Level | undefined): string => t(`charts.decisionMatrix.levels.${level ?? 'unknown'}`);

/** A cell without a power then is drawn only where the change made or ended one. */
const shownAt = (cell: Cell, moment: Moment): boolean => cell[moment] !== undefined || cell.turned;

const ROW = 42;
const HEADER = 92;

export function drawScene(data: Data, size: Size, view: Readonly<Record<string, string>>): Scene {
  if (data.cells.length === 0)
    return {
      width: size === 'wide' ? 1120 : 320,
      height: 40,
      back: [{ kind: 'text', x: 0, y: 24, text: t('charts.decisionMatrix.noPowersToDraw'), class: 'softn' }],
      series: [],
      front: [],
    };
  return size === 'wide' ? wide(data, view) : narrow(data, view);
}

function itemOf(
  data: Data,
  cell: Cell,
  view: Readonly<Record<string, string>>,
  at: { x: number; y: number },
  box: Shape | undefined,
  party: Party | undefined,
): Mark {
  const level = cell[momentOf(data, view)]?.level;
  const glyph: Shape[] = level === undefined ? [] : [{ kind: 'path', class: LEVELS[level].class, d: LEVELS[level].path, ...at }];
  return {
    key: cell.key,
    label: cellSentence(data, cell, view),
    at,
    shapes: [...(box ? [box] : []), ...glyph],
    ...(party && { href: party.href }),
  };
}

/** A grid: a row for each party, a column for each decision. */
function wide(data: Data, view: Readonly<Record<string, string>>): Scene {
  const [width, left] = [1120, 214];
  const x = scaleBand(
    data.decisions.map(({ id }) => id),
    [left, width - 2],
  );
  const step = x.bandwidth();
  const letters = Math.max(8, Math.floor(step / 8));
  const middle = (decision: string): number => px((x(decision) ?? left) + step / 2);
  const top = (row: number): number => HEADER + row * ROW;
  const series = data.parties.map((party, row): Series => ({
    key: party.id,
    label: party.name,
    items: data.decisions.flatMap(({ id }): Mark[] => {
      const cell = data.cells.find((one) => one.party === party.id && one.decision === id && shownAt(one, momentOf(data, view)));
      if (!cell) return [];
      const box: Shape = {
        kind: 'rect',
        class: cell.turned ? 'd-changed' : 'd-cell',
        x: px((x(id) ?? left) + 2),
        y: top(row) + 2,
        width: px(step - 4),
        height: ROW - 4,
      };
      return [itemOf(data, cell, view, { x: middle(id), y: top(row) + ROW / 2 }, box, party)];
    }),
  }));
  return {
    width,
    height: top(data.parties.length) + 6,
    back: [
      ...data.decisions.flatMap(({ id, short }): Shape[] =>
        wrap(short, letters)
          .slice(0, 4)
          .map((text, line, lines): Shape => ({
            kind: 'text',
            class: 'lab',
            x: middle(id),
            y: HEADER - 14 - (lines.length - 1 - line) * 19,
            text,
            anchor: 'middle',
          })),
      ),
      ...data.parties.flatMap(({ short }, row): Shape[] => [
        { kind: 'line', class: 'grid', x1: 0, y1: top(row), x2: width, y2: top(row) },
        { kind: 'text', class: 'lab', x: 0, y: top(row) + ROW / 2 + 5, text: short },
      ]),
    ],
    series,
    front: [],
  };
}

/** A list: each decision with the parties that had a part in it. */
function narrow(data: Data, view: Readonly<Record<string, string>>): Scene {
  const width = 320;
  const [back, series]: [Shape[], Series[]] = [[], []];
  let y = 0;
  for (const decision of data.decisions) {
    y += 10;
    for (const text of wrap(decision.name, 36)) {
      y += 25;
      back.push({ kind: 'text', class: 'head', x: 0, y: y - 6, text });
    }
    const items = data.parties.flatMap((party): Mark[] => {
      const cell = data.cells.find((one) => one.party === party.id && one.decision === decision.id && shownAt(one, momentOf(data, view)));
      return cell ? [listed(data, view, cell, party)] : [];
    });
    series.push({ key: decision.id, label: decision.name, items });
    y += 14;
  }
  return { width, height: y, back, series, front: [] };

  function listed(all: Data, chosen: Readonly<Record<string, string>>, cell: Cell, party: Party): Mark {
    const top = y;
    y += 32;
    const changed = cell.turned;
    back.push(
      { kind: 'text', class: 'lab', x: 40, y: top + 21, text: party.short },
      { kind: 'text', class: 'softn', x: width - 2, y: top + 21, text: levelName(cell[momentOf(all, chosen)]?.level), anchor: 'end' },
    );
    return itemOf(
      all,
      cell,
      chosen,
      { x: 18, y: top + 16 },
      { kind: 'rect', class: changed ? 'd-changed' : 'd-cell', x: 2, y: top + 1, width: 32, height: 30 },
      party,
    );
  }
}
