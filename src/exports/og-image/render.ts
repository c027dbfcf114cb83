import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { SIZE, type Node } from './layout.ts';

/** Changes when the same layout must be drawn again: another way to pack the picture, say. */
const VERSION = 4;

/** True colors, lightly packed: to choose a palette would halve the file and double the time of drawing it. */
const PACKED = { compressionLevel: 3 } as const;

/** What satori cuts each drawing off with. Nothing of ours reaches over its box, and a mask costs as much as all the rest. */
const MASKS = /<mask[\s\S]*?<\/mask>| (?:mask|clip-path)="[^"]*"/g;

const FONTS = [
  { name: 'Big Shoulders', weight: 400, file: 'big-shoulders-display/files/big-shoulders-display-latin-800-normal.woff' },
  { name: 'Public Sans', weight: 400, file: 'public-sans/files/public-sans-latin-400-normal.woff' },
  { name: 'Public Sans', weight: 600, file: 'public-sans/files/public-sans-latin-600-normal.woff' },
] as const;

/** What draws a picture: its fonts, and a key for everything that a picture depends on apart from its layout. */
interface Studio {
  readonly fonts: Parameters<typeof satori>[1]['fonts'];
  readonly mark: string;
}

let opened: Studio | undefined;

function studio(): Studio {
  if (opened) return opened;
  const read = (file: string): Buffer => readFileSync(resolve('node_modules', file));
  const fonts = FONTS.map(({ name, weight, file }) => ({ name, weight, style: 'normal' as const, data: read(`@fontsource/${file}`) }));
  const mark = createHash('sha256').update(String(VERSION));
  for (const { data } of fonts) mark.update(data);
  for (const name of ['satori', 'sharp']) mark.update(read(`${name}/package.json`));
  opened = { fonts, mark: mark.digest('hex') };
  return opened;
}

/** A layout as a PNG. */
export async function draw(node: Node): Promise<Buffer> {
  // Satori's type is React's; what it reads are plain objects of this shape.
  const svg = await satori(node as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts: studio().fonts });
  return sharp(Buffer.from(svg.replace(MASKS, '')))
    .removeAlpha()
    .png(PACKED)
    .toBuffer();
}

/** A layout as a PNG, drawn only when the same one was not drawn before. `folder` holds what was. */
export async function drawOnce(node: Node, folder: string): Promise<Buffer> {
  const file = join(folder, `${createHash('sha256').update(studio().mark).update(JSON.stringify(node)).digest('hex')}.png`);
  if (existsSync(file)) {
    // A picture in use is not deleted: see `forgetPictures`.
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }
  const picture = await draw(node);
  mkdirSync(folder, { recursive: true });
  // Written to a temporary file and moved: an interrupted build leaves no incomplete picture.
  const fresh = `${file}.${String(process.pid)}`;
  writeFileSync(fresh, picture);
  renameSync(fresh, file);
  return picture;
}
