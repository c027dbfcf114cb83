import { z } from 'zod';
import { expect, test } from 'vitest';
import { column, label, numberColumn, template } from '../../../src/charts/option-fields.ts';
import { textsIn } from '../../../src/charts/option-texts.ts';

const bar = z.strictObject({ value: numberColumn(), label: label().optional() });
const schema = z.strictObject({
  row: column(),
  bars: z.array(bar).optional(),
  texts: z.strictObject({ gap: template().optional() }).optional(),
});

test('finds every column and template in the options of a chart, in every item of a list, with its place', () => {
  const options = { row: 'who', bars: [{ value: 'yes', label: 'Yes' }, { value: 'no' }, { value: 'away' }], texts: { gap: 'from {from}' } };
  expect(textsIn(schema, options)).toEqual([
    { text: 'who', field: ['row'], columnTypes: [] },
    { text: 'yes', field: ['bars', 0, 'value'], columnTypes: ['number', 'integer'] },
    { text: 'no', field: ['bars', 1, 'value'], columnTypes: ['number', 'integer'] },
    { text: 'away', field: ['bars', 2, 'value'], columnTypes: ['number', 'integer'] },
    { text: 'from {from}', field: ['texts', 'gap'] },
  ]);
});

test('passes over what is missing or does not fit', () => {
  expect(textsIn(schema, { row: 3, bars: 'yes' })).toEqual([]);
});
