import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.ts';
import { siteServer, listen } from './serve.ts';
const [dist, out, ...specs] = process.argv.slice(2);
const server = siteServer(dist!, '/'); const port = await listen(server, 4900, 50);
const browser = await chromium.launch(await chromiumLaunch());
for (const s of specs) {
  const [id, width='1280', scheme='light', view='', media=''] = s.split('|');
  const ctx = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme as 'light' });
  const page = await ctx.newPage();
  if (media) await page.emulateMedia(media === 'print' ? { media: 'print' } : { forcedColors: 'active' });
  await page.goto(`http://127.0.0.1:${port}/data/${id}/`); await page.waitForTimeout(400);
  if (view) { await page.getByRole('button', { name: view, exact: true }).click(); await page.waitForTimeout(600); }
  await page.locator('figure.chart').first().screenshot({ path: `${out}/${id}-${width}-${scheme}${media}${view.slice(0,4)}.png` });
  const sizes = await page.evaluate(() => { const svg = [...document.querySelectorAll('.chart-svg')].find(s => getComputedStyle(s).display !== 'none') as SVGSVGElement; const k = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width; const small = [...svg.querySelectorAll('text')].map(t => [parseFloat(getComputedStyle(t).fontSize) * k, t.textContent] as const).sort((a,b)=>a[0]-b[0])[0]; const box = svg.getBoundingClientRect(); const out = [...svg.querySelectorAll('text')].filter(t => { const b = t.getBoundingClientRect(); return b.right > box.right + 2 || b.left < box.left - 2; }).map(t => t.textContent); return { small, out, sw: document.documentElement.scrollWidth }; });
  console.log(id, width, JSON.stringify(sizes));
  await ctx.close();
}
await browser.close(); server.close();
