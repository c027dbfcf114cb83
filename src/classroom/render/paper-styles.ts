import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolvedStyles } from '../../styles/read-css.ts';

/** Grays that stay distinct on any printer: nothing on paper depends on color. */
const GRAYS =
  ':root { --paper: #fff; --ink: #000; --soft: #333; --rule: #888; --edge: #555; --wash: #f4f4f4; --star: #000; --n4: #000; --n3: #6b6b6b; --n2: #a6a6a6; --n1: #e4e4e4; --dispute: #fff; --outline: #000; --c-brick: #000; --c-blue: #777; --c-green: #999; --text: Arial, sans-serif; --display: Arial, sans-serif; }';

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
