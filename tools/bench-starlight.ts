/** A documentation site made by Starlight, with pages like ours: what our builds are measured against. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sentence, WORDS_A_SENTENCE } from './bench-record.ts';

/** Exact versions, so that two runs measure the same program. They are no dependencies of this project. */
const PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.4', sharp: '0.35.5' };

/** Where it is installed and built. */
const FOLDER = resolve('.cache/bench-starlight');

/**
 * Starlight as it comes, with search and site map. The side bar lists one page: by default it lists every page on every
 * page, which at thousands of pages would slow Starlight down for a list that nobody uses.
 */
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Start', link: '/' }] })],
});
`;

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function page(index: number, words: number): string {
  const sentences = Array.from(
    { length: Math.round(words / WORDS_A_SENTENCE) },
    (_, place) => `${sentence(index + place)} [Source ${String(place % 2)}](https://example.org/${String((index + place) % 97)}).`,
  );
  const middle = Math.ceil(sentences.length / 2);
  return `---\ntitle: Page ${String(index)}\ndescription: ${sentence(index)}\n---\n\n${sentences.slice(0, middle).join(' ')}\n\n## How it went on\n\n${sentences.slice(middle).join(' ')}\n`;
}

/**
 * Writes a Starlight site of so many pages of so many words and installs what it needs.
 * @returns its folder, or `undefined` when the packages cannot be installed.
 */
export function starlightSite(pages: number, words: number): string | undefined {
  const docs = join(FOLDER, 'src/content/docs');
  rmSync(join(FOLDER, 'src'), { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }));
  writeFileSync(join(FOLDER, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(FOLDER, 'src/content.config.ts'), COLLECTION);
  for (let index = 1; index < pages; index += 1) writeFileSync(join(docs, `page-${String(index)}.md`), page(index, words));
  writeFileSync(join(docs, 'index.md'), page(0, words));
  if (existsSync(join(FOLDER, 'node_modules/@astrojs/starlight'))) return FOLDER;
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  return status === 0 ? FOLDER : undefined;
}
