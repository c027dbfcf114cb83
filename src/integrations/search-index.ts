import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { getRecord } from '../dispute.ts';
import { buildIndex } from '../search/build-index.ts';
import { parseFragment, type PagefindFragment } from '../search/pagefind-fragment.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
};
/** Interfaces of Pagefind that this site does not use: its search box is its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** What is not part of the text to search: the numbers of sources, and the tools under a chart with its code to copy. */
const EXCLUDED = ['sup', '.tools'];

/** The fragments of a built index, by id. */
export function fragmentsIn(folder: string): Map<string, PagefindFragment> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pf_fragment'))
    .sort();
  return new Map(
    files.map((name) => [
      name.slice(0, -'.pf_fragment'.length),
      parseFragment(gunzipSync(readFileSync(join(folder, name))).toString('utf8')),
    ]),
  );
}

/** Indexes the built site with Pagefind and writes the index of the search box; in development, serves those of the last build. */
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
          const inner = [base, '/'].find((start) => ['pagefind/', 'search/words.json'].some((name) => path.startsWith(start + name)));
          if (inner === undefined) return next();
          const file = join(outDir, path.slice(inner.length));
          if (!file.startsWith(outDir) || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: site });
        const { files, errors: unwritten } = await index.getFiles();
        const wrong = [...added.errors, ...unwritten];
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
        const folder = join(site, 'pagefind');
        for (const part of ['', 'fragment', 'index', 'filter']) mkdirSync(join(folder, part), { recursive: true });
        for (const file of files) if (!UNUSED.test(file.path)) writeFileSync(join(folder, file.path), file.content);
        await close();
        mkdirSync(join(site, 'search'), { recursive: true });
        writeFileSync(join(site, 'search', 'words.json'), JSON.stringify(buildIndex(getRecord(), fragmentsIn(join(folder, 'fragment')))));
        logger.info(`${String(added.page_count)} pages can be searched`);
      },
    },
  };
}
