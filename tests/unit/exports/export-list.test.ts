import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { aboutExport, EXPORTS, textOf } from '../../../src/exports/export-list.ts';
import { cards } from '../../../src/exports/og-image/card.ts';
import { GET, getStaticPaths } from '../../../src/pages/exports/[...file].ts';
import { getRecord } from '../../../src/dispute.ts';
import { balanceOf } from '../../../src/record/measure/balance.ts';
import { record, recordAt } from './record.ts';

describe('the list of exports', () => {
  it('has an address of its own for each file', () => {
    const served = getStaticPaths().map(({ params }) => params.file);
    expect(served).toEqual(EXPORTS.map(({ file }) => file));
    expect(new Set(served).size).toBe(served.length);
  });

  it('is served file by file with the text and the type of each', async () => {
    for (const { params, props } of getStaticPaths()) {
      const response = await GET({ params, props } as Parameters<typeof GET>[0]);
      if (!(response instanceof Response)) throw new Error(`${params.file} is not served`);
      expect(await response.text(), params.file).toBe(await textOf(getRecord(), params.file));
      expect(response.headers.get('content-type'), params.file).toBe(props.type);
    }
  });

  it.each(EXPORTS)('$file has words about it and a text', async (one) => {
    const { file } = one;
    expect(aboutExport(one, record)).toMatch(/^[A-Z].*\.$/s);
    expect((await textOf(record, file)).length).toBeGreaterThan(200);
    expect(await textOf(record, file)).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
  });
});

// Invented disputes, one of them with three sides: nothing here may know the flagship.
describe.each(['harbor', 'valley'])('the exports of another record, %s', (name) => {
  const record = recordAt(`tests/sites/${name}/record`);

  it('are all written', async () => {
    for (const one of EXPORTS) {
      const { file } = one;
      expect(aboutExport(one, record), file).toMatch(/\.$/);
      expect(await textOf(record, file), file).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b|Chicago/);
    }
  });

  it('hold its events as their schema says', async () => {
    const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(await textOf(record, 'events.schema.json')) as object);
    expect(validate(JSON.parse(await textOf(record, 'events.json')))).toBe(true);
  });

  it('have a picture for each page, and a balance with all its sides', () => {
    expect(cards(record).size).toBeGreaterThan(record.events.length + record.issues.length);
    expect(balanceOf(record).sides.map(({ id }) => id)).toEqual(record.site.sides);
  });
});
