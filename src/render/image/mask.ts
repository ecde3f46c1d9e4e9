// Outlines -> how much of each pixel they cover. Every edge adds its signed area to the pixels that it crosses; summed along a row
// these areas are the coverage, exact and without samples.

/** The pixels of a shape: its place from the origin in whole pixels, y downwards, and the coverage of each in steps. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0 to STEPS, row by row. */
  readonly cover: Uint8Array;
}

/** A pixel is covered in eighths: finer edges are not seen, and make files larger by a tenth. */
export const STEPS = 8;

const NOTHING: Mask = { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array() };
/**
 * Draws an outline in PDF path operators (m, l, c, h). A point (x, y) of it comes to (x · scaleX + shiftX, y · scaleY): letters, whose
 * y grows upwards, have a negative scaleY.
 */
export function drawMask(outline: string, scaleX: number, scaleY: number, shiftX = 0): Mask {
  const lines = flatten(outline, scaleX, scaleY, shiftX);
  if (lines.length === 0) return NOTHING;
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < lines.length; at += 2) {
    minX = Math.min(minX, lines[at] as number);
    maxX = Math.max(maxX, lines[at] as number);
    minY = Math.min(minY, lines[at + 1] as number);
    maxY = Math.max(maxY, lines[at + 1] as number);
  }
  const [left, top] = [Math.floor(minX), Math.floor(minY)];
  const [width, height] = [Math.ceil(maxX) - left + 1, Math.ceil(maxY) - top];
  // The area beyond the last pixel of a row is kept apart from the next.
  const stride = width + 1;
  const areas = new Float64Array(stride * height);
  for (let at = 0; at < lines.length; at += 4) {
    const [x0, y0, x1, y1] = [lines[at], lines[at + 1], lines[at + 2], lines[at + 3]] as [number, number, number, number];
    addEdge(areas, stride, x0 - left, y0 - top, x1 - left, y1 - top);
  }
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[row * stride + column] as number;
      cover[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * STEPS);
    }
  }
  return { left, top, width, height, cover };
}

/** Gives the outline of a box with round corners, as `drawMask` reads it. */
export function roundedBox(x: number, y: number, width: number, height: number, radius: number): string {
  // How far the control points of a quarter of a circle are from its corner.
  const near = radius * (1 - 0.5523);
  const [right, bottom] = [x + width, y + height];
  return [
    `${x + radius} ${y} m ${right - radius} ${y} l ${right - near} ${y} ${right} ${y + near} ${right} ${y + radius} c`,
    `${right} ${bottom - radius} l ${right} ${bottom - near} ${right - near} ${bottom} ${right - radius} ${bottom} c`,
    `${x + radius} ${bottom} l ${x + near} ${bottom} ${x} ${bottom - near} ${x} ${bottom - radius} c`,
    `${x} ${y + radius} l ${x} ${y + near} ${x + near} ${y} ${x + radius} ${y} c h`,
  ].join(' ');
}

/** Gives the edges of an outline as four numbers each: from (x, y), to (x, y). */
function flatten(outline: string, scaleX: number, scaleY: number, shiftX: number): number[] {
  const lines: number[] = [];
  let points: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    lines.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const token of outline.split(' ')) {
    if (token === '') continue;
    if (token === 'h') lineTo(startX, startY);
    else if (token === 'l') lineTo(...(points as [number, number]));
    else if (token === 'm') [x, y, startX, startY] = [...points, ...points] as [number, number, number, number];
    else if (token === 'c') {
      const [fromX, fromY] = [x, y];
      const [ax, ay, bx, by, endX, endY] = points as [number, number, number, number, number, number];
      const length = Math.hypot(ax - x, ay - y) + Math.hypot(bx - ax, by - ay) + Math.hypot(endX - bx, endY - by);
      // So many straight pieces that none is further than a twentieth of a pixel from the curve.
      const pieces = Math.ceil(2 * Math.sqrt(length));
      for (let piece = 1; piece <= pieces; piece++) {
        const [t, u] = [piece / pieces, 1 - piece / pieces];
        const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        lineTo(p * fromX + q * ax + r * bx + s * endX, p * fromY + q * ay + r * by + s * endY);
      }
    } else {
      points.push(points.length % 2 === 0 ? Number(token) * scaleX + shiftX : Number(token) * scaleY);
      continue;
    }
    points = [];
  }
  return lines;
}

/** Adds what lies to the right of an edge, row by row; edges that go up take away. */
function addEdge(areas: Float64Array, stride: number, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const sign = fromY < toY ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = sign === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (bottomX - topX) / (bottomY - topY);
  let x = topX;
  for (let row = Math.floor(topY); row < bottomY; row++) {
    const tall = Math.min(row + 1, bottomY) - Math.max(row, topY);
    const next = x + slope * tall;
    addRow(areas, row * stride, Math.min(x, next), Math.max(x, next), sign * tall);
    x = next;
  }
}

/** Adds the piece of an edge within one row, from `low` to `high`; `tall` is its height with its sign. */
function addRow(areas: Float64Array, row: number, low: number, high: number, tall: number): void {
  const first = Math.floor(low);
  const last = Math.max(first, Math.ceil(high) - 1);
  /** The area to the right of the edge and to the left of `right`, for an edge of height 1. */
  const areaBefore = (right: number): number =>
    right >= high ? right - (low + high) / 2 : right <= low ? 0 : (right - low) ** 2 / (2 * (high - low));
  let before = 0;
  let sum = 0;
  for (let column = first; column <= last; column++) {
    const area = areaBefore(column + 1) * tall;
    const inside = area - sum;
    areas[row + column] = (areas[row + column] as number) + inside - before;
    [before, sum] = [inside, area];
  }
  areas[row + last + 1] = (areas[row + last + 1] as number) + tall - before;
}
