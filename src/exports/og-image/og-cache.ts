import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '../../env.ts';

/** Where drawn pictures are cached between builds. */
export const PICTURES = resolve(env('PICTURE_CACHE') ?? '.cache/og');

/** Drops the pictures of a folder that no build has used for some days, so that it does not grow with every title that was ever written. */
export function forgetPictures(folder: string, days: number): void {
  if (!existsSync(folder)) return;
  const limit = Date.now() - days * 86_400_000;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < limit) rmSync(file);
  }
}
