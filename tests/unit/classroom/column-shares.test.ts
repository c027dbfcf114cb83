import { describe, expect, it } from 'vitest';
import { columnShares, type TableBlock } from '../../../src/classroom/sheet.ts';

describe('the columns of a table to write in', () => {
  const table = (columns: readonly string[], cells: readonly string[]): TableBlock => ({
    kind: 'table',
    caption: '',
    columns,
    rows: [cells.map((text) => [{ text }])],
    tall: true,
  });
  it('share the width: the most for columns that students write in', () => {
    expect(columnShares(table(['Question', 'Known', 'Unknown'], ['Who published it?', '', '']))?.reduce((sum, one) => sum + one, 0)).toBe(
      100,
    );
    const [, , room = 0] = columnShares(table(['Kind', 'What to look for', 'Letters'], ['A number', 'How many?', ''])) ?? [];
    expect(room).toBeGreaterThanOrEqual(50);
    expect(columnShares({ ...table(['A', 'B'], ['', '']), tall: false })).toBeUndefined();
  });
});
