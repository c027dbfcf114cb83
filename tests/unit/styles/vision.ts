import { hcl, lab, rgb } from 'd3';

/** Ways of seeing: full color, and without red, green or blue cones. */
export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';

/**
 * Complete loss of one kind of cone, as matrices over linear light.
 * @see G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15(6), 2009 (severity 1.0).
 */
const MATRICES: Readonly<Record<Exclude<Vision, 'full'>, readonly (readonly [number, number, number])[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number): number => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (light: number): number => {
  const bounded = Math.min(1, Math.max(0, light));
  return 255 * (bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055);
};

/** A color as somebody with this way of seeing sees it. */
export function seen(color: string, vision: Vision): string {
  if (vision === 'full') return color;
  const { r, g, b } = rgb(color);
  const light = [linear(r), linear(g), linear(b)] as const;
  const [red = 0, green = 0, blue = 0] = MATRICES[vision].map(([x, y, z]) => encoded(x * light[0] + y * light[1] + z * light[2]));
  return rgb(red, green, blue).formatHex();
}

const luminance = (color: string): number => {
  const { r, g, b } = rgb(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** Contrast of two colors, 1 to 21, as WCAG 2 counts it. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Distance of two colors by CIEDE2000; about 1 is the least that can be seen side by side, 10 is plain at a glance. */
export function distance(a: string, b: string): number {
  const [one, two] = [lab(a), lab(b)];
  const [c1, c2] = [Math.hypot(one.a, one.b), Math.hypot(two.a, two.b)];
  const mean = (c1 + c2) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [first, second] = [hcl(lab(one.l, one.a * (1 + g), one.b)), hcl(lab(two.l, two.a * (1 + g), two.b))];
  // Greys have no hue, and D3 gives them no chroma at the two ends of the scale.
  const [chroma1, chroma2] = [first.c || 0, second.c || 0];
  const [hue1, hue2] = [Number.isNaN(first.h) ? 0 : first.h, Number.isNaN(second.h) ? 0 : second.h];
  const turn = chroma1 * chroma2 === 0 ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dL, dC, dH] = [two.l - one.l, chroma2 - chroma1, 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(radians(turn / 2))];
  const [L, C] = [(one.l + two.l) / 2, (chroma1 + chroma2) / 2];
  const H = chroma1 * chroma2 === 0 ? hue1 + hue2 : Math.abs(hue1 - hue2) > 180 ? (hue1 + hue2 + 360) / 2 : (hue1 + hue2) / 2;
  const T =
    1 -
    0.17 * Math.cos(radians(H - 30)) +
    0.24 * Math.cos(radians(2 * H)) +
    0.32 * Math.cos(radians(3 * H + 6)) -
    0.2 * Math.cos(radians(4 * H - 63));
  const [SL, SC, SH] = [1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2), 1 + 0.045 * C, 1 + 0.015 * C * T];
  const RT = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin(radians(60 * Math.exp(-(((H - 275) / 25) ** 2))));
  return Math.sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH));
}
