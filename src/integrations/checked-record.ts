import type { AstroIntegration } from 'astro';
import { forgetRecord, readRecord, recordRoot } from '../record/index.ts';
import { formatProblems } from '../record/problem.ts';

/**
 * No build of an unsound record: every problem is printed and the build stops before it writes a file.
 * In development the problems are printed and the pages go on showing what is sound.
 */
export function checkedRecord(): AstroIntegration {
  return {
    name: 'checked-record',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        const { problems } = readRecord();
        if (command === 'dev') addWatchFile(new URL(`file://${recordRoot()}/site.yaml`));
        if (problems.length === 0) return;
        const text = `\n${formatProblems(problems)}`;
        if (!problems.some(({ severity }) => severity === 'error')) return logger.warn(text);
        if (command === 'dev') return logger.error(text);
        throw new Error(`the record has errors, nothing was built${text}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(recordRoot());
        server.watcher.on('change', (path) => {
          if (!path.startsWith(recordRoot())) return;
          forgetRecord();
          const { problems } = readRecord();
          if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
        });
      },
    },
  };
}
