/**
 * How high a frame must be for the chart in it, so that nothing is cut off behind a scroll bar before the frame's page can
 * say its own height, or where nobody listens. The lengths are those of the style sheets (site.css, chart.css, figure.css,
 * live.css); a browser test compares the sum with what a browser makes of it.
 */
import { t } from '../../i18n/index.ts';
import { proseToText } from '../../markdown/inline.ts';
import { typeset } from '../../markdown/typeset.ts';
import type { Drawing, ReadyChart, View } from '../chart.ts';
import { WIDTHS } from '../scene.ts';
import { widthOf } from '../text-width.ts';

/** Widths in CSS pixels for which heights are told: a phone, columns of text, and the width at which charts are wide. */
export const EMBED_WIDTHS = [320, 480, 640, 800, 1120] as const;
/** The width of the frame that oEmbed offers. */
export const EMBED_WIDTH = 1120;

const REM = 16;
/** From this width on the wide drawing is shown. */
const WIDE = 68 * REM;
/** A line of text: the size of its letters, its height, and the most room that it takes. */
interface Style {
  readonly size: number;
  readonly line: number;
  readonly most: number;
  /** How wide its letters are, as a share of what `widthOf` says. */
  readonly narrower: number;
}
const TITLE: Style = { size: 27.2, line: 28.3, most: 312, narrower: 0.81 };
const SUBTITLE: Style = { size: 17, line: 26.35, most: Infinity, narrower: 1 };
const HOW: Style = { size: 15, line: 23.25, most: 690, narrower: 1 };
const FOOT: Style = { size: 14, line: 21.7, most: Infinity, narrower: 1 };
/** Margins and paddings that every frame has: of the page, the texts, and the line that reads out a mark. */
const AROUND = 0.9 * REM + 0.4 * REM + 4.4 * REM + 0.8 * REM + 0.8 * REM + REM;
/** The tools of a chart that can be moved: two rows. */
const TOOLS = 108;
/** Room to spare. */
const SPARE = 8;

/** Rows that boxes of some widths make side by side. */
function rowsOf(widths: readonly number[], room: number, gap: number): number {
  let [rows, at] = [widths.length === 0 ? 0 : 1, 0];
  for (const width of widths) {
    if (at > 0 && at + gap + width > room) [rows, at] = [rows + 1, width];
    else at += (at > 0 ? gap : 0) + width;
  }
  return rows;
}

function textHeight(text: string, { size, line, most, narrower }: Style, room: number): number {
  const widths = text.split(/\s+/).map((word) => narrower * widthOf(word, size));
  return rowsOf(widths, Math.min(room, most), narrower * widthOf(' ', size)) * line;
}

function choicesHeight({ choices }: ReadyChart, room: number): number {
  const heights = choices.map(({ options }) => {
    const widths = options.map(({ label }) => widthOf(label, 15) + 1.8 * REM + 1);
    return 1.4 * REM + rowsOf(widths, room, 0) * 43 + 1;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

function keyHeight(chart: ReadyChart, view: View, room: number): number {
  const widths = chart.key(view).map(({ label }) => 25.2 + widthOf(typeset(label), 14));
  return widths.length === 0 ? 0 : 1.4 * REM + rowsOf(widths, room, 1.4 * REM) * 31.6;
}

/** The drawing that a frame with some room shows. */
function fittedDrawing(chart: ReadyChart, view: View, room: number): Drawing | undefined {
  const drawings = chart.drawings(view);
  return drawings.find(({ width }) => room >= width) ?? drawings.at(-1);
}

/** Lines of numbered notes, which stand under drawings that have no room for words. */
function notesHeight(chart: ReadyChart, view: View, room: number): number {
  if (fittedDrawing(chart, view, room)?.width === WIDTHS[0]) return 0;
  return chart.notes.reduce((sum, { heading, text }) => sum + textHeight(`${heading}. ${text}`, HOW, room - 26) + 5, 8);
}

const pictureHeight = (chart: ReadyChart, view: View, room: number): number => fittedDrawing(chart, view, room)?.scene.height ?? 0;

/**
 * The height of a frame of a width, in CSS pixels, for the view that its chart shows first: another view, which a reader
 * chooses, may be twice as high.
 * @param site The name of the site, which the frame links to.
 */
export function embedHeight(chart: ReadyChart, site: string, width: number): number {
  const room = width - 2 * REM;
  const isWide = width >= WIDE;
  const isMovable = chart.live !== undefined && isWide;
  const { title, subtitle, how } = chart.meta.data;
  const explained = [t('charts.figure.how'), proseToText(how), t('charts.figure.keys'), isMovable ? t('figure.zoomKeys') : '']
    .join(' ')
    .trim();
  const foot = `${t('charts.figure.embedded', { site })} · ${t('charts.figure.license')}`;
  const [view = {}] = chart.views;
  const height =
    AROUND +
    textHeight(typeset(title), TITLE, room) +
    textHeight(typeset(subtitle), SUBTITLE, room) +
    choicesHeight(chart, room) +
    keyHeight(chart, view, room) +
    pictureHeight(chart, view, room) +
    notesHeight(chart, view, room) +
    (isMovable ? TOOLS : 0) +
    textHeight(explained, HOW, room) +
    textHeight(foot, FOOT, room);
  // Letters of another machine may be a little wider: one row too many is better than one that is cut.
  return Math.ceil((height + SPARE) / 10) * 10;
}
