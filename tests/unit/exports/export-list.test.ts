import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORTS, textOf } from '../../../src/exports/export-list.ts';
import { cards } from '../../../src/exports/og-image/card.ts';
import { balanceOf } from '../../../src/record/measure/balance.ts';
import { flagship, recordAt } from './record.ts';

describe('the catalogue of exports', () => {
  const endpoints = readdirSync('src/pages/exports').filter((file) => file.endsWith('.ts'));

  it('has an endpoint for each file, and a file for each endpoint', () => {
    expect(endpoints.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(EXPORTS.map(({ file }) => file).sort());
    for (const file of endpoints)
      expect(readFileSync(`src/pages/exports/${file}`, 'utf8')).toContain(`serve('${file.replace(/\.ts$/, '')}', getRecord)`);
  });

  it.each(EXPORTS)('$file has words about it and a text', async ({ file, about }) => {
    expect(about(flagship)).toMatch(/^[A-Z].*\.$/s);
    expect((await textOf(flagship, file)).length).toBeGreaterThan(200);
    expect(await textOf(flagship, file)).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
  });
});

// Invented disputes, one of them with three sides: nothing here may know the flagship.
describe.each(['harbor', 'valley'])('the exports of another record, %s', (name) => {
  const record = recordAt(`tests/sites/${name}/record`);

  it('are all written', async () => {
    for (const { file, about } of EXPORTS) {
      expect(about(record), file).toMatch(/\.$/);
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
