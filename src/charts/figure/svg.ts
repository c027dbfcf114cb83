import { url } from '../../address.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Mark, Scene, Series, Shape } from '../scene.ts';

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;
const moved = (x: number | undefined, y = 0): string => (x === undefined ? '' : ` transform="translate(${String(x)} ${String(y)})"`);

/** One stroke as an element. */
function shapeToSvg(shape: Shape): string {
  const name = attribute('class', shape.class);
  switch (shape.kind) {
    case 'rect':
      return `<rect${name} x="${String(shape.x)}" y="${String(shape.y)}" width="${String(shape.width)}" height="${String(shape.height)}"/>`;
    case 'path':
      return `<path${name} d="${shape.d}"${moved(shape.x, shape.y)}/>`;
    case 'line':
      return `<line${name} x1="${String(shape.x1)}" y1="${String(shape.y1)}" x2="${String(shape.x2)}" y2="${String(shape.y2)}"/>`;
    case 'text':
      return `<text${name} x="${String(shape.x)}" y="${String(shape.y)}"${shape.anchor && shape.anchor !== 'start' ? ` text-anchor="${shape.anchor}"` : ''}${shape.isUpright ? ` transform="rotate(-90 ${String(shape.x)} ${String(shape.y)})"` : ''}>${escapeHtml(shape.text)}</text>`;
  }
}

/** Strokes one after the other. */
export const shapesToSvg = (shapes: readonly Shape[] = []): string => shapes.map(shapeToSvg).join('');

/** The id that a link to an item points at. */
export const itemId = (key: string): string => `i-${key}`;

function itemToSvg(item: Mark, { ids = false, told }: Printing): string {
  const { at, shift } = item;
  const isTold = told?.get(item.key)?.label === item.label;
  // A mark that is moved to its place tells it by that: see `placeOf` of the keyboard.
  const place = shift?.x === at.x && shift.y === at.y ? '' : ` data-x="${String(at.x)}" data-y="${String(at.y)}"`;
  const words = isTold ? '' : `${attribute('aria-label', item.label)}${attribute('data-href', item.href)}`;
  const mark = `<g${ids ? attribute('id', itemId(item.key)) : ''} class="it"${words}${attribute('data-key', item.key)}${place}${moved(shift?.x, shift?.y)}>${shapesToSvg(item.shapes)}</g>`;
  // Not a tab stop: by keyboard the marks are one stop, and Enter opens; the table has the same links.
  const linked = item.isLink && item.href !== undefined ? `<a href="${escapeHtml(url(item.href))}" tabindex="-1">${mark}</a>` : mark;
  return `<g>${linked}</g>`;
}

function seriesToSvg(series: Series, printing: Printing): string {
  const items =
    series.items.length === 0
      ? ''
      : `<g aria-hidden="true"${attribute('aria-label', series.label)}${attribute('data-series', series.key)}>${series.items.map((item) => itemToSvg(item, printing)).join('')}</g>`;
  return `<g${attribute('class', series.class)}${attribute('data-of', series.key)}><g aria-hidden="true">${shapesToSvg(series.back)}</g>${items}</g>`;
}

/** How a scene is printed into a page. */
export interface Printing {
  /** Name of the whole picture. */
  readonly label: string;
  readonly class?: string;
  /** Whether its items can be linked to: in one picture a page only. */
  readonly ids?: boolean;
  /** Attributes of its own size, where it does not take the width of its place. */
  readonly size?: string;
  /** Marks whose words another drawing of the same picture has already: the script of charts takes them from there. */
  readonly told?: ReadonlyMap<string, Mark>;
}

/**
 * A scene as SVG for a page: an image with a name. Its marks carry their sentences, which the script of charts makes a list
 * of for those who go in by keyboard. No style attribute anywhere.
 */
export function sceneToSvg(scene: Scene, printing: Printing): string {
  const { label, class: name, size = '' } = printing;
  // One image to those who hear it, until they go in to its marks; links would be lost in an image.
  const isLinked = scene.series.some(({ items }) => items.some(({ isLink }) => isLink));
  const role = isLinked ? 'role="group" data-role="group"' : 'role="img"';
  return (
    `<svg class="chart-svg${name === undefined ? '' : ` ${name}`}" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}"${size}${scene.isUpright ? ' data-axis="y"' : ''}${scene.pick === 'across' ? ' data-pick="across"' : ''} ${role}${attribute('aria-label', label)}>` +
    `<g aria-hidden="true" class="behind">${shapesToSvg(scene.back)}</g>${scene.series.map((series) => seriesToSvg(series, printing)).join('')}<g aria-hidden="true" class="before">${shapesToSvg(scene.front)}</g></svg>`
  );
}
