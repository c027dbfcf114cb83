import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircle, readGraph, upwardImports } from './import-graph.ts';

/**
 * The rooms of `src`, lowest first: a file may import from its own room and from those before it in this list. Components
 * and pages of charts and of the classroom rank with the others: they may use layouts, and no module below may use them.
 */
const ROOMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['environment', /^src\/(?:env|address)\.ts$/],
  ['text', /^src\/text\//],
  ['i18n', /^src\/i18n\//],
  ['styles', /^src\/styles\/.*\.ts$/],
  ['record: core', /^src\/record\/core\//],
  ['record: collections', /^src\/record\/collections\//],
  ['record: model', /^src\/record\/(?!index\.ts$)[^/]+\.ts$/],
  ['record: measure', /^src\/record\/measure\//],
  ['record: check', /^src\/record\/check\//],
  ['record: public interface', /^src\/record\/index\.ts$/],
  ['scripts of the browser that several rooms share', /^src\/browser\//],
  ['markdown', /^src\/markdown\//],
  ['citation', /^src\/citation\//],
  ['charts', /^src\/charts\/.*\.ts$/],
  ['classroom', /^src\/classroom\/.*\.ts$/],
  ['search', /^src\/search\//],
  ['exports', /^src\/exports\//],
  ['page data', /^src\/page-data\//],
  ['composition root', /^src\/dispute\.ts$/],
  ['components', /^src\/components\/|^src\/charts\/(?!gallery\.astro$).*\.astro$/],
  ['layouts', /^src\/layouts\/|^src\/classroom\/[^/]+\.astro$/],
  ['pages', /^src\/pages\/|^src\/classroom\/pages\/|^src\/charts\/gallery\.astro$/],
  ['integrations', /^src\/integrations\/|^src\/content\.config\.ts$/],
];

const rankOf = (file: string): number => ROOMS.findIndex(([, pattern]) => pattern.test(file));

const files = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name): [string, string] => [name, readFileSync(name, 'utf8')]),
);

describe('imports of src', () => {
  const graph = readGraph(files);

  it('are read from every file', () => {
    expect(files.size).toBeGreaterThan(300);
    expect(graph.get('src/components/Around.astro')).toContain('src/record/week.ts');
    expect(graph.get('src/layouts/Page.astro')).toContain('src/layouts/page.client.ts');
  });

  it('form no circle', () => {
    expect(findCircle(graph)?.join('\n→ ')).toBeUndefined();
  });

  it('find every file in one room', () => {
    const rooms = [...files.keys()].map((file) => [file, ROOMS.filter(([, pattern]) => pattern.test(file)).map(([name]) => name)] as const);
    expect(rooms.filter(([, names]) => names.length !== 1)).toEqual([]);
  });

  it('never lead from a lower room to a higher one', () => {
    expect(upwardImports(graph, rankOf).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('readGraph', () => {
  it('sees imports of values, of types, on demand, in inline types and again exported', () => {
    const graph = readGraph(
      new Map([
        [
          'src/a/one.ts',
          "import { x } from './x.ts';\nimport type { Y } from '../b/y.ts';\nexport * from './z.ts';\nconst lazy = () => import('./lazy.ts');\ntype T = import('./type.ts').T;\nimport 'd3';",
        ],
        ...['src/a/x.ts', 'src/b/y.ts', 'src/a/z.ts', 'src/a/lazy.ts', 'src/a/type.ts'].map((name): [string, string] => [name, '']),
      ]),
    );
    expect(graph.get('src/a/one.ts')).toEqual(['src/a/x.ts', 'src/b/y.ts', 'src/a/z.ts', 'src/a/lazy.ts', 'src/a/type.ts']);
  });

  it('reads the front matter and the scripts of Astro components', () => {
    const page = `---\nimport A from './A.astro';\n---\n<p>import './not.ts'</p>\n<script type="application/ld+json" set:html={A} />\n<script>\n  import './one.client.ts';\n</script>\n<script src="./two.client.ts"></script>`;
    const names = ['src/p/A.astro', 'src/p/not.ts', 'src/p/one.client.ts', 'src/p/two.client.ts'];
    const graph = readGraph(new Map([['src/p/page.astro', page], ...names.map((name): [string, string] => [name, ''])]));
    expect(graph.get('src/p/page.astro')).toEqual(['src/p/A.astro', 'src/p/one.client.ts', 'src/p/two.client.ts']);
  });
});

describe('findCircle', () => {
  it('names the chain of a circle of types', () => {
    const graph = readGraph(
      new Map([
        ['src/a.ts', "import { b } from './b.ts';"],
        ['src/b.ts', "import type { C } from './c.ts';"],
        ['src/c.ts', "import type { B } from './b.ts';"],
      ]),
    );
    expect(findCircle(graph)).toEqual(['src/b.ts', 'src/c.ts', 'src/b.ts']);
  });

  it('takes two ways to one file for no circle', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(findCircle(graph)).toBeUndefined();
  });
});

describe('upwardImports', () => {
  it('names an import of a higher room, be it of a type', () => {
    const graph = readGraph(
      new Map([
        ['src/record/core/date.ts', "import type { Chart } from '../../charts/chart.ts';"],
        ['src/charts/chart.ts', "import { readDate } from '../record/core/date.ts';"],
      ]),
    );
    expect(upwardImports(graph, rankOf)).toEqual([{ from: 'src/record/core/date.ts', to: 'src/charts/chart.ts' }]);
  });

  it('knows the order of the rooms inside the record', () => {
    const up = (from: string, to: string): number => upwardImports(new Map([[from, [to]]]), rankOf).length;
    expect(up('src/record/core/routes.ts', 'src/record/model.ts')).toBe(1);
    expect(up('src/record/collections/events/index.ts', 'src/record/check/rule.ts')).toBe(1);
    expect(up('src/record/check/rule.ts', 'src/record/collections/events/index.ts')).toBe(0);
  });
});
