import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindChart, combinations, viewKey } from '../../../src/charts/chart.ts';
import { standaloneSvg, wrap } from '../../../src/charts/figure/download.ts';
import { embedHeight } from '../../../src/charts/figure/embed-height.ts';
import { citation, embedCode, fileName, keyHtml, summaryHtml, viewHref } from '../../../src/charts/figure/parts.ts';
import { sceneToSvg } from '../../../src/charts/figure/svg.ts';
import { tableHtml } from '../../../src/charts/figure/table.ts';
import { fixtures } from '../../../src/charts/types/step-line/fixtures.ts';
import { chartType } from '../../../src/charts/types/step-line/type.ts';
import type { Chart, DisputeRecord } from '../../../src/record/index.ts';
import { madeUpChart } from '../../../src/charts/gallery.ts';
import { resolvedStyles } from '../../../src/styles/read-css.ts';

const [partyColors = '', drawing = '', chartData = '', tokens = ''] = ['party-colors', 'drawing', 'chart-data', 'tokens'].map((name) =>
  readFileSync(`src/styles/${name}.css`, 'utf8'),
);
const ladder: Chart = { ...madeUpChart('step-line'), id: 'ladder' };
const chart = bindChart(chartType, fixtures.typical, { ...ladder, data: { ...ladder.data, title: 'Rates & "steps" < 5' } });

describe('views', () => {
  it('are every combination of the choices, the first options first', () => {
    const choice = (key: string, ...values: string[]) => ({ key, label: key, options: values.map((value) => ({ value, label: value })) });
    expect(combinations([choice('a', 'x', 'y'), choice('b', 'm', 'n')]).map(viewKey)).toEqual(['x.m', 'x.n', 'y.m', 'y.n']);
  });
  it('have an address and a file name each; those of the first are the chart’s', () => {
    expect(chart.views.map((view) => [viewHref(chart, view), fileName(chart, view)])).toEqual([
      ['/data/ladder/', 'ladder'],
      ['/data/ladder/?view=return', 'ladder.return'],
    ]);
  });
});

describe('a downloaded picture', () => {
  const css = resolvedStyles(partyColors + drawing + chartData, tokens);
  const svg = standaloneSvg(
    chart.scene(1176, chart.views[0] ?? {}),
    {
      title: 'Rates & "steps" < 5',
      subtitle: 'Sub',
      source: 'Source: the port. Site, CC BY.',
      address: 'https://example.org/data/x/',
      description: 'A summary.',
    },
    css,
  );
  it('needs no custom property, no file and no script', () => {
    expect(svg).not.toMatch(/var\(|url\(|@import|<script|NaN|undefined/);
  });
  it('has a rule for every class that is drawn', () => {
    const used = new Set(
      [...svg.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')).filter((name) => !/^(who-|mk-|c-)/.test(name)),
    );
    for (const name of used) expect(`${css}.paper .dek .finding`, name).toContain(`.${name}`);
  });
  it('gives each party its color, on the mark or around it', () => {
    const brick = /--c-brick: (#\w+)/.exec(tokens)?.[1] ?? 'none';
    expect(css).toContain(`.mk.c-brick, .c-brick .mk{fill: ${brick}}`);
  });
  it('carries its finding, its source and its address', () => {
    for (const text of ['Rates &amp;', 'Source: the port. Site, CC BY.', 'https://example.org/data/x/']) expect(svg).toContain(text);
  });
  it('escapes what it prints', () => {
    expect(svg).toContain('Rates &amp; &quot;steps&quot; &lt; 5');
  });
  it('has each mark where the page has it', () => {
    const shapes = [{ kind: 'rect', x: 0, y: 0, width: 5, height: 5, class: 'm-strong' }] as const;
    const marks = [
      { key: 'a', label: 'The first mark.', at: { x: 40, y: 60 }, shift: { x: 40, y: 60 }, shapes },
      { key: 'b', label: 'The second mark.', at: { x: 0, y: 0 }, shapes },
    ];
    const scene = { width: 100, height: 100, back: [], series: [{ key: 's', label: 'Marks', items: marks }], front: [] };
    const caption = { title: 'T', subtitle: 'S', source: 'Site', address: 'https://x.test/', description: 'D' };
    /** The rectangles of a size with what moves them, from the mark itself outward to the drawing. */
    const moves = (drawn: string): (string | undefined)[] =>
      [...drawn.matchAll(/(?:<g[^>]*?(?: transform="([^"]*)")?>)?<rect class="m-strong" x="0"/g)].map(([, move]) => move);
    expect(moves(standaloneSvg(scene, caption, ''))[0]).toBe('translate(40 60)');
    expect(moves(standaloneSvg(scene, caption, ''))).toEqual(moves(sceneToSvg(scene, { label: 'x' })));
  });
  it('breaks long lines between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });
});

describe('the pieces of a figure', () => {
  const record = { site: { publisher: 'Harbor Desk', title: 'The Harbor', revised: '1999-12-31' } } as unknown as DisputeRecord;
  it('cite the chart with publisher, year, finding and address', () => {
    const { line, bibtex } = citation(record, chart);
    expect(line).toMatch(/^Harbor Desk\. \(1999\)\. Rates & “steps” < 5 \[Chart\]\. The Harbor\. http.*\/data\/ladder\/$/);
    expect(bibtex).toMatch(/^@misc\{ladder1999,/);
  });
  it('embed as a frame with a name, whose height follows the width of its box in steps', () => {
    const code = embedCode(chart, [
      { from: 976, height: 400 },
      { from: 390, height: 640 },
      { from: 320, height: 900 },
    ]);
    expect(code).toMatch(/<iframe src="http[^"]+\/embed\/ladder\/" title="Rates &amp; “steps” &lt; 5" width="100%" height="640"/);
    expect(code).toContain('height:max(400px,max(min(640px,(976px - 100cqw)*9999),min(900px,(390px - 100cqw)*9999)))');
    expect(code).not.toContain('<script');
  });
  it('give a frame room for all that is in it: the drawing, and each line of text', () => {
    const at = (width: number, title = 'Rates', subtitle = 'By step.'): number =>
      embedHeight(
        record,
        bindChart(chartType, fixtures.typical, { ...ladder, data: { ...ladder.data, title, subtitle, credit: 'Port.' } }),
        width,
      );
    for (const { width, scene } of chart.drawings(chart.views[0] ?? {})) expect(at(width + 32)).toBeGreaterThan(scene.height);
    expect(at(390, 'Rates rise and fall with each step that the port takes')).toBeGreaterThan(at(390));
    expect(at(640, 'Rates', 'A mark is a step. '.repeat(20))).toBeGreaterThan(at(640));
    expect(at(320, 'Rates', 'A mark is a step. '.repeat(20)) - at(320)).toBeGreaterThan(
      at(640, 'Rates', 'A mark is a step. '.repeat(20)) - at(640),
    );
  });
  it('link sentences to what they are about', () => {
    expect(summaryHtml([{ text: 'A < B', item: 'spring-0' }, { text: 'Plain' }])).toBe(
      '<p><a class="to-item" href="#i-spring-0" data-item="spring-0">A &lt; B</a></p><p>Plain</p>',
    );
    expect(sceneToSvg(chart.scene(1176, chart.views[0] ?? {}), { label: 'x', ids: true })).toContain('id="i-spring-0"');
  });
  it('print a table with caption, scopes and a dash for what is not known', () => {
    const html = tableHtml({
      caption: 'Rates',
      columns: [
        { key: 'a', title: 'A' },
        { key: 'b', title: 'B', numeric: true },
      ],
      rows: [
        ['x', 1234],
        ['y', undefined],
      ],
    });
    expect(html).toContain('<caption>Rates</caption>');
    expect(html).toContain('<th scope="row">x</th><td class="n">1,234</td>');
    expect(html).toContain('<td class="n">–</td>');
  });
  it('draw entries of the key as patches or as marks', () => {
    expect(
      keyHtml([
        { label: 'A', class: 'm-strong' },
        { label: 'B', class: 'mk c-blue', path: 'M0 0', series: 's' },
      ]),
    ).toMatch(/<rect class="m-strong".*data-lights="s".*<path class="mk c-blue" d="M0 0"/);
  });
});
