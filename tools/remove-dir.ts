import { existsSync, rmSync } from 'node:fs';

/**
 * Removes a folder and all in it, though somebody is still writing into it: what a program handed to the system before it
 * was interrupted is written, and its folders made, for a moment longer. Node's own `maxRetries` does not read the folder
 * again, so it never gets rid of a file that came late.
 * @param pause Milliseconds that the folder has to stay away to be gone.
 * @throws what the system says when it cannot be removed, or is filled again after each of the tries.
 */
export function dropFolder(folder: string, pause = 50, tries = 40): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || tries <= 1) throw error;
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  if (!existsSync(folder)) return;
  if (tries <= 1) throw new Error(`${folder} is filled again and again: something is writing into it`);
  dropFolder(folder, pause, tries - 1);
}
