import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolvedStyles } from '../../styles/read-css.ts';

/** Grays that stay distinct on any printer: nothing on paper depends on color. */
const GRAYS =
  ':root { --paper: #fff; --ink: #000; --soft: #333; --rule: #888; --edge: #555; --band: #eee; --wash: #f4f4f4; --star: #000; --link: #000; --m-inperson: #7d7d7d; --m-hybrid: #b4b4b4; --m-remote: #e2e2e2; --m-cancelled: #000; --m-closed: #4a4a4a; --m-other: #d0d0d0; --c-brick: #000; --c-blue: #777; --c-purple: #444; --c-green: #999; --c-ochre: #555; --c-grey: #aaa; --c-teal: #666; --c-plum: #333; --text: Arial, sans-serif; --display: Arial, sans-serif; }';

const style = (name: string): string => readFileSync(resolve('src/styles', name), 'utf8');

/** The rules of all drawings: the colors of parties, their strokes, and those of the charts that draw tables. */
const drawings = (): string =>
  ['party-colors.css', 'drawing.css', 'chart-data.css']
    .map(style)
    .join('\n')
    .replace(/@import[^;]+;/g, '');

/** The style sheet of a drawing on paper, for programs that know no custom properties. */
export const drawingStyles = (): string => resolvedStyles(drawings(), GRAYS);

/** The style sheet of an offline pack: that of the site's sheets, in one file. */
export const packStyles = (): string => `${GRAYS}\n${drawings()}\n${style('sheet.css').replace(/@import[^;]+;/g, '')}`;
