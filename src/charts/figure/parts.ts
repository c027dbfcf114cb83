/** The pieces that the figure, its fragments, its downloads and its embed share, made from a chart and its view. */
import { absolute } from '../../address.ts';
import { chartHref, chartViewHref, embedHref } from '../../record/core/routes.ts';
import type { DisputeRecord } from '../../record/index.ts';
import { citeChart } from '../../citation/cite-chart.ts';
import { typeset } from '../../markdown/typeset.ts';
import { viewKey, type Drawing, type ReadyChart, type View } from '../chart.ts';
import type { KeyEntry, Scene, Sentence, Shape } from '../scene.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { itemId, sceneToSvg, type Printing } from './svg.ts';

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
  return fitted(drawings)
    .map(({ scene, ...fit }, index) => sceneToSvg(scene, { label, ids: ids && index === 0, ...fit }))
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

/**
 * The code that shows a chart in another page: a frame and nothing else.
 * @param height In CSS pixels, until the embedded page sends its own: see `embedHeight`.
 */
export function embedCode(chart: ReadyChart, height: number): string {
  return `<iframe src="${absolute(embedHref(chart.id))}" title="${escapeHtml(typeset(chart.meta.data.title))}" width="100%" height="${String(height)}" loading="lazy" style="border:0"></iframe>`;
}
