import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetRecord, getChecked, recordRoot } from '../dispute.ts';
import { formatDiagnostics, hasErrors } from '../record/core/diagnostic.ts';

/**
 * No build of an unsound record: every problem is printed and the build stops before it writes a file.
 * In development the diagnostics are printed, and pages show them in place of themselves until they are mended.
 */
export function checkedRecord(): AstroIntegration {
  return {
    name: 'checked-record',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        const { diagnostics } = getChecked();
        if (command === 'dev') addWatchFile(pathToFileURL(join(recordRoot(), 'site.yaml')));
        if (diagnostics.length === 0) return;
        const text = `\n${formatDiagnostics(diagnostics)}`;
        if (!hasErrors(diagnostics)) return logger.warn(text);
        if (command === 'dev') return logger.error(text);
        throw new Error(`the record has errors, nothing was built${text}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(recordRoot());
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(recordRoot() + sep)) return;
          forgetRecord();
          const { diagnostics } = getChecked();
          if (diagnostics.length > 0) logger.error(`\n${formatDiagnostics(diagnostics)}`);
        });
      },
    },
  };
}
