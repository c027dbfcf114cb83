/** A sheet as HTML, the same for the site and for the packs, without inline styles and scripts. */
import { shapesToSvg } from '../../charts/figure/svg.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Scene } from '../../charts/scene.ts';
import { columnShares, quoteRun, type Block, type Card, type Sheet, type TableBlock, type RichText } from '../sheet.ts';

/** Rich text as HTML. */
function wordsToHtml(words: RichText): string {
  return words
    .map(({ text, bold, italic, href, language }) => {
      let html = language === undefined ? escapeHtml(text) : `<span lang="${escapeHtml(language)}">${escapeHtml(text)}</span>`;
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      return href === undefined ? html : `<a href="${escapeHtml(href)}" rel="noreferrer">${html}</a>`;
    })
    .join('');
}

/** The shapes of a scene as SVG, from back to front. */
export const strokesOf = (scene: Scene): string =>
  shapesToSvg(scene.back) +
  scene.series
    .map(
      (series) =>
        `<g${series.class === undefined ? '' : ` class="${series.class}"`}>${shapesToSvg(series.back)}${series.items.map((item) => (item.shift ? `<g transform="translate(${String(item.shift.x)} ${String(item.shift.y)})">${shapesToSvg(item.shapes)}</g>` : shapesToSvg(item.shapes))).join('')}</g>`,
    )
    .join('') +
  shapesToSvg(scene.front);

/** A scene as one picture with a name: on paper nobody steps through its marks. */
function sceneToSvg(scene: Scene, label: string): string {
  return `<svg class="chart-svg" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}" role="img" aria-label="${escapeHtml(label)}">${strokesOf(scene)}</svg>`;
}

const card = (one: Card, level: number): string =>
  [
    `<section class="card${one.fiction ? ' fiction' : ''}"><h${String(level)}>${escapeHtml(one.title)}</h${String(level)}>`,
    one.subtitle === undefined ? '' : `<p class="under">${escapeHtml(one.subtitle)}</p>`,
    ...one.lines.map(
      (line) =>
        `${line.label === undefined ? '' : `<p class="ask">${escapeHtml(line.label)}</p>`}<p${line.silent ? ' class="silent"' : ''}>${wordsToHtml(line.text)}${line.source === undefined ? '' : ` <span class="read">(${escapeHtml(line.source)})</span>`}</p>`,
    ),
    one.foot === undefined ? '' : `<p class="cardfoot">${escapeHtml(one.foot)}</p>`,
    '</section>',
  ].join('');

const widths = (block: TableBlock): string => {
  const shares = columnShares(block);
  return shares ? `<colgroup>${shares.map((share) => `<col class="share-${String(share)}">`).join('')}</colgroup>` : '';
};

const ruled = (count: number): string => `<div class="ruled" aria-hidden="true">${'<span></span>'.repeat(count)}</div>`;

function blockToHtml(block: Block, cardLevel: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${String(block.level)}>${escapeHtml(block.text)}</h${String(block.level)}>`;
    case 'paragraph':
      return `<p${block.note ? ' class="aside"' : ''}>${wordsToHtml(block.words)}</p>`;
    case 'quote': {
      const gloss = block.gloss === undefined ? '' : ` (${escapeHtml(block.gloss)})`;
      return `<figure class="quoted"><blockquote><p>${wordsToHtml([quoteRun(block)])}${gloss}</p></blockquote><figcaption>${escapeHtml(block.who)}. ${wordsToHtml(block.source)}</figcaption></figure>`;
    }
    case 'list':
      return `<${block.ordered ? 'ol' : 'ul'}${block.short ? ' class="short"' : ''}>${block.items.map((item) => `<li>${wordsToHtml(item)}</li>`).join('')}</${block.ordered ? 'ol' : 'ul'}>`;
    case 'table':
      return [
        `<div class="tablebox${block.keep ? ' keep' : ''}" tabindex="0" role="region" aria-label="${escapeHtml(block.caption || block.columns.filter(Boolean).join(', '))}"${block.language === undefined ? '' : ` lang="${escapeHtml(block.language)}"`}><table class="${[block.tall ? 'tall' : 'plain', ...(columnShares(block) ? ['shared'] : []), ...(block.columns.length > 6 ? ['many'] : [])].join(' ')}">`,
        block.caption === '' ? '' : `<caption>${escapeHtml(block.caption)}</caption>`,
        widths(block),
        `<thead><tr>${block.columns.map((column) => (column === '' ? '<td></td>' : `<th scope="col">${escapeHtml(column)}</th>`)).join('')}</tr></thead>`,
        `<tbody>${block.rows.map((row) => `<tr>${row.map((cell, index) => (index === 0 && block.rowHeads ? `<th scope="row">${wordsToHtml(cell)}</th>` : `<td>${wordsToHtml(cell)}</td>`)).join('')}</tr>`).join('')}</tbody>`,
        '</table></div>',
      ].join('');
    case 'cards':
      return `<div class="cards ${block.layout}">${block.cards.map((one) => card(one, cardLevel)).join('')}</div>`;
    case 'lines':
      return `<div class="write"><p><b>${escapeHtml(block.ask)}</b></p>${block.starter === undefined ? '' : `<p class="starter">${escapeHtml(block.starter)} …</p>`}${ruled(block.count)}</div>`;
    case 'drawing':
      return `<figure class="drawing ${block.class}">${sceneToSvg(block.scene, block.label)}</figure>`;
    case 'break':
      return '<div class="newpage"></div>';
  }
}

/** Blocks as HTML, cards one heading level below the heading above them. */
export function blocksToHtml(blocks: readonly Block[]): string {
  let cardLevel = 2;
  return blocks
    .map((block) => {
      if (block.kind === 'heading') cardLevel = block.level + 1;
      return blockToHtml(block, cardLevel);
    })
    .join('\n');
}

/** The body of a sheet: title, name line, blocks, foot. */
export function sheetToHtml(sheet: Sheet): string {
  const { labels } = sheet;
  return [
    `<header class="sheethead"><p class="over">${escapeHtml(sheet.over)}${sheet.version === 'supported' ? ` · ${escapeHtml(labels.supported)}` : ''}</p><h1>${escapeHtml(sheet.title)}</h1>`,
    sheet.nameLine ? `<p class="nameline"><span>${escapeHtml(labels.name)}</span><span>${escapeHtml(labels.date)}</span></p>` : '',
    '</header>',
    blocksToHtml(sheet.blocks),
    `<footer class="sheetfoot"><p>${escapeHtml(sheet.foot)}</p></footer>`,
  ].join('\n');
}
