/**
 * Tests in this folder say what the flagship record holds: its counts, titles, findings and pages. They run only with the
 * record they were written for, which its `site.yaml` names. With another record the code's own tests run alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { env } from '../../src/env.ts';

/** The record these tests were written for, as its `site.yaml` names it. */
const FLAGSHIP = { title: 'At the Table', place: 'Chicago, 2020–2022' } as const;

/** Whether a folder holds the flagship record. */
export function isFlagship(folder = resolve(env('RECORD') ?? 'src/content')): boolean {
  const file = join(folder, 'site.yaml');
  if (!existsSync(file)) return false;
  const site: unknown = parse(readFileSync(file, 'utf8'));
  return Object.entries(FLAGSHIP).every(([key, value]) => site !== null && typeof site === 'object' && Reflect.get(site, key) === value);
}

/** What a run without the flagship's tests prints, so that nobody takes them for passed. */
export const NOT_RUN = `tests/flagship is not run: the record is not "${FLAGSHIP.title}" (${FLAGSHIP.place}).`;
