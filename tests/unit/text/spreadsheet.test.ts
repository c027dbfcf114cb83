import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forSpreadsheets } from '../../../src/text/spreadsheet.ts';

const MARK = '\uFEFF';

test('a file of ASCII is left as it is, line ends and quotation marks included', () => {
  const file = 'id,text\r\n"a","one, two"\r\nb,\r\n';
  expect(forSpreadsheets(file)).toBe(file);
});
test('a file with more has a byte order mark, once', () => {
  expect(forSpreadsheets('id,name\na,Café\n')).toBe(`${MARK}id,name\na,Café\n`);
  expect(forSpreadsheets(`${MARK}id,name\na,Café\n`)).toBe(`${MARK}id,name\na,Café\n`);
  expect(forSpreadsheets(`${MARK}id,name\na,Cafe\n`)).toBe('id,name\na,Cafe\n');
});
test.each([
  '=1+1',
  '=HYPERLINK("http://x.example","y")',
  '+SUM(A1)',
  '-A1',
  '@x',
  '-',
  '- no',
  '-2+3',
  '\t=1',
  '\r=1',
  '+1 (773) 555-0100',
  '--1',
  '-1-1',
])('%j stays text', (cell) => {
  expect(csvParseRows(forSpreadsheets(csvFormatRows([['id'], [cell]])))[1]).toEqual([`'${cell}`]);
});
test.each(['-5', '+5', '-0.5', '-.5', '-1,302', '+3.5%', '-1e-5', '5', '2021-02-30', 'a=b', "'=1", ' =1', '–5', '−5'])(
  '%j is no formula',
  (cell) => {
    expect(csvParseRows(forSpreadsheets(csvFormatRows([['id'], [cell]])).replace(MARK, ''))[1]).toEqual([cell]);
  },
);
test('no cell starts like a formula, and each is what it was but for the apostrophe', () => {
  const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '1', ',', '"', 'é', 'x', "'") });
  const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(grid, (rows) => {
      const cells = csvParseRows(forSpreadsheets(csvFormatRows(rows)).replace(MARK, '')).flat();
      expect(cells).toHaveLength(rows.flat().length);
      cells.forEach((one, at) => {
        const before = rows.flat()[at] ?? '';
        expect([before, `'${before}`]).toContain(one);
        expect(one).not.toMatch(/^[\t\r\n]*[=@]|^[\t\r\n]*[+-][^\d.,+-]/);
      });
    }),
  );
});
