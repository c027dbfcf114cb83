/**
 * How high a frame must be for the chart in it, so that nothing is cut off behind a scroll bar before the frame's page can
 * say its own height, or where nobody listens. The lengths are those of the style sheets (site.css, chart.css, figure.css,
 * live.css); a browser test compares the sum with what a browser makes of it.
 */
import { t } from '../../i18n/index.ts';
import type { DisputeRecord } from '../../record/index.ts';
import { typeset } from '../../markdown/typeset.ts';
import type { Drawing, ReadyChart, View } from '../chart.ts';
import { WIDTHS } from '../scene.ts';
import { widthOf } from '../text-width.ts';
import { sourceLine, type EmbedHeight } from './parts.ts';

/** The least width in CSS pixels that a frame is made for. */
const LEAST = 320;
/** The width of the frame that oEmbed offers. */
export const EMBED_WIDTH = 1120;

const REM = 16;
/** Left and right of the drawing. */
const MARGINS = 2 * REM;
/** A line of text: the size of its letters, its height, and the most room that it takes. */
interface Style {
  readonly size: number;
  readonly line: number;
  /** How wide its letters are, as a share of what `widthOf` says. */
  readonly narrower: number;
}
const TITLE: Style = { size: 22.4, line: 25.8, narrower: 0.81 };
const DECK: Style = { size: 16.8, line: 23.6, narrower: 1 };
const NOTE: Style = { size: 15, line: 21.75, narrower: 1 };
const CREDIT: Style = { size: 14, line: 20.3, narrower: 1 };
const FOOT: Style = { size: 14, line: 21.7, narrower: 1 };
/** Margins and paddings that every frame has: of the page, the finding, the credit and the foot. */
const AROUND = 0.9 * REM + 0.7 * REM + 0.9 * REM + 1.5 * REM + REM;
/** From this width on a chart that can be moved has its tools. */
const WITH_TOOLS = 1176;
const TOOLS = 108;
/** Room to spare. */
const SPARE = 12;

/** Rows that boxes of some widths make side by side. */
function rowsOf(widths: readonly number[], room: number, gap: number): number {
  let [rows, at] = [widths.length === 0 ? 0 : 1, 0];
  for (const width of widths) {
    if (at > 0 && at + gap + width > room) [rows, at] = [rows + 1, width];
    else at += (at > 0 ? gap : 0) + width;
  }
  return rows;
}

function textHeight(text: string, { size, line, narrower }: Style, room: number): number {
  const widths = text.split(/\s+/).map((word) => narrower * widthOf(word, size));
  return rowsOf(widths, room, narrower * widthOf(' ', size)) * line;
}

function choicesHeight({ choices }: ReadyChart, room: number): number {
  const heights = choices.map(({ options }) => {
    const widths = options.map(({ label }) => widthOf(label, 15) + 1.8 * REM + 1);
    return 0.4 * REM + rowsOf(widths, room, 0) * 43 + 1;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

function keyHeight(chart: ReadyChart, view: View, room: number): number {
  const widths = chart.key(view).map(({ label }) => 25.2 + widthOf(typeset(label), 14));
  return widths.length === 0 ? 0 : 1.4 * REM + rowsOf(widths, room, 1.4 * REM) * 31.6;
}

/** Lines of numbered notes, which stand under drawings that have no room for words. */
function notesHeight({ notes }: ReadyChart, { width }: Drawing, room: number): number {
  if (width === WIDTHS[0]) return 0;
  return notes.reduce((sum, { heading, text }) => sum + textHeight(`${heading}. ${text}`, NOTE, room - 26) + 5, notes.length > 0 ? 8 : 0);
}

function heightOf(record: DisputeRecord, chart: ReadyChart, drawing: Drawing, width: number): number {
  const room = width - MARGINS;
  const { title, subtitle } = chart.meta.data;
  const [view = {}] = chart.views;
  const foot = `${t('charts.figure.embedded', { site: record.site.title })} · ${t('charts.figure.license')}`;
  const height =
    AROUND +
    textHeight(typeset(title), TITLE, room) +
    textHeight(typeset(subtitle), DECK, room) +
    choicesHeight(chart, room) +
    drawing.scene.height +
    keyHeight(chart, view, room) +
    notesHeight(chart, drawing, room) +
    (chart.live !== undefined && width >= WITH_TOOLS ? TOOLS : 0) +
    textHeight(typeset(sourceLine(record, chart)), CREDIT, room) +
    textHeight(foot, FOOT, room);
  // Letters of another machine may be a little wider: one row too many is better than one that is cut.
  return Math.ceil((height + SPARE) / 10) * 10;
}

/**
 * How high a frame is from which width on, in CSS pixels, from the widest: two steps for each drawing. They are of the view that
 * its chart shows first; another view, which a reader chooses, may be higher, and the frame then scrolls or tells its height.
 */
export function embedHeights(record: DisputeRecord, chart: ReadyChart): EmbedHeight[] {
  const [view = {}] = chart.views;
  const drawings = chart.drawings(view);
  const steps = drawings.flatMap((drawing, index): EmbedHeight[] => {
    const from = index === drawings.length - 1 ? LEAST : drawing.width + MARGINS;
    const wider = drawings[index - 1];
    // Text needs less room as a frame gets wider, long before it is wide enough for the next drawing.
    const middle = wider === undefined ? [] : [Math.round((from + wider.width + MARGINS) / 2)];
    return [...middle, from].map((width) => ({ from: width, height: heightOf(record, chart, drawing, width) }));
  });
  // The code takes the highest of the steps that a width has reached: a narrower frame is never lower than a wider one.
  return steps.map(({ from }, index) => ({ from, height: Math.max(...steps.slice(0, index + 1).map(({ height }) => height)) }));
}

/** The height of a frame of a width, in CSS pixels. */
export function embedHeight(record: DisputeRecord, chart: ReadyChart, width: number): number {
  const steps = embedHeights(record, chart);
  return (steps.find(({ from }) => width >= from) ?? steps.at(-1))?.height ?? 0;
}
