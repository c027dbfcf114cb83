/** The pieces that the figure, its fragments, its downloads and its embed share, made from a chart and its view. */
import { absolute } from '../../address.ts';
import { chartHref, chartViewHref, embedHref } from '../../record/core/routes.ts';
import type { DisputeRecord } from '../../record/index.ts';
import { citeChart } from '../../citation/cite-chart.ts';
import { typeset } from '../../markdown/typeset.ts';
import { viewKey, type Drawing, type ReadyChart, type View } from '../chart.ts';
import type { KeyEntry, Mark, Scene, Sentence, Shape } from '../scene.ts';
import { t } from '../../i18n/index.ts';
import { numberingOfChart } from '../sources.ts';
import { closed } from '../text.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { itemId, sceneToSvg, shapesToSvg, type Printing } from './svg.ts';

/** The address of a chart's page in a view; the first view needs no word in the address. */
export function viewHref(chart: ReadyChart, view: View): string {
  const key = viewKey(view);
  return chartViewHref(chart.id, chart.views[0] === view ? '' : key);
}

/** The file name of a view's downloads: `ladder` or `ladder.testing`. */
export function fileName(chart: ReadyChart, view: View): string {
  return chart.views[0] === view || chart.choices.length === 0 ? chart.id : `${chart.id}.${viewKey(view)}`;
}

/** The drawings of a view, each for screens of a width; the first can be linked into. */
export function pictureHtml(chart: ReadyChart, view: View, ids: boolean, label = typeset(chart.meta.data.title)): string {
  return drawingsHtml(chart.drawings(view), { label, ids });
}

/** Drawings from the widest, of which the style sheet shows the widest that has room. */
export function drawingsHtml(drawings: readonly Drawing[], { label, ids = false }: Pick<Printing, 'label' | 'ids'>): string {
  const told = new Map(drawings[0]?.scene.series.flatMap(({ items }) => items.map((item) => [item.key, item])));
  return fitted(drawings)
    .map(({ scene, ...fit }, index) => sceneToSvg(scene, { label, ...(index === 0 ? { ids } : { told }), ...fit }))
    .join('');
}

/** Pixels as a length that grows with the letters of the page. */
const rem = (pixels: number): string => `${String(pixels / 16)}rem`;

/** The size of a drawing as attributes: it takes its own pixels, whatever room there is. */
const sizeOf = ({ width, height }: Scene): string => ` width="${rem(width)}" height="${rem(height)}"`;

/** The drawings with the classes by which the style sheet shows the widest that has room: see `fit.css`. */
function fitted(drawings: readonly Drawing[]): { readonly scene: Scene; readonly class: string; readonly size: string }[] {
  return drawings.map(({ width, scene }, index, all) => {
    const wider = all[index - 1]?.width;
    const from = index === all.length - 1 ? [] : [`from-${String(width)}`];
    const below = wider === undefined ? [] : [`below-${String(wider)}`];
    return { scene, class: [...from, ...below].join(' '), size: sizeOf(scene) };
  });
}

/** The same drawings as plain images: nothing in them can be reached. */
export function imageHtml(chart: ReadyChart, view: View, label: string): string {
  return fitted(chart.drawings(view))
    .map(({ scene, ...fit }) => {
      const bare = scene.series.flatMap(({ back = [], items }) => [...back, ...items.flatMap(({ shapes }) => shapes)]);
      const image = { ...scene, back: [...scene.back, ...merged(bare)], series: [] };
      return sceneToSvg(image, { label, ...fit });
    })
    .join('');
}

/** Paths of a class as one, where none is moved. */
function merged(shapes: readonly Shape[]): Shape[] {
  const paths = new Map<string, string>();
  const others: Shape[] = [];
  for (const shape of shapes) {
    if (shape.kind === 'path' && shape.x === undefined) paths.set(shape.class ?? '', `${paths.get(shape.class ?? '') ?? ''}${shape.d}`);
    else others.push(shape);
  }
  return [...[...paths].map(([name, d]): Shape => ({ kind: 'path', class: name, d })), ...others];
}

/** A mark of the key. */
function swatch({ class: name, path }: KeyEntry): string {
  return path === undefined
    ? `<svg viewBox="0 0 18 13" width="18" height="13" aria-hidden="true"><rect class="${name}" width="18" height="13"/></svg>`
    : `<svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true"><path class="${name}" d="${path}"/></svg>`;
}

/** The entries of the key; each can be chosen to highlight its marks. */
export function keyHtml(entries: readonly KeyEntry[]): string {
  return entries
    .map(
      (entry) =>
        `<li data-class="${escapeHtml(entry.class)}"${entry.series === undefined ? '' : ` data-lights="${escapeHtml(entry.series)}"`}>${swatch(entry)}<span>${escapeHtml(typeset(entry.label))}</span></li>`,
    )
    .join('');
}

/** The summary; a sentence about an item links to it. */
export function summaryHtml(sentences: readonly Sentence[]): string {
  return sentences
    .map(
      ({ text, item }) =>
        `<p>${item === undefined ? escapeHtml(typeset(text)) : `<a class="to-item" href="#${escapeHtml(itemId(item))}" data-item="${escapeHtml(item)}">${escapeHtml(typeset(text))}</a>`}</p>`,
    )
    .join('');
}

/** How to cite a chart: a line in the style of the APA, and a BibTeX entry. */
export function citation(record: DisputeRecord, chart: ReadyChart): ReturnType<typeof citeChart> {
  const { publisher, title: site, revised, language } = record.site;
  const url = absolute(chartHref(chart.id));
  return citeChart({ id: chart.id, title: typeset(chart.meta.data.title), site, publisher, revised, url, language });
}

/** Height to width of a thumbnail. */
const THUMB = 0.5625;

/** A picture without words, small, to recognize a chart by: the widest drawing, as far as a thumbnail reaches. */
export function thumbHtml(chart: ReadyChart): string {
  const [view = {}] = chart.views;
  const { width, height, back, front, series } = chart.scene(704, view);
  const shapes = [...back, ...series.flatMap(({ back: under = [], items }) => [...under, ...items.flatMap(movedShapes)]), ...front];
  const drawn = merged(shapes.filter(({ kind }) => kind !== 'text'));
  return `<svg class="thumb chart-svg" viewBox="0 0 ${String(width)} ${String(Math.round(Math.max(Math.min(height, width * THUMB), 1)))}" aria-hidden="true">${shapesToSvg(drawn)}</svg>`;
}

/** The strokes of a mark where it stands. */
const movedShapes = ({ shapes, shift }: Mark): Shape[] =>
  shift === undefined
    ? [...shapes]
    : shapes.flatMap((shape): Shape[] =>
        shape.kind === 'path' ? [{ ...shape, x: (shape.x ?? 0) + shift.x, y: (shape.y ?? 0) + shift.y }] : [],
      );

/** How high the frame of a chart is from some width on, in CSS pixels. */
export interface EmbedHeight {
  readonly from: number;
  readonly height: number;
}

/**
 * The code that shows a chart in another page, at every width without a script of that page: a box whose width the height of
 * the frame follows in steps, from the widest. Browsers that know no units of a box take the height of the attribute.
 * @param heights From the widest, each lower than the next: see `embedHeights`.
 */
export function embedCode(chart: ReadyChart, heights: readonly EmbedHeight[]): string {
  const style = heights.reduceRight((rest, { height }, index) => {
    const wider = heights[index - 1];
    const own = wider === undefined ? `${String(height)}px` : `min(${String(height)}px,(${String(wider.from)}px - 100cqw)*9999)`;
    return rest === '' ? own : `max(${own},${rest})`;
  }, '');
  const attribute = String(heights[Math.floor(heights.length / 2)]?.height ?? 600);
  return `<div style="container-type:inline-size"><iframe src="${absolute(embedHref(chart.id))}" title="${escapeHtml(typeset(chart.meta.data.title))}" width="100%" height="${attribute}" loading="lazy" style="border:0;width:100%;height:${style}"></iframe></div>`;
}

/** At most this many publishers are named under a picture. */
const MOST_NAMED = 4;

/** Who published the sources of a chart, the most frequent first. */
function publishersOf(record: DisputeRecord, chart: ReadyChart): string {
  const counts = new Map<string, number>();
  for (const id of numberingOfChart(record, chart.meta).keys()) {
    const { publisher } = record.source(id).data;
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  if (names.length === 0) return t('charts.figure.ownRecord');
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? t('charts.figure.andOthers', { names: named }) : named;
}

/** The line under a picture: who the numbers come from, the site, the license. */
export function sourceLine(record: DisputeRecord, chart: ReadyChart): string {
  const source = chart.meta.data.credit ?? publishersOf(record, chart);
  return t('charts.figure.sourceLine', { source: closed(source), site: record.site.title, license: t('charts.figure.license') });
}
