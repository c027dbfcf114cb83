import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** How far two colours are apart; colours are 0xRRGGBB. */
function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(palette[index] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = index;
  }
  return best;
}

/**
 * Pixels as a PNG with a palette of the most frequent colours; others become the nearest of them. Flat pictures lose
 * nothing that is seen and are a third as large. Opacity is not kept.
 * @param pixels four bytes a pixel: red, green, blue, opacity.
 * @param most colours in the palette, at most 256.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number, most = 64): Buffer {
  // Flat pictures are long runs of one colour: each run is looked up once.
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const count = width * height;
  const runs: { readonly colour: number; readonly from: number }[] = [];
  const counts = new Map<number, number>();
  for (let at = 0, last = -1; at <= count; at += 1) {
    const colour = at === count ? -1 : view.getUint32(at * 4) >>> 8;
    if (colour === last) continue;
    const run = runs.at(-1);
    if (run) counts.set(run.colour, (counts.get(run.colour) ?? 0) + at - run.from);
    runs.push({ colour, from: at });
    last = colour;
  }
  const palette = [...counts]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) if (!indexes.has(colour)) indexes.set(colour, nearest(palette, colour));

  const flat = Buffer.alloc(count);
  runs.forEach(({ colour, from }, index) => flat.fill(indexes.get(colour) ?? 0, from, runs[index + 1]?.from ?? count));
  // One byte in front of each row says how it is packed: not at all, which deflates best for few colours.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) flat.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
