// A picture of few colours, one byte a pixel. Edges are steps between the colour of a shape and the one it lies on, so every pixel is
// a colour or a step of a known pair, and the picture is small without being looked at again.
import { STEPS, type Mask } from './mask.ts';

/** `#rrggbb`, or `transparent`. */
export type Color = string;

/** The colours of a picture, and the pairs of which one is drawn on the other. At most 256 entries come of them. */
export class Palette {
  readonly colors: readonly Color[];
  /** Red, green, blue and opacity of each entry. */
  readonly entries: readonly (readonly [number, number, number, number])[];
  readonly #ramps = new Map<string, number>();
  // Of each entry: the ink it has some of and how much, what that lies on, and what a second ink would lie on.
  readonly ink: readonly number[];
  readonly step: readonly number[];
  readonly ground: readonly number[];
  readonly nearest: readonly number[];

  constructor(colors: readonly Color[], pairs: readonly (readonly [ground: Color, ink: Color])[]) {
    this.colors = [...new Set(colors)];
    const entries = this.colors.map(channels);
    const ink = [...this.colors.keys()];
    const [ground, nearest] = [[...ink], [...ink]];
    const step = ink.map(() => STEPS);
    for (const [under, over] of pairs) {
      const [from, to] = [this.find(under), this.find(over)];
      if (from === to || this.#ramps.has(`${from} ${to}`)) continue;
      this.#ramps.set(`${from} ${to}`, entries.length);
      for (let at = 1; at < STEPS; at++) {
        entries.push(mix(channels(under), channels(over), at / STEPS));
        ink.push(to);
        step.push(at);
        ground.push(from);
        nearest.push(at * 2 >= STEPS ? to : from);
      }
    }
    if (entries.length > 256) throw new Error(`a picture would need ${entries.length} colours`);
    [this.entries, this.ink, this.step, this.ground, this.nearest] = [entries, ink, step, ground, nearest];
  }

  /** Gives the entry of a colour. */
  find(color: Color): number {
    const found = this.colors.indexOf(color);
    if (found < 0) throw new Error(`the palette has no ${color}`);
    return found;
  }

  /** Gives the entry before the first step from one colour to another. */
  ramp(ground: number, ink: number): number {
    const first = this.#ramps.get(`${ground} ${ink}`);
    if (first === undefined) throw new Error(`${this.colors[ink]} is not drawn on ${this.colors[ground]}`);
    return first - 1;
  }
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Entries of the palette, row by row. */
  readonly pixels: Uint8Array;

  constructor(width: number, height: number, palette: Palette, ground: Color | Uint8Array) {
    this.width = width;
    this.height = height;
    this.palette = palette;
    this.pixels = typeof ground === 'string' ? new Uint8Array(width * height).fill(palette.find(ground)) : ground;
  }

  /** Gives a canvas with the same picture, to be drawn on. */
  copy(): Canvas {
    return new Canvas(this.width, this.height, this.palette, this.pixels.slice());
  }

  /** Colours the pixels of a mask whose origin comes to (x, y), both whole; what is outside the canvas is left out. */
  draw(mask: Mask, x: number, y: number, color: Color): void {
    const { palette, pixels, width } = this;
    const own = palette.find(color);
    // Neighbours lie mostly on one ground.
    let [lastGround, ramp] = [-1, 0];
    const [left, top] = [x + mask.left, y + mask.top];
    const [firstColumn, lastColumn] = [Math.max(0, -left), Math.min(mask.width, width - left)];
    const lastRow = Math.min(mask.height, this.height - top);
    for (let row = Math.max(0, -top); row < lastRow; row++) {
      const from = row * mask.width;
      const to = (top + row) * width + left;
      for (let column = firstColumn; column < lastColumn; column++) {
        let cover = mask.cover[from + column] as number;
        if (cover === 0) continue;
        const entry = pixels[to + column] as number;
        if (entry === own) continue;
        // Letters that join meet within a pixel, and what they cover of it adds up.
        const same = palette.ink[entry] === own;
        if (same) cover += palette.step[entry] as number;
        if (cover >= STEPS) {
          pixels[to + column] = own;
          continue;
        }
        const ground = (same ? palette.ground : palette.nearest)[entry] as number;
        if (ground !== lastGround) [lastGround, ramp] = [ground, palette.ramp(ground, own)];
        pixels[to + column] = ramp + cover;
      }
    }
  }
}

type Channels = readonly [number, number, number, number];

function channels(color: Color): Channels {
  if (color === 'transparent') return [0, 0, 0, 0];
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return [red, green, blue, 255];
}

function mix(ground: Channels, ink: Channels, share: number): Channels {
  // What lies on nothing keeps its own colour and is seen through.
  const under = ground[3] === 0 ? ink : ground;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) =>
    Math.round((under[at] as number) + ((ink[at] as number) - (under[at] as number)) * share),
  );
  return [red, green, blue, Math.round(ground[3] + (ink[3] - ground[3]) * share)];
}
