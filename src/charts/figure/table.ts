import { INTERFACE_LOCALE } from '../../i18n/locale.ts';
import type { ChartTable, TableCell } from '../scene.ts';
import { escapeHtml } from '../../text/escape-html.ts';

const show = (cell: TableCell): string =>
  cell === undefined ? '–' : typeof cell === 'number' ? cell.toLocaleString(INTERFACE_LOCALE) : escapeHtml(cell);

/** A table as HTML: caption, scoped headings, a region that can be scrolled by keyboard. */
export function tableHtml({ caption, columns, rows }: ChartTable): string {
  const head = columns
    .map(({ title, numeric }) => `<th scope="col"${numeric === true ? ' class="n"' : ''}>${escapeHtml(title)}</th>`)
    .join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row.map((cell, index) => (index === 0 ? `<th scope="row">${show(cell)}</th>` : `<td${columns[index]?.numeric === true ? ' class="n"' : ''}>${show(cell)}</td>`)).join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
