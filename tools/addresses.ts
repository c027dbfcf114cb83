/**
 * `npm run addresses`: adds the addresses and anchors of the built site to the record's list of what it has published.
 * Run it after a build, when the site is to be published. `OUT_DIR`, `SITE` and `BASE_PATH` are those of the build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute } from '../src/address.ts';
import { addressesIn } from '../src/integrations/site-addresses.ts';
import { formatPublished, mergePublished, parsePublished } from '../src/record/core/published.ts';
import { recordRoot } from '../src/dispute.ts';
import { outputDir } from './output-dir.ts';

const site = outputDir();
const list = join(recordRoot(), 'published.txt');
if (!existsSync(join(site, 'index.html'))) {
  console.error(`There is no built site in ${site}: run "npm run build" first.`);
  process.exit(1);
}
const before = parsePublished(existsSync(list) ? readFileSync(list, 'utf8') : '');
const after = mergePublished(before, addressesIn(site, new URL(absolute('/'))));
writeFileSync(list, formatPublished(after));
const anchors = (all: typeof before): number => all.reduce((sum, one) => sum + one.anchors.size, 0);
console.log(
  `${String(after.length - before.length)} addresses and ${String(anchors(after) - anchors(before))} anchors added to ${list}, which now holds ${String(after.length)} and ${String(anchors(after))}.`,
);
