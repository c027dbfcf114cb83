import { MEETING_STAR, markPath } from '../../charts/symbols.ts';
import type { DisputeRecord } from '../../record/index.ts';
import { rootTokens } from '../../styles/read-css.ts';
import { MOST_MARKS, type Card } from './card.ts';

/** Width and height that services for previews ask for. */
export const SIZE = { width: 1200, height: 630 } as const;

/** An element as satori reads it: plain data, so that a picture's hash follows from it. */
export interface Node {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: string | readonly Node[] };
}

/** Colors of the light scheme by the name of their custom property, without the dashes. */
export type Palette = Readonly<Record<string, string>>;

/** The colors of the light scheme in a style sheet: the pictures take them from where the pages do. */
export function readPalette(css: string): Palette {
  const colors = [...rootTokens(css)].filter(([, value]) => value.startsWith('#'));
  return Object.fromEntries(colors.map(([name, value]) => [name.slice(2), value]));
}

const box = (style: object, children: readonly Node[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const words = (style: object, text: string): Node => ({ type: 'div', props: { style, children: text } });
const drawing = (size: number, viewBox: string, path: object): Node => ({
  type: 'svg',
  props: { width: size, height: size, viewBox, children: [{ type: 'path', props: { ...path } }] },
});

/** The largest size of a title that leaves room for four lines. */
const titleSize = (title: string): number => (title.length <= 30 ? 128 : title.length <= 60 ? 108 : title.length <= 70 ? 92 : 82);

/** A card as a picture: name and star, the blue rule, one line, the title, the marks of the parties. */
export function layout(card: Card, record: DisputeRecord, palette: Palette): Node {
  const colorOf = (name: string): string => palette[name] ?? '#000';
  const marks = card.parties.slice(0, MOST_MARKS).map((id) => {
    const { short, mark } = record.party(id).data;
    const fill = colorOf(mark.color === undefined ? 'soft' : `c-${mark.color}`);
    const path = {
      d: markPath(mark.shape, 300),
      ...(mark.shape === 'ring' ? { fill: 'none', stroke: fill, 'stroke-width': 5 } : { fill }),
    };
    return box({ alignItems: 'center', gap: 12 }, [
      drawing(30, '-13 -13 26 26', path),
      words({ fontSize: 30, fontWeight: 600, color: colorOf('ink') }, short),
    ]);
  });
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      backgroundColor: colorOf('paper'),
      fontFamily: 'Public Sans',
      color: colorOf('ink'),
    },
    [
      box({ alignItems: 'center', gap: 18, padding: '0 64px', height: 104, flexShrink: 0 }, [
        drawing(44, '-12 -12 24 24', { d: MEETING_STAR, fill: colorOf('star') }),
        words({ fontFamily: 'Big Shoulders', fontSize: 50 }, record.site.title),
      ]),
      box({ height: 10, flexShrink: 0, backgroundColor: colorOf('sky') }, []),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', padding: '12px 64px 0' }, [
        words({ fontSize: 30, fontWeight: 600, color: colorOf(card.turning ? 'ink' : 'soft'), marginBottom: 14 }, card.kicker),
        words(
          { fontFamily: 'Big Shoulders', fontSize: titleSize(card.title), lineHeight: 1.02, maxWidth: 1080, textWrap: 'balance' },
          card.title,
        ),
      ]),
      box({ alignItems: 'center', gap: 40, padding: '0 64px', height: 96, flexShrink: 0 }, marks),
    ],
  );
}
