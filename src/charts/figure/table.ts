import { url } from '../../address.ts';
import { INTERFACE_LOCALE } from '../../i18n/locale.ts';
import type { ChartTable, TableCell } from '../scene.ts';
import { escapeHtml } from '../../text/escape-html.ts';

const show = (cell: TableCell): string =>
  cell === undefined ? '–' : typeof cell === 'number' ? cell.toLocaleString(INTERFACE_LOCALE) : escapeHtml(cell);

/** A table as HTML: caption, scoped headings, a region that can be scrolled by keyboard. @param linked Whether its links are kept. */
export function tableHtml({ caption, columns, rows, links }: ChartTable, linked = true): string {
  const leading = linked ? columns.findIndex(({ key }) => key === links?.column) : -1;
  const inCell = (cell: TableCell, row: number, column: number): string => {
    const href = column === leading ? links?.hrefs[row] : undefined;
    return href === undefined ? show(cell) : `<a href="${escapeHtml(url(href))}">${show(cell)}</a>`;
  };
  const head = columns
    .map(({ title, numeric }) => `<th scope="col"${numeric === true ? ' class="n"' : ''}>${escapeHtml(title)}</th>`)
    .join('');
  const body = rows
    .map(
      (row, place) =>
        `<tr>${row.map((cell, index) => (index === 0 ? `<th scope="row">${inCell(cell, place, index)}</th>` : `<td${columns[index]?.numeric === true ? ' class="n"' : ''}>${inCell(cell, place, index)}</td>`)).join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
