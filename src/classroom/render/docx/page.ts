/** The page of a Word file, in twentieths of a point. */

/** Letter. */
export const PAGE = { width: 12240, height: 15840 } as const;
export const MARGIN = 900;

/** The width between the margins; a wide sheet lies on its side. */
export const textWidth = (wide: boolean): number => (wide ? PAGE.height : PAGE.width) - 2 * MARGIN;
