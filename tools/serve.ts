/** Serves a built site as GitHub Pages does: base path, folders with a slash, 404.html. `npm start` and the tests use it. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.md': 'text/markdown; charset=utf-8',
};

/** The path that a request asks for, decoded; `undefined` when it cannot be: a stray `%` must not end the server. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** A server over a folder. `base` starts and ends with a slash. */
export function siteServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const send = (file: string, status: number): void => {
      response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
      createReadStream(file).pipe(response);
    };
    const missing = (): void => {
      const page = join(folder, '404.html');
      if (existsSync(page)) send(page, 404);
      else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    };
    if (path === undefined) return missing();
    if (!path.startsWith(base)) {
      if (`${path}/` === base || path === '/') response.writeHead(301, { location: base }).end();
      else missing();
      return;
    }
    const file = normalize(join(folder, path.slice(base.length)));
    if (!`${file}${sep}`.startsWith(normalize(`${folder}${sep}`))) return missing();
    if (existsSync(file) && statSync(file).isFile()) return send(file, 200);
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end();
      const index = join(file, 'index.html');
      return existsSync(index) ? send(index, 200) : missing();
    }
    if (existsSync(`${file}.html`)) return send(`${file}.html`, 200);
    missing();
  });
}

/** Starts a server at the first free port from `port` on. @throws when none of `tries` ports is free, naming them. */
export async function listen(server: Server, port: number, tries = 10): Promise<number> {
  for (let at = port; at < port + tries; at += 1) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE') resolve(true);
        else reject(error);
      };
      server.once('error', fail);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', fail);
        resolve(false);
      });
    });
    if (!taken) return at;
  }
  const which = tries === 1 ? `port ${String(port)} is` : `ports ${String(port)} to ${String(port + tries - 1)} are`;
  throw new Error(
    `The ${which} in use: close what uses ${tries === 1 ? 'it' : 'them'}, or choose another: PORT for npm start, TEST_PORT for the browser tests.`,
  );
}

/** Reads a page of a folder as text. */
export const readPage = (folder: string, path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
