import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, siteServer } from '../../../tools/serve.ts';

describe('siteServer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const site = join(folder, 'site');
  const server = siteServer(site, '/base/');
  let origin = '';
  beforeAll(async () => {
    mkdirSync(join(site, 'page'), { recursive: true });
    writeFileSync(join(site, 'page', 'index.html'), 'the page');
    writeFileSync(join(site, '404.html'), 'not here');
    mkdirSync(join(folder, 'site-secret'));
    writeFileSync(join(folder, 'site-secret', 'index.html'), 'secret');
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const get = async (path: string): Promise<[number, string, string | null]> => {
    const response = await fetch(origin + path, { redirect: 'manual' });
    return [response.status, await response.text(), response.headers.get('location')];
  };

  it('serves pages under the base path, and leads folders to their slash', async () => {
    expect(await get('/base/page/')).toEqual([200, 'the page', null]);
    expect(await get('/base/page')).toEqual([301, '', '/base/page/']);
    expect(await get('/')).toEqual([301, '', '/base/']);
  });

  it('returns 404 for missing and invalid paths and those outside the folder, and keeps serving', async () => {
    for (const path of ['/base/other/', '/page/', '/base/..%2fsite-secret/', '/base/%', '/%E0%A4%A'])
      expect((await get(path)).slice(0, 2), path).toEqual([404, 'not here']);
    expect((await get('/base/page/'))[0]).toBe(200);
  });

  it('says which ports are in use, and what to do', async () => {
    const { port } = server.address() as AddressInfo;
    await expect(listen(createServer(), port, 1)).rejects.toThrow(`The port ${String(port)} is in use`);
  });
});
