import { existsSync, rmSync } from 'node:fs';

/** Milliseconds a folder has to stay away to be gone. */
const PAUSE = 50;

/**
 * Removes a folder and all in it, though somebody is still writing into it: what a program handed to the system before it
 * was interrupted is written, and its folders made, for a moment longer. Node's own `maxRetries` does not read the folder
 * again, so it never gets rid of a file that came late. Throws what the system says when it is not empty after `tries`.
 */
export function dropFolder(folder: string, tries = 40): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || tries <= 1) throw error;
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  if (tries > 1 && existsSync(folder)) dropFolder(folder, tries - 1);
}
