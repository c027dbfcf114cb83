import type { KeyEntry, Scene } from '../scene.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { shapesToSvg } from './svg.ts';

/** The text around a downloaded drawing. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Who the numbers come from, the site, the license: under the drawing. */
  readonly source: string;
  /** The whole address of the chart's page, in the last line. */
  readonly address: string;
  /** The summary in sentences, for readers who do not see the drawing. */
  readonly description: string;
  /** The entries of the key. */
  readonly key?: readonly KeyEntry[];
}

/** The key in lines that fit a width, each entry with its mark. */
function keyLines(entries: readonly KeyEntry[], width: number): { readonly svg: string; readonly height: number } {
  let [x, y] = [0, 0];
  const svg = entries
    .map(({ label, class: name, path }) => {
      const wide = 46 + label.length * 7.6;
      if (x > 0 && x + wide > width) [x, y] = [0, y + 24];
      const at = x;
      x += wide;
      return `<g transform="translate(${String(Math.round(at))} ${String(y)})">${path === undefined ? `<rect class="${name}" y="-11" width="18" height="13"/>` : `<path class="${name}" d="${path}" transform="translate(9 -5)"/>`}<text class="dek" x="25">${escapeHtml(label)}</text></g>`;
    })
    .join('');
  return { svg, height: entries.length === 0 ? 0 : y + 30 };
}

/** Breaks a line after at most `most` letters, between words. */
export function wrap(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

const margin = 28;
const TITLE_LINE = 38;
const LINE = 21;

/** Where the parts of a standalone picture stand. */
function layoutOf(scene: Pick<Scene, 'width' | 'height'>, { title, subtitle, source, address, key: entries = [] }: Caption) {
  const titles = wrap(title, 84);
  const subtitles = wrap(subtitle, 140);
  const feet = [...wrap(source, 150), address];
  const top = margin + titles.length * TITLE_LINE + subtitles.length * LINE + 22;
  const key = keyLines(entries, scene.width);
  const below = top + scene.height + (entries.length > 0 ? 26 : 0);
  const foot = below + key.height + 24;
  return { width: scene.width + margin * 2, height: foot + feet.length * LINE + 8, titles, subtitles, feet, key, top, below, foot };
}

/** A self-contained SVG: title, drawing, key, source and address, colors resolved, nothing fetched. */
export function standaloneSvg(scene: Scene, caption: Caption, css: string): string {
  const { width, height, titles, subtitles, feet, key, top, below, foot } = layoutOf(scene, caption);
  const lines = [
    ...titles.map(
      (text, index) =>
        `<text x="${String(margin)}" y="${String(margin + 26 + index * TITLE_LINE)}" class="finding">${escapeHtml(text)}</text>`,
    ),
    ...subtitles.map(
      (text, index) =>
        `<text x="${String(margin)}" y="${String(margin + titles.length * TITLE_LINE + 12 + index * LINE)}" class="dek">${escapeHtml(text)}</text>`,
    ),
  ];
  const styles = `${css}.finding{font:800 34px 'Big Shoulders',Impact,'Arial Narrow',sans-serif;fill:#13212c}.dek{font-size:16px;fill:#4b5b67}.paper{fill:#fff}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-labelledby="title description">` +
    `<title id="title">${escapeHtml(caption.title)}</title><desc id="description">${escapeHtml(caption.description)}</desc><style>${styles}</style>` +
    `<rect class="paper" width="${String(width)}" height="${String(height)}"/>${lines.join('')}<g transform="translate(${String(margin)} ${String(below)})">${key.svg}</g>` +
    `<g transform="translate(${String(margin)} ${String(top)})">${shapesToSvg(scene.back)}${scene.series.map((series) => `<g${series.class === undefined ? '' : ` class="${series.class}"`}>${shapesToSvg(series.back)}${series.items.map((item) => (item.shift ? `<g transform="translate(${String(item.shift.x)} ${String(item.shift.y)})">${shapesToSvg(item.shapes)}</g>` : shapesToSvg(item.shapes))).join('')}</g>`).join('')}${shapesToSvg(scene.front)}</g>` +
    `${feet.map((text, index) => `<text x="${String(margin)}" y="${String(foot + index * LINE)}" class="dek">${escapeHtml(text)}</text>`).join('')}</svg>\n`
  );
}
