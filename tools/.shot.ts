import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.ts';
import { siteServer, listen } from './serve.ts';
// usage: shot.ts outdir spec... ; spec = path|width|scheme|js|name|print
const [dist, base, out, ...specs] = process.argv.slice(2);
const server = siteServer(dist!, base!); const port = await listen(server, 4800, 50);
const browser = await chromium.launch(await chromiumLaunch());
for (const s of specs) {
  const [path, width='1280', scheme='light', js='js', name='x', full='full'] = s.split('|');
  const ctx = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme as 'light', javaScriptEnabled: js !== 'nojs' });
  const page = await ctx.newPage(); page.on('console', m => { if (m.type()==='error') console.log('console', path, m.text()); }); page.on('pageerror', e => console.log('pageerror', path, e.message));
  await page.goto(`http://127.0.0.1:${port}${base}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(400);
  if (full === 'print') await page.pdf({ path: `${out}/${name}.pdf`, format: 'Letter' });
  else await page.screenshot({ path: `${out}/${name}.png`, fullPage: full === 'full' });
  const sw = await page.evaluate(() => document.documentElement.scrollWidth); if (sw > Number(width)) console.log('OVERFLOW', path, width, sw);
  await ctx.close();
}
await browser.close(); server.close();
