// A chart -> a canvas of vectors with labels among them, and its caption below. Shapes are in logical space already, as layout is.
import type { InkColor, Pattern, Shape } from '../../../chart/shapes.ts';
import type { ChartBlock } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { Label } from '../layout/renderer.ts';
import { markNumber, pageHeightPt, type BlockContext } from './block-context.ts';
import { captionRuns } from './caption.ts';

/** Builds a chart, scaled down where it is wider than the text or, with its caption, taller than a page. */
export function chart(node: ChartBlock, context: BlockContext): Definition[] {
  const scale = scaleOf(node, context);
  const inset = (context.width - node.width * scale) / 2;
  const vectors = node.shapes.flatMap((shape) =>
    vectorsOf(shape, scale, inset, context, node).map((vector) => ({ ...vector, source: node })),
  );
  const canvas = {
    canvas: vectors,
    size: { width: context.width, height: node.height * scale },
    margin: [0, 4 * context.theme.print.air, 0, 2],
    source: node,
  };
  if (node.caption === undefined) return [canvas];
  return [
    {
      stack: [
        canvas,
        {
          text: captionRuns('نمودار', node.number, node.caption, context),
          destination: node.id,
          alignment: 'center',
          margin: [0, 0, 0, 10 * context.theme.print.air],
          source: node,
        },
      ],
      unbreakable: true,
    },
  ];
}

/** Gives the room that a chart needs with its caption. */
export function spaceForChart(node: ChartBlock, context: BlockContext): number {
  return node.height * scaleOf(node, context) + spaceForCaption(node, context);
}

// Beside a caption, a chart leaves room for the heading above it.
function scaleOf(node: ChartBlock, context: BlockContext): number {
  const heightPt = pageHeightPt(context) - spaceForCaption(node, context) - 100;
  return Math.min(1, context.width / node.width, heightPt / node.height);
}

function spaceForCaption({ caption = '' }: ChartBlock, { width, measure, lineHeightPt, theme }: BlockContext): number {
  const size = theme.print.tablePt + 0.5;
  const lines = Math.ceil(measure(caption, size, { bold: true }) / (width * 0.8));
  return lines * lineHeightPt(size) * theme.print.lineHeight + 20;
}

function vectorsOf(shape: Shape, scale: number, inset: number, context: BlockContext, source: ChartBlock): Definition[] {
  const colors: Readonly<Record<InkColor, string>> = context.theme.colors;
  const x = (value: number): number => inset + value * scale;
  const y = (value: number): number => value * scale;
  if (shape.kind === 'text') {
    const { text, anchor, bold } = shape;
    const size = shape.size * scale;
    const room = anchor === 'start' ? context.width - x(shape.x) : anchor === 'end' ? x(shape.x) : context.width;
    const label: Label = {
      text: markNumber(shortened(text, room, (words) => context.measure(words, size, { bold: bold ?? false, tabular: true }))),
      anchor,
      bold,
      size,
      color: colors[shape.color],
      source,
    };
    return [{ type: 'rect', x: x(shape.x), y: y(shape.y), w: 0, h: 0, label }];
  }
  const ink = {
    ...(shape.fill ? { color: colors[shape.fill] } : {}),
    ...(shape.stroke ? { lineColor: colors[shape.stroke], lineWidth: (shape.strokeWidth ?? 1) * scale } : {}),
    ...(shape.dash ? { dash: { length: shape.dash[0] * scale, space: shape.dash[1] * scale } } : {}),
  };
  switch (shape.kind) {
    case 'line':
      return [{ type: 'line', x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2), ...ink }];
    case 'rect': {
      const box = { x: x(shape.x), y: y(shape.y), w: shape.width * scale, h: shape.height * scale };
      // As on the site: a patterned area is marks of its colour on paper.
      if (!shape.pattern) return [{ type: 'rect', ...box, ...ink }];
      return [{ type: 'rect', ...box, ...ink, color: colors.paper }, ...hatching(box, shape.pattern, colors[shape.fill ?? 'ink'])];
    }
    case 'circle':
      return [{ type: 'ellipse', x: x(shape.x), y: y(shape.y), r1: shape.radius * scale, r2: shape.radius * scale, ...ink }];
    // Layout moves the points of a curve as those of a polyline.
    case 'polyline':
    case 'curve':
      return [
        { type: 'polyline', points: shape.points.map(([px, py]) => ({ x: x(px), y: y(py) })), curved: shape.kind === 'curve', ...ink },
      ];
  }
}

// A label has one line: what does not fit is left out from the end, word by word; the text of the chart has it in full.
function shortened(text: string, roomPt: number, measure: (text: string) => number): string {
  if (measure(text) <= roomPt) return text;
  const words = text.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > roomPt) words.pop();
  return `${words.join(' ')}…`;
}

const STEP_PT = 4;

// Lines or dots over an area, so that it is told from its neighbours without colour.
function hatching(box: { x: number; y: number; w: number; h: number }, pattern: Pattern, color: string): Definition[] {
  const { x, y, w, h } = box;
  const line = (x1: number, y1: number, x2: number, y2: number): Definition => ({
    ...{ type: 'line', lineWidth: 0.5, lineColor: color },
    ...{ x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2 },
  });
  const offsets = (to: number, step = STEP_PT): number[] =>
    Array.from({ length: Math.max(0, Math.ceil(to / step) - 1) }, (_, at) => (at + 1) * step);
  const slanting = (mirrored: boolean): Definition[] =>
    offsets(w + h).map((offset) => {
      const [from, to] = [Math.min(offset, w), Math.max(0, offset - h)];
      const [top, bottom] = [Math.max(0, offset - w), Math.min(offset, h)];
      return mirrored ? line(w - from, top, w - to, bottom) : line(from, top, to, bottom);
    });
  switch (pattern) {
    case 'hatch':
      return slanting(false);
    case 'back':
      return slanting(true);
    case 'cross':
      return [...slanting(false), ...slanting(true)];
    case 'rows':
      return offsets(h, STEP_PT * 0.7).map((offset) => line(0, offset, w, offset));
    case 'dots': {
      const at = (length: number): number[] => Array.from({ length: Math.floor(length / STEP_PT) }, (_, index) => (index + 0.5) * STEP_PT);
      return at(w).flatMap((dx) => at(h).map((dy) => ({ type: 'ellipse', x: x + dx, y: y + dy, r1: 0.6, r2: 0.6, color })));
    }
  }
}
