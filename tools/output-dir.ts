/**
 * Where the site is written, and whether that folder may be replaced. A build replaces its target whole, so only an empty
 * folder or an earlier build is ever a target: nothing that a person wrote is lost.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { env } from '../src/env.ts';

/** The file that marks a folder as a build. It lists the build's files, so that a file added by hand is noticed. */
export const BUILD_MARKER = '.at-the-table-build';

/** Files that a desktop writes into every folder it shows. */
const DESKTOP = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A target that must not be replaced. The message says why and what to do. */
export class OutputDirError extends Error {}

/** A path with every link in it followed, whether or not its end exists. */
function followed(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return followed(resolve(dirname(path), readlinkSync(path)));
  const parent = dirname(path);
  return parent === path ? path : join(followed(parent), basename(path));
}

/** Where `OUT_DIR` (else `dist`) leads, with links followed: a server that is pointed at a link gets the new site. */
export function outputDir(): string {
  return followed(resolve(env('OUT_DIR') ?? 'dist'));
}

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Marks a finished build, so that the next one may replace it. */
export function markBuild(folder: string): void {
  writeFileSync(join(folder, BUILD_MARKER), `${filesOf(folder).join('\n')}\n`);
}

/**
 * Makes sure that a build may replace a folder.
 * @param target From {@link outputDir}.
 * @param protectedFolders Folders that the build must not replace: the checkout and the record.
 * @throws OutputDirError when it may not.
 */
export function assertReplaceable(target: string, protectedFolders: Readonly<Record<'checkout' | 'record', string>>): void {
  const refuse = (why: string, hint = 'Set OUT_DIR to a new or empty folder.'): never => {
    throw new OutputDirError(`The site cannot be written to ${target}: ${why}. ${hint}`);
  };
  for (const [name, folder] of Object.entries(protectedFolders))
    if (holds(target, followed(resolve(folder)))) refuse(`that folder is or holds the ${name}`);
  if (holds(followed(resolve(protectedFolders.record)), target)) refuse('that folder is inside the record');
  if (target.split(sep).includes('.git')) refuse('that folder is inside .git');
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) refuse('it is a file');
  if (existsSync(join(target, '.git'))) refuse('it holds .git', 'Build into a new folder and copy the site from there.');
  const present = filesOf(target);
  if (present.length === 0 && readdirSync(target).length === 0) return;
  if (!present.includes(BUILD_MARKER))
    refuse('it holds files and is not an earlier build', 'Set OUT_DIR to a new or empty folder, or empty this one yourself.');
  const built = new Set(readFileSync(join(target, BUILD_MARKER), 'utf8').split('\n'));
  const added = present.filter((file) => file !== BUILD_MARKER && !built.has(file) && !DESKTOP.has(basename(file)));
  if (added.length > 0)
    refuse(
      `it holds files that no build wrote (${added.slice(0, 3).join(', ')}${added.length > 3 ? `, and ${String(added.length - 3)} more` : ''})`,
      'Move them; a file that belongs to the site goes into public/.',
    );
}
