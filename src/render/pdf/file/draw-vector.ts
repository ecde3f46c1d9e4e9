// Vectors of the layout onto a page: rectangles, lines, ellipses and polylines, with their inks. The points of a polyline that is
// `curved` are those of cubic curves: a start, then two control points and an end for each.
import type { Vector } from '../layout/pdfmake.ts';
import { short, type PageContent } from './page-content.ts';

/** How far control points stand from the ends of a quarter of an ellipse, as a share of its radius. */
const ARC = 0.5523;

/** Draws a vector whose coordinates are those of the page. */
export function drawVector(content: PageContent, vector: Vector): void {
  const { color, lineColor, lineWidth, dash } = vector as Vector & Ink;
  const pen = { color: lineColor ?? '#000000', widthPt: lineWidth ?? 1, dash };
  if (vector.type === 'line' && !dash && (vector['y1'] === vector['y2'] || vector['x1'] === vector['x2'])) {
    const { x1, y1, x2, y2 } = vector as Vector & Record<'x1' | 'y1' | 'x2' | 'y2', number>;
    content.strokeStraight(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), pen);
    return;
  }
  if (vector.type === 'ellipse' && vector['r1'] === vector['r2'] && color && !dash) {
    const { x, y, r1 } = vector as Vector & Record<'x' | 'y' | 'r1', number>;
    const half = lineColor ? pen.widthPt / 2 : 0;
    if (lineColor) content.fillDisc(x, y, r1 + half, lineColor);
    content.fillDisc(x, y, r1 - half, color);
    return;
  }
  if (vector.type === 'rect' && color && !lineColor) {
    const { x, y, w, h } = vector as Vector & Record<'x' | 'y' | 'w' | 'h', number>;
    if (w !== 0 && h !== 0) content.fillRect(x, y, w, h, color);
    return;
  }
  const path = pathOf(vector);
  if (path === '') return;
  if (color) content.fillPath(path, color);
  if (lineColor || !color) content.strokePath(path, pen);
}

interface Ink {
  readonly color?: string;
  readonly lineColor?: string;
  readonly lineWidth?: number;
  readonly dash?: { readonly length: number; readonly space: number };
}

/** Writes the outline of a vector in path operators (ISO 32000-1, 8.5.2). */
function pathOf(vector: Vector): string {
  switch (vector.type) {
    case 'rect': {
      const { x, y, w, h } = vector as Vector & Record<'x' | 'y' | 'w' | 'h', number>;
      return w === 0 || h === 0 ? '' : `${short(x)} ${short(y)} ${short(w)} ${short(h)} re`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = vector as Vector & Record<'x1' | 'y1' | 'x2' | 'y2', number>;
      return `${short(x1)} ${short(y1)} m ${short(x2)} ${short(y2)} l`;
    }
    case 'ellipse': {
      const { x, y, r1, r2 } = vector as Vector & Record<'x' | 'y' | 'r1' | 'r2', number>;
      const [cx, cy] = [r1 * ARC, r2 * ARC];
      const quarter = (...points: number[]): string => `${points.map((value) => short(value)).join(' ')} c`;
      return [
        `${short(x + r1)} ${short(y)} m`,
        quarter(x + r1, y + cy, x + cx, y + r2, x, y + r2),
        quarter(x - cx, y + r2, x - r1, y + cy, x - r1, y),
        quarter(x - r1, y - cy, x - cx, y - r2, x, y - r2),
        quarter(x + cx, y - r2, x + r1, y - cy, x + r1, y),
        'h',
      ].join(' ');
    }
    case 'polyline': {
      const { points } = vector as Vector & { points: readonly { x: number; y: number }[] };
      const [first, ...controls] = points;
      if (vector['curved']) {
        const steps = controls.map(({ x, y }, at) => `${short(x)} ${short(y)}${at % 3 === 2 ? ' c' : ''}`);
        return `${short(first?.x ?? 0)} ${short(first?.y ?? 0)} m ${steps.join(' ')}`;
      }
      const last = points.at(-1);
      if (!first || !last) return '';
      const closed = points.length > 2 && first.x === last.x && first.y === last.y;
      const steps = points.slice(0, closed ? -1 : undefined).map(({ x, y }, at) => `${short(x)} ${short(y)} ${at === 0 ? 'm' : 'l'}`);
      return [...steps, ...(closed ? ['h'] : [])].join(' ');
    }
    default:
      throw new Error(`a vector of type ${vector.type} cannot be drawn`);
  }
}
