// ChartBlock -> inline SVG, and below it the same figures as a table. To those who cannot see it the picture is one image with a
// description, and the table is where its values are read one by one; a script may open the picture to the keyboard as well. Shapes come in logical space, x from the start edge; here x becomes width - x, since the page runs
// right to left. Text is drawn right-to-left, so its `start` anchor is its right end and needs no change.
import type { Element, ElementContent } from 'hast';
import type { Ink, InkColor, Shape, Pattern } from '../../../chart/shapes.ts';
import type { ChartBlock } from '../../../view/tree.ts';
import { element } from '../element.ts';
import { markNumber } from '../opening-number.ts';
import { WORDS } from '../words.ts';
import { renderTwin } from './chart-twin.ts';

/** Renders a chart with its caption; what it says is its description for those who cannot see it. */
export function renderChart(node: ChartBlock): ElementContent[] {
  const titleId = `${node.id}-title`;
  const descriptionId = `${node.id}-description`;
  const marks = marksOf(node.shapes);
  const svg = element(
    'svg',
    {
      viewBox: `0 0 ${length(node.width)} ${length(node.height)}`,
      width: length(node.width * PX_PER_PT),
      height: length(node.height * PX_PER_PT),
      role: 'img',
      ...(node.width > NARROW_PT ? { className: ['wide'] } : {}),
      ariaLabelledBy: [titleId],
      ariaDescribedBy: [descriptionId],
    },
    element('title', { id: titleId }, node.caption ?? WORDS.charts.chart),
    element('desc', { id: descriptionId }, node.alternative),
    patterns(node),
    marks.map((mark) => drawMark(mark, node)),
  );
  return [
    element(
      'figure',
      { className: ['chart'], id: node.id, dataHowTo: marks.some(([shape]) => shape?.label) ? WORDS.charts.howTo : undefined },
      element('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: node.caption ?? WORDS.charts.chart }, svg),
      // A caption is the first or the last in its figure (HTML, 4.4.12).
      node.data && renderTwin(node.data, node.caption),
      node.caption === undefined
        ? undefined
        : element(
            'figcaption',
            {},
            node.number === undefined
              ? undefined
              : [element('span', { className: ['label'] }, `${WORDS.charts.chart} ${node.number}`), ' '],
            node.caption,
          ),
    ),
  ];
}

/** Renders a small chart that stands in a line or cell: without caption, told in words to those who cannot see it. */
export function renderSmallChart(chart: Pick<ChartBlock, 'id' | 'width' | 'height' | 'shapes' | 'alternative'>): Element {
  return element(
    'svg',
    {
      viewBox: `0 0 ${length(chart.width)} ${length(chart.height)}`,
      width: length(chart.width * PX_PER_PT),
      height: length(chart.height * PX_PER_PT),
      role: 'img',
      ariaLabel: chart.alternative,
    },
    patterns(chart),
    chart.shapes.map((shape) => draw(shape, chart)),
  );
}

type Drawn = Pick<ChartBlock, 'id' | 'width' | 'shapes'>;

const PX_PER_PT = 4 / 3;
/** A wider chart would be too small to read on a phone: there it scrolls. */
const NARROW_PT = 300;

/** Joins shapes that follow one another with one label: they are one mark. */
function marksOf(shapes: readonly Shape[]): Shape[][] {
  const marks: Shape[][] = [];
  for (const shape of shapes) {
    const last = marks.at(-1);
    if (last?.[0] && shape.label !== undefined && last[0].label === shape.label) last.push(shape);
    else marks.push([shape]);
  }
  return marks;
}

// What a mark belongs to is written for the script, as the names that the chart has for it.
function drawMark(mark: readonly Shape[], chart: ChartBlock): Element | Element[] {
  const [{ label, of = [] } = {}] = mark;
  const drawn = mark.map((shape) => draw(shape, chart));
  if (label === undefined) return drawn;
  return element(
    'g',
    { className: ['mark'], dataOf: of.length === 0 ? undefined : of.join('|') },
    element('title', {}, markNumber(label)),
    drawn,
  );
}

function draw(shape: Shape, chart: Drawn): Element {
  const mirror = (x: number): string => length(chart.width - x);
  switch (shape.kind) {
    case 'line':
      return element('line', {
        ...inked(shape, chart),
        x1: mirror(shape.x1),
        y1: length(shape.y1),
        x2: mirror(shape.x2),
        y2: length(shape.y2),
      });
    case 'rect':
      return element('rect', {
        ...inked(shape, chart),
        x: mirror(shape.x + shape.width),
        y: length(shape.y),
        width: length(shape.width),
        height: length(shape.height),
      });
    case 'circle':
      return element('circle', { ...inked(shape, chart), cx: mirror(shape.x), cy: length(shape.y), r: length(shape.radius) });
    case 'polyline':
      return element('polyline', { ...inked(shape, chart), points: shape.points.map(([x, y]) => `${mirror(x)},${length(y)}`).join(' ') });
    case 'curve': {
      const [first, ...rest] = shape.points.map(([x, y]) => `${mirror(x)},${length(y)}`);
      return element('path', { ...inked(shape, chart), d: `M${first} C${rest.join(' ')}` });
    }
    case 'text':
      return element(
        'text',
        {
          className: [`fill-${shape.color}`, ...(shape.bold ? ['bold'] : [])],
          x: mirror(shape.x),
          y: length(shape.y),
          fontSize: length(shape.size),
          textAnchor: shape.anchor,
          direction: 'rtl',
        },
        markNumber(shape.text),
      );
  }
}

// Colours are classes, so that the style sheet can turn them for dark screens and for print.
function inked(ink: Ink, chart: Drawn): { className: string[]; strokeWidth?: string; strokeDashArray?: string[]; fill?: string } {
  const isPattern = ink.pattern !== undefined && ink.fill !== undefined;
  return {
    className: [...(ink.stroke ? [`stroke-${ink.stroke}`] : []), isPattern ? 'patterned' : ink.fill ? `fill-${ink.fill}` : 'no-fill'],
    ...(ink.strokeWidth === undefined ? {} : { strokeWidth: length(ink.strokeWidth) }),
    ...(ink.dash === undefined ? {} : { strokeDashArray: ink.dash.map(String) }),
    ...(isPattern ? { fill: `url(#${patternId(chart, ink.pattern ?? 'hatch', ink.fill ?? 'ink')})` } : {}),
  };
}

/** Defines each pattern that the chart uses, once. */
function patterns(chart: Drawn): Element | undefined {
  const used = new Map<string, Element>();
  for (const shape of chart.shapes) {
    if (shape.kind === 'text' || shape.pattern === undefined || shape.fill === undefined) continue;
    const id = patternId(chart, shape.pattern, shape.fill);
    used.set(id, patternElement(id, shape.pattern, shape.fill));
  }
  return used.size === 0 ? undefined : element('defs', {}, [...used.values()]);
}

function patternId(chart: Drawn, pattern: Pattern, color: InkColor): string {
  return `${chart.id}-${pattern}-${color}`;
}

function patternElement(id: string, pattern: Pattern, color: InkColor): Element {
  const turned = { hatch: 45, back: -45, cross: 45, rows: 90, dots: 0 }[pattern];
  const line = (x2: string, y2: string): Element =>
    element('line', {
      className: [`stroke-${color}`],
      x1: '1',
      y1: '1',
      x2,
      y2,
      strokeWidth: pattern === 'hatch' || pattern === 'back' ? '2' : '1',
    });
  const marks =
    pattern === 'dots'
      ? [element('circle', { className: [`fill-${color}`], cx: '2.5', cy: '2.5', r: '1.3' })]
      : [line('1', '6'), ...(pattern === 'cross' ? [line('6', '1')] : [])];
  return element(
    'pattern',
    { id, width: '5', height: '5', patternUnits: 'userSpaceOnUse', ...(turned === 0 ? {} : { patternTransform: `rotate(${turned})` }) },
    element('rect', { className: ['fill-paper'], width: '5', height: '5' }),
    ...marks,
  );
}

/** Writes a length for SVG, to a hundredth of a point. */
function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}
