/** No side always comes first: of entries in a list, every second one starts with the last side. */
export const inTurn = (sides: readonly string[], place: number): readonly string[] => (place % 2 === 1 ? [...sides].reverse() : sides);
