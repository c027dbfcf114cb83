import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetRecord, getChecked, recordRoot } from '../dispute.ts';
import { RECORD_LOADER } from './record-loader.ts';
import { formatDiagnostics, hasErrors } from '../record/core/diagnostic.ts';

/** How long the files must be still before they are read again: an editor writes a file in several steps. */
const SETTLE_MS = 50;

/**
 * No build of an invalid record: every error is printed and the build stops before it writes a file.
 * In development the diagnostics are printed, and pages render the errors until they are fixed.
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
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        server.watcher.add(recordRoot());
        const reload = (): void => {
          const { diagnostics } = getChecked();
          if (diagnostics.length > 0) logger.error(`\n${formatDiagnostics(diagnostics)}`);
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
