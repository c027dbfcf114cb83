import { renderAsync } from '@resvg/resvg-js';
import { ImageRun, Paragraph } from 'docx';
import type { Scene } from '../../../charts/scene.ts';
import { strokesOf } from '../html.ts';
import { drawingStyles } from '../paper-styles.ts';

/** A drawing as SVG, with a PNG for programs that cannot show it. */
export async function drawingParagraph(scene: Scene, label: string, wide: boolean): Promise<Paragraph> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}" width="${String(scene.width)}" height="${String(scene.height)}"><style>${drawingStyles()}</style>${strokesOf(scene)}</svg>`;
  const png = (await renderAsync(svg, { background: '#fff' })).asPng();
  const width = wide ? 880 : 680;
  const size = { width, height: Math.round((width * scene.height) / scene.width) };
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation: size,
        fallback: { type: 'png', data: png },
        altText: { name: 'Drawing', title: 'Drawing', description: label },
      }),
    ],
  });
}
