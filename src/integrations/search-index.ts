import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm', '.css': 'text/css' };

/** Indexes the built site with Pagefind; in development, serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          const prefix = [`${base}pagefind/`, '/pagefind/'].find((start) => path.startsWith(start));
          if (prefix === undefined) return next();
          const root = join(outDir, 'pagefind');
          const file = join(root, path.slice(prefix.length));
          if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        const wrong = [...added.errors, ...written.errors];
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
        await close();
        logger.info(`${String(added.page_count)} pages can be searched`);
      },
    },
  };
}
