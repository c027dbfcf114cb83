import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetRecord, getChecked, recordRoot } from '../record/index.ts';
import { formatProblems, hasErrors } from '../record/core/diagnostic.ts';

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
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(recordRoot());
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(recordRoot() + sep)) return;
          forgetRecord();
          const { problems } = getChecked();
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
        });
      },
    },
  };
}
