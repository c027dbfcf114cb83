import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPORTS, textOf } from '../../../src/exports/catalog.ts';
import { flagship } from './record.ts';

describe('the catalogue of exports', () => {
  const endpoints = readdirSync('src/pages/exports').filter((file) => file.endsWith('.ts'));

  it('has an endpoint for each file, and a file for each endpoint', () => {
    expect(endpoints.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(EXPORTS.map(({ file }) => file).sort());
    for (const file of endpoints) expect(readFileSync(`src/pages/exports/${file}`, 'utf8')).toContain(`serve('${file.replace(/\.ts$/, '')}')`);
  });

  it.each(EXPORTS)('$file has words about it and a text', async ({ file, about }) => {
    expect(about(flagship)).toMatch(/^[A-Z].*\.$/s);
    expect((await textOf(flagship, file)).length).toBeGreaterThan(200);
    expect(await textOf(flagship, file)).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
  });
});
