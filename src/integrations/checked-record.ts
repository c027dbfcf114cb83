import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetRecord, getChecked, recordRoot } from '../record/index.ts';
import { RECORD_LOADER } from './record-loader.ts';
import { formatProblems, hasErrors } from '../record/core/diagnostic.ts';

/** How long the files must be still before they are read again: an editor writes a file in several steps. */
const SETTLE_MS = 50;

/**
 * No build of an unsound record: every problem is printed and the build stops before it writes a file.
 * In development the problems are printed, and pages show them in place of themselves until they are mended.
 */
export function checkedRecord(): AstroIntegration {
  return {
    name: 'checked-record',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        const { problems } = getChecked();
        if (command === 'dev') addWatchFile(pathToFileURL(join(recordRoot(), 'site.yaml')));
        if (problems.length === 0) return;
        const text = `\n${formatProblems(problems)}`;
        if (!hasErrors(problems)) return logger.warn(text);
        if (command === 'dev') return logger.error(text);
        throw new Error(`the record has errors, nothing was built${text}`);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        server.watcher.add(recordRoot());
        const reload = (): void => {
          const { problems } = getChecked();
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
          void refreshContent?.({ loaders: [RECORD_LOADER] });
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(recordRoot() + sep)) return;
          forgetRecord();
          clearTimeout(timer);
          timer = setTimeout(reload, SETTLE_MS);
        });
      },
    },
  };
}
