// A chart -> a canvas of vectors with labels among them, and its caption below. Shapes are in logical space already, as layout is.
import type { InkColor, Shape } from '../../../chart/shapes.ts';
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

// Lines or dots over an area, so that it is told from its neighbours without colour.
function hatching(box: { x: number; y: number; w: number; h: number }, pattern: 'hatch' | 'dots', color: string): Definition[] {
  const marks: Definition[] = [];
  const step = 4;
  if (pattern === 'dots') {
    for (let dx = step / 2; dx < box.w; dx += step)
      for (let dy = step / 2; dy < box.h; dy += step)
        marks.push({ type: 'ellipse', x: box.x + dx, y: box.y + dy, r1: 0.5, r2: 0.5, color });
    return marks;
  }
  for (let offset = step; offset < box.w + box.h; offset += step) {
    marks.push({
      type: 'line',
      x1: box.x + Math.min(offset, box.w),
      y1: box.y + Math.max(0, offset - box.w),
      x2: box.x + Math.max(0, offset - box.h),
      y2: box.y + Math.min(offset, box.h),
      lineWidth: 0.4,
      lineColor: color,
    });
  }
  return marks;
}
