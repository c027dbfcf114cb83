import { existsSync, rmSync } from 'node:fs';

/**
 * Removes a folder and everything in it while another process may still write to it: what a program handed to the system
 * before it was interrupted is written a moment later. Node's own `maxRetries` does not read the folder again, so it never
 * removes a file that was added in between.
 * @param pause Milliseconds for which the folder must not come back.
 * @throws the system's error when it cannot be removed, or an error when it came back after every try.
 */
export function removeDir(folder: string, pause = 50, tries = 40): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || tries <= 1) throw error;
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  if (!existsSync(folder)) return;
  if (tries <= 1) throw new Error(`Could not remove ${folder}: another process keeps writing to it`);
  removeDir(folder, pause, tries - 1);
}
