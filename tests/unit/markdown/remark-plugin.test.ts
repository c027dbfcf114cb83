import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { readRecord } from '../../../src/dispute.ts';
import { PARSED_BODY, remarkRecord } from '../../../src/markdown/remark-plugin.ts';

const { record } = readRecord('tests/sites/harbor/record');
if (!record) throw new Error('No record');
const processor = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [remarkGfm, remarkRecord(() => record)],
});
const render = async (text: string, path: string): Promise<string> =>
  (await processor.render(text, { fileURL: pathToFileURL(resolve(path)) })).code;

it.each(record.events.map(({ path, body }) => [path, body]))(
  'renders the parsed body as it renders the text, however often: %s',
  async (path, body) => {
    const html = await render(body, path);
    expect(html).toContain('<p>');
    expect(await render(PARSED_BODY, path)).toBe(html);
    expect(await render(PARSED_BODY, path)).toBe(html);
  },
);
