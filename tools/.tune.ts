import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { parse } from 'yaml';
import { chromiumLaunch } from './browser.ts';
import { siteServer, listen } from './serve.ts';
import { openCatalogue } from '../src/search/catalogue.ts';
import { understand } from '../src/search/concepts.ts';
import { monthNames } from '../src/search/dates.ts';
import { emptyWords } from '../src/search/empty.ts';
import { rank } from '../src/search/rank.ts';
const dist = '/tmp/build-search';
const packed = JSON.parse(readFileSync(dist + '/search/words.json', 'utf8'));
packed.synonyms = parse(readFileSync('src/content/site.yaml','utf8')).synonyms;
const cat = openCatalogue(packed);
const k = { vocabulary: cat.vocabulary, synonyms: packed.synonyms, language: packed.language, empty: new Set(emptyWords(packed.language).split(' ')), months: monthNames(packed.language) };
const qs = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as { kind: string; q: string; want: string[] }[];
const typing = process.argv.includes('typing');
const asked = qs.map((q) => understand(q.q, k, { typing }));
let cap: Record<string, { id: string; score: number }[]> = existsSync('/tmp/cap.json') ? JSON.parse(readFileSync('/tmp/cap.json', 'utf8')) : {};
const need = [...new Set(asked.map((a) => a.words.join(' ')))].filter((w) => !(w in cap));
if (need.length) {
  const server = siteServer(dist, '/'); const port = await listen(server, 4700, 50);
  const b = await chromium.launch(await chromiumLaunch()); const p = await b.newPage(); await p.goto(`http://127.0.0.1:${port}/search/`);
  const got = await p.evaluate(async (words) => { const pf = await import('/pagefind/pagefind.js' as string); const i = pf.createInstance({ noWorker: true, basePath: '/pagefind/' }); const out: Record<string, unknown> = {}; for (const w of words) out[w] = (await i.search(w)).results.slice(0, 400).map(({ id, score }: { id: string; score: number }) => ({ id, score })); return out; }, need);
  cap = { ...cap, ...(got as typeof cap) }; writeFileSync('/tmp/cap.json', JSON.stringify(cap)); await b.close(); server.close();
}
const tally: Record<string, [number, number, number]> = {};
const fallback = new Map(cat.pages.map((p) => [p.fragment, p.path]));
qs.forEach((q, i) => {
  const hits = rank(asked[i]!, cat, process.argv.includes('own') ? [] : cap[asked[i]!.words.join(' ')]);
  const paths = hits.map((h) => cat.pages[h.page]?.path ?? 'source:' + h.fragment);
  const at = paths.findIndex((p) => q.want.includes(p));
  const t = (tally[q.kind] ??= [0, 0, 0]); t[0]++; if (at === 0) t[1]++; if (at >= 0 && at < 3) t[2]++;
  if (at !== 0) console.log(`${q.kind} | ${q.q} | at ${at} | got ${paths.slice(0, 2).join(' ')} | ${asked[i]!.mended ?? ''} | pf ${cap[asked[i]!.words.join(' ')]?.length}`);
});
console.log(tally);
