import { csvFormatRows, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvRows } from '../../../src/record/core/csv.ts';

const places = (text: string): string[][] =>
  readCsvRows(text).map((row) => row.places.map(({ line, column }) => `${String(line)}:${String(column)}`));

describe('readCsvRows', () => {
  it('gives cells with their places', () => {
    expect(readCsvRows('month,ran\n2014-05,31\n')).toEqual([
      {
        cells: ['month', 'ran'],
        line: 1,
        places: [
          { line: 1, column: 1 },
          { line: 1, column: 7 },
        ],
      },
      {
        cells: ['2014-05', '31'],
        line: 2,
        places: [
          { line: 2, column: 1 },
          { line: 2, column: 9 },
        ],
      },
    ]);
  });

  it('counts quotes, commas and line breaks inside cells', () => {
    expect(places('a,b,c\n"x, ""y""",2,3\n"two\nlines",5,6\n7,8,9\n')).toEqual([
      ['1:1', '1:3', '1:5'],
      ['2:1', '2:12', '2:14'],
      ['3:1', '4:8', '4:10'],
      ['5:1', '5:3', '5:5'],
    ]);
  });

  it('reads what Windows writes, and a byte order mark', () => {
    expect(places('\uFEFFa,b\r\n1,2\r\n"x\r\ny",4\r\n')).toEqual([
      ['1:1', '1:3'],
      ['2:1', '2:3'],
      ['3:1', '4:4'],
    ]);
    expect(readCsvRows('\uFEFFa,b\r\n1,2\r\n')[0]?.cells).toEqual(['a', 'b']);
  });

  it('reads an empty file as no rows, and an empty line as one empty cell', () => {
    expect(readCsvRows('')).toEqual([]);
    expect(readCsvRows('a,b\n\n1,2').map(({ cells, line }) => [cells, line])).toEqual([
      [['a', 'b'], 1],
      [[''], 2],
      [['1', '2'], 3],
    ]);
  });

  it('places every cell where its text is', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n') });
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(tables, (rows) => {
        const text = csvFormatRows(rows);
        const lines = text.split('\n');
        expect(readCsvRows(text).map(({ cells }) => [...cells])).toEqual(csvParseRows(text));
        for (const row of readCsvRows(text)) {
          for (const [index, value] of row.cells.entries()) {
            const place = row.places[index] ?? { line: 0, column: 0 };
            const written = /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
            const rest = [(lines[place.line - 1] ?? '').slice(place.column - 1), ...lines.slice(place.line)].join('\n');
            expect(rest.startsWith(written)).toBe(true);
          }
        }
      }),
    );
  });
});
