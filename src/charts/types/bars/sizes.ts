/** The letters of labels, details and numbers, as in the style sheet; the display face is narrow, and is measured as smaller. */
export const SIZE = { label: 15, detail: 13.5, number: 14.5, heading: 15.5, tick: 14 } as const;
