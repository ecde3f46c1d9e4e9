// The mark in the sizes and shapes that browsers and phones ask for, beside the icon of the page that is drawn as SVG.
import { MARK_FIELD, MARK_LINES, type MarkBox } from '../mark.ts';
import { ICONS } from '../icon-paths.ts';
import type { OutputFile } from '../output-file.ts';
import type { Theme } from '../theme.ts';
import { Canvas, Palette } from './canvas.ts';
import { encodePng } from './encode-png.ts';
import { drawMask, roundedBox } from './mask.ts';

const ICO_SIZES = [16, 32, 48];

/** Renders the icons. */
export function renderIcons(theme: Theme): OutputFile[] {
  return [
    { path: ICONS.ico, bytes: buildIco(ICO_SIZES.map((size) => ({ size, png: drawIcon(theme, size, false) }))) },
    { path: ICONS.small, bytes: drawIcon(theme, 32, false) },
    { path: ICONS.touch, bytes: drawIcon(theme, 180, true) },
    { path: ICONS.medium, bytes: drawIcon(theme, 192, false) },
    { path: ICONS.large, bytes: drawIcon(theme, 512, false) },
    { path: ICONS.maskable, bytes: drawIcon(theme, 512, true) },
  ];
}

/** Draws the mark as PNG; `full` leaves no corner open. */
function drawIcon({ colors: { accent, paper } }: Theme, sizePx: number, full: boolean): Uint8Array {
  const ground = full ? accent : 'transparent';
  const palette = new Palette(
    [ground, accent, paper],
    [
      [ground, accent],
      [accent, paper],
    ],
  );
  const canvas = new Canvas(sizePx, sizePx, palette, ground);
  const scale = sizePx / MARK_FIELD.width;
  const draw = ({ x, y, width, height, radius }: MarkBox, color: string): void =>
    canvas.draw(drawMask(roundedBox(x, y, width, height, radius), scale, scale), 0, 0, color);
  if (!full) draw(MARK_FIELD, accent);
  for (const line of MARK_LINES) draw(line, paper);
  return encodePng(canvas);
}

/** Joins pictures into an ICO file, which may hold each as PNG. */
function buildIco(pictures: readonly { readonly size: number; readonly png: Uint8Array }[]): Uint8Array {
  const entries = Buffer.alloc(6 + 16 * pictures.length);
  entries.writeUInt16LE(1, 2);
  entries.writeUInt16LE(pictures.length, 4);
  let offset = entries.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    entries.set([size, size, 0, 0], at);
    entries.writeUInt16LE(1, at + 4);
    entries.writeUInt16LE(32, at + 6);
    entries.writeUInt32LE(png.length, at + 8);
    entries.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([entries, ...pictures.map(({ png }) => png)]);
}
