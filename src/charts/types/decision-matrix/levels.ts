/** How far a power reaches, as a word and a shape. */
import { t } from '../../../i18n/index.ts';
import type { PartyData } from '../../../record/index.ts';
import type { Shape } from '../../scene.ts';

export type Level = PartyData['powers'][number]['level'];

/** The levels, the farthest reach first. */
export const ORDER: readonly Level[] = ['decides', 'must-bargain', 'contested', 'can-challenge', 'advises', 'no-part'];

/** The name of a level, or that the record has none. */
export const levelName = (level: Level | undefined): string => t(`charts.decisionMatrix.levels.${level ?? 'unknown'}`);

const SQUARE = 'M-5-5H5V5H-5z';
/** Filled is to decide; half filled, in dispute, or shared by bargaining; an outline is to ask or object; a dash is no part; dots, not told. */
const SHAPES: Readonly<Record<Level | 'unknown', readonly (readonly [name: string, path: string])[]>> = {
  decides: [
    ['d-box', SQUARE],
    ['d-full', SQUARE],
  ],
  'must-bargain': [
    ['d-box', SQUARE],
    ['d-full', 'M-5 0H5V5H-5z'],
  ],
  contested: [
    ['d-box', SQUARE],
    ['d-full', 'M-5 5V-5L5 5z'],
  ],
  'can-challenge': [['d-box', SQUARE]],
  advises: [['d-box', SQUARE]],
  'no-part': [['d-out', 'M-6-1H6V1H-6z']],
  unknown: [['d-out', 'M-6-1h3v2h-3zM-1.5-1h3v2h-3zM3-1h3v2h-3z']],
};

/** The shape of a level, 12 pixels wide, around a point. */
export const levelShape = (level: Level | undefined, x: number, y: number): Shape[] =>
  SHAPES[level ?? 'unknown'].map(([name, d]) => ({ kind: 'path', class: name, d, x, y }));

/** Whether a level takes no part, or is not told, and is drawn quietly. */
export const isQuiet = (level: Level | undefined): boolean => level === undefined || level === 'no-part';
