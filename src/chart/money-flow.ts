// Money from its sources through missions to domains -> ribbons as wide as the amounts they carry. Ribbons of a source have a fill
// and lines of their own, so that they can be followed in a photocopy; names and amounts stand at the nodes, where no ribbon passes.
import { sankey } from 'd3-sankey';
import { formatNumber, formatPercent, toPersianDigits } from '../text/digits.ts';
import type { Chart, ChartData } from './chart.ts';
import type { Ink, InkColor, Mark, Shape } from './shapes.ts';
import { titleWidth, wrapTitle } from './title-width.ts';

export interface MoneyFlow {
  /** Sources, missions and domains; each column adds up to the same. */
  readonly columns: readonly [FlowColumn, FlowColumn, FlowColumn];
  /** From sources to missions, and from missions to domains; what a node takes in it gives on. */
  readonly links: readonly [readonly FlowLink[], readonly FlowLink[]];
  /** The unit of the amounts, ready to be read. */
  readonly unit: string;
  /** Decimals of the amounts; none where absent. */
  readonly decimals?: number;
}

export interface FlowColumn {
  readonly name: string;
  readonly nodes: readonly FlowNode[];
}

export interface FlowNode {
  /** Unique in its column. */
  readonly key: string;
  readonly title: string;
  readonly amount: number;
}

/** An amount between nodes of neighbouring columns, by their keys. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/**
 * Draws the flow; undefined when there is no money. Nodes and links without money are left out; of very many nodes, the smallest of a
 * column are drawn as one.
 */
export function drawMoneyFlow(whole: MoneyFlow): Chart | undefined {
  const total = whole.columns[0].nodes.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return undefined;
  const flow = gatherSmallest(whole);
  const columns = flow.columns.map(({ nodes }) => nodes.filter(({ amount }) => amount > 0).map((node) => labelNode(node, total, flow)));
  const most = Math.max(...columns.map(({ length }) => length));
  const bars = Math.min(BARS.most, Math.max(BARS.least, HEIGHT - most * ROW));
  const padding = paddingOf(columns, bars / total);
  const { places, ribbons } = layOut(columns, flow.links, padding, bars + (most - 1) * padding.between);
  const { width, bands } = columnBands(columns);
  const bottom = HEAD + bars + (most - 1) * padding.between + 2 * padding.outside;

  return {
    width,
    height: round(bottom + FOOT),
    shapes: [
      ...ribbons.toSorted((a, b) => b.thickness - a.thickness).flatMap((ribbon) => drawRibbon(ribbon, bands, flow, total)),
      ...places.flatMap((column, index) => column.flatMap((place) => drawNode(place, index, bands[index] as Band))),
      ...flow.columns.map(({ name }, index) => text(bands[index] as Band, index, 9, name, TITLE, true, 'muted')),
      {
        kind: 'text',
        x: width / 2,
        y: round(bottom + FOOT - 5),
        text: `پهنای هر نوار به اندازهٔ پول آن است؛ ارقام به ${flow.unit}، جمع ${formatNumber(total, flow.decimals ?? 0)}`,
        size: FIGURE,
        anchor: 'middle',
        color: 'muted',
      },
    ],
    alternative: inWords(flow, total),
    data: inFigures(flow, total),
  };
}

/** More nodes in a column would be taller than a page, and their ribbons too thin to be followed. */
const MOST_NODES = 20;
/** The key of the node that stands for those that are gathered; no item has it. */
const OTHERS = '…';

function gatherSmallest({ columns, links: [inward, onward], ...flow }: MoneyFlow): MoneyFlow {
  const small = columns.map(({ nodes }) => {
    const paid = nodes.filter(({ amount }) => amount > 0);
    const largest = paid.toSorted((a, b) => b.amount - a.amount);
    return new Set(paid.length > MOST_NODES ? largest.slice(MOST_NODES - 1).map(({ key }) => key) : []);
  });
  const column = ({ name, nodes }: FlowColumn, at: number): FlowColumn => {
    const gathered = nodes.filter(({ key }) => small[at]?.has(key));
    const amount = gathered.reduce((sum, node) => sum + node.amount, 0);
    const others = { key: OTHERS, title: `${toPersianDigits(gathered.length)} ${name} دیگر`, amount };
    return { name, nodes: [...nodes.filter(({ key }) => !small[at]?.has(key)), ...(gathered.length === 0 ? [] : [others])] };
  };
  const joined = (list: readonly FlowLink[], at: number): FlowLink[] => {
    const sums = new Map<string, FlowLink>();
    for (const link of list) {
      const from = small[at]?.has(link.from) ? OTHERS : link.from;
      const to = small[at + 1]?.has(link.to) ? OTHERS : link.to;
      const amount = (sums.get(`${from} ${to}`)?.amount ?? 0) + link.amount;
      sums.set(`${from} ${to}`, { from, to, amount });
    }
    return [...sums.values()];
  };
  const [sources, missions, domains] = columns;
  return {
    ...flow,
    columns: [column(sources, 0), column(missions, 1), column(domains, 2)],
    links: [joined(inward, 0), joined(onward, 1)],
  };
}

const WIDTH = 460;
const HEIGHT = 520;
/** The height that a node with its name takes of the chart, on average. */
const ROW = 27;
/** The height of all the money of a column. */
const BARS = { most: 310, least: 130 };
const BAR = 5;
const GAP = 4;
/** The least width between two columns of bars. */
const STREAM = 90;
const HEAD = 18;
const FOOT = 20;
const TITLE = 8.5;
const FIGURE = 8;
const LEADING = 10.5;
/** Longer titles are broken. */
const TITLE_ROOM = 76;

interface LabelledNode extends FlowNode {
  /** The title, on one line or more. */
  readonly lines: readonly string[];
  /** The amount and its share of the whole. */
  readonly figure: string;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The whole of it in words. */
  readonly said: string;
}

interface Place extends LabelledNode {
  readonly top: number;
  readonly bottom: number;
}

/** A ribbon from the column `column` to the next; its two ends are given by their middles. */
interface Ribbon {
  readonly column: number;
  /** The place of its source among all sources, the largest first. */
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
  readonly link: FlowLink;
}

/** Where a column lies: its bars and the labels of its nodes. Ribbons come in at `start` and go on from `end`. */
interface Band {
  readonly start: number;
  readonly end: number;
  readonly label: number;
}

function labelNode(node: FlowNode, total: number, { unit, decimals = 0 }: MoneyFlow): LabelledNode {
  const lines = wrapTitle(node.title, TITLE, TITLE_ROOM);
  const share = shareText(node.amount, total);
  const figure = `${formatNumber(node.amount, decimals)} (${share})`;
  const said = `${node.title}: ${formatNumber(node.amount, decimals)} ${unit} (${share})`;
  const labelWidth = Math.max(titleWidth(figure, FIGURE), ...lines.map((line) => titleWidth(line, TITLE)));
  return { ...node, lines, figure, labelWidth, labelHeight: (lines.length + 1) * LEADING, said };
}

function shareText(amount: number, total: number): string {
  const share = formatPercent((100 * amount) / total);
  return share === '۰٪' ? 'کمتر از ۰٫۱٪' : share;
}

// A label is centred on its node and may be taller; nodes keep so far apart that the two tallest neighbours there could be do not meet.
function paddingOf(columns: readonly LabelledNode[][], scale: number): { between: number; outside: number } {
  const excess = columns.map((nodes) => nodes.map(({ labelHeight, amount }) => labelHeight - amount * scale).sort((a, b) => b - a));
  const between = excess.map(([first, second]) => (first === undefined || second === undefined ? 0 : (first + second) / 2 + GAP));
  return { between: Math.max(2 * GAP, ...between), outside: Math.max(0, ...excess.map(([first = 0]) => first)) / 2 };
}

// d3-sankey orders the nodes of each column, and the ends of ribbons at a node, so that few ribbons cross. It only needs the heights:
// columns lie where their labels leave room.
function layOut(
  columns: readonly LabelledNode[][],
  links: MoneyFlow['links'],
  padding: { readonly between: number; readonly outside: number },
  height: number,
): { places: Place[][]; ribbons: Ribbon[] } {
  const top = HEAD + padding.outside;
  const graph = sankey<{ id: string; column: number; node: LabelledNode }, { column: number; link: FlowLink }>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodePadding(padding.between)
    .iterations(24)
    .extent([
      [0, top],
      [1, top + height],
    ])({
    nodes: columns.flatMap((nodes, column) => nodes.map((node) => ({ id: `${column} ${node.key}`, column, node }))),
    links: links.flatMap((list, column) =>
      list
        .filter(({ amount }) => amount > 0)
        .map((link) => ({ source: `${column} ${link.from}`, target: `${column + 1} ${link.to}`, value: link.amount, column, link })),
    ),
  });
  const ranks = new Map<string, number>(
    (columns[0] ?? []).toSorted((a, b) => b.amount - a.amount).map(({ key }, index) => [`0 ${key}`, index] as const),
  );
  return {
    places: columns.map((_, column) =>
      graph.nodes.filter((node) => node.column === column).map(({ node, y0 = 0, y1 = 0 }): Place => ({ ...node, top: y0, bottom: y1 })),
    ),
    ribbons: graph.links.map(({ column, link, source, y0 = 0, y1 = 0, width = 0 }) => {
      const rank = typeof source === 'object' ? ranks.get(source.id) : undefined;
      return { column, rank: rank ?? 0, from: y0, to: y1, thickness: width, link };
    }),
  };
}

// Labels of sources lie before their bars, those of domains after; a mission has a bar on either side of its label.
function columnBands(columns: readonly LabelledNode[][]): { width: number; bands: Band[] } {
  const [sources = 0, missions = 0, domains = 0] = columns.map((nodes) =>
    Math.ceil(Math.max(...nodes.map(({ labelWidth }) => labelWidth))),
  );
  const middle = missions + 2 * (GAP + BAR);
  const sides = [sources + GAP + BAR, BAR + GAP + domains] as const;
  const streams = Math.max(2 * STREAM, WIDTH - sides[0] - middle - sides[1]);
  const mission = sides[0] + streams * 0.58; // where more ribbons cross
  const domain = sides[0] + streams + middle;
  return {
    width: domain + sides[1],
    bands: [
      { start: sources + GAP, end: sides[0], label: sources },
      { start: mission, end: mission + middle, label: mission + middle / 2 },
      { start: domain, end: domain + BAR, label: domain + BAR + GAP },
    ],
  };
}

function drawNode({ key, top, bottom, lines, figure, labelHeight, said }: Place, column: number, band: Band): Shape[] {
  const bar = (x: number): Shape => ({
    kind: 'rect',
    x: round(x),
    y: round(top),
    width: BAR,
    height: round(Math.max(bottom - top, 0.5)),
    fill: 'ink',
  });
  const baseline = (top + bottom - labelHeight) / 2 + TITLE - 0.5;
  const mark: Mark = { label: said, of: [`${column} ${key}`] };
  const shapes = [
    bar(band.start),
    ...(column === 1 ? [bar(band.end - BAR)] : []),
    ...lines.map((line, index) => text(band, column, baseline + index * LEADING, line, TITLE, true)),
    text(band, column, baseline + lines.length * LEADING, figure, FIGURE, false),
  ];
  return shapes.map((shape) => ({ ...shape, ...mark }));
}

function text(band: Band, column: number, y: number, value: string, size: number, bold: boolean, color: InkColor = 'ink'): Shape {
  const anchor = (['end', 'middle', 'start'] as const)[column] ?? 'start';
  return { kind: 'text', x: round(band.label), y: round(y), text: value, size, anchor, color, bold };
}

/** How the ribbons of a node are filled, and the lines that run along them. */
interface Weave {
  readonly fill: InkColor;
  readonly stroke: InkColor;
  readonly lines?: { readonly apart: number; readonly strokeWidth: number; readonly dash?: readonly [number, number] };
}

/** From the largest source to the smallest. */
const WEAVES: readonly Weave[] = [
  { fill: 'accent', stroke: 'ink' },
  { fill: 'paper', stroke: 'second', lines: { apart: 2.4, strokeWidth: 0.6 } },
  { fill: 'line', stroke: 'ink', lines: { apart: 5, strokeWidth: 0.9, dash: [6, 3] } },
  { fill: 'paper', stroke: 'third', lines: { apart: 3.4, strokeWidth: 1.3, dash: [1.3, 2.6] } },
  { fill: 'line', stroke: 'muted' },
  { fill: 'paper', stroke: 'ink', lines: { apart: 4.5, strokeWidth: 0.8, dash: [5, 3] } },
  { fill: 'line', stroke: 'accent', lines: { apart: 4, strokeWidth: 0.6 } },
  { fill: 'paper', stroke: 'ink' },
];
const ONWARD: Weave = { fill: 'line', stroke: 'muted' };

function drawRibbon({ column, rank, from, to, thickness, link }: Ribbon, bands: readonly Band[], flow: MoneyFlow, total: number): Shape[] {
  const { fill, stroke, lines } = column === 0 ? (WEAVES[rank % WEAVES.length] as Weave) : ONWARD;
  const [x1, x2] = [bands[column]?.end ?? 0, bands[column + 1]?.start ?? 0];
  const mid = (x1 + x2) / 2;
  const [start, end] = [from - thickness / 2, to - thickness / 2];
  const along = (offset: number): [number, number][] => [
    [x1, start + offset],
    [mid, start + offset],
    [mid, end + offset],
    [x2, end + offset],
  ];
  const back = along(thickness).reverse();
  // The sides at the two bars are straight: their control points lie on them.
  const outline = [
    ...along(0),
    [x2, end],
    back[0] as [number, number],
    ...back,
    [x1, start + thickness],
    [x1, start],
    [x1, start],
  ] as const;
  const count = lines ? Math.max(0, Math.round(thickness / lines.apart) - 1) : 0;
  const ink: Ink = lines ? { stroke, strokeWidth: lines.strokeWidth, ...(lines.dash ? { dash: lines.dash } : {}) } : {};
  const { from: source, to: target, amount, share } = sayLink(flow, column, link, total);
  const mark: Mark = {
    label: `از ${source} به ${target}: ${amount} ${flow.unit} (${share})`,
    of: [`${column} ${link.from}`, `${column + 1} ${link.to}`],
  };
  return [
    { kind: 'curve', points: outline.map(roundPoint), fill, stroke, strokeWidth: 0.5, ...mark },
    ...Array.from({ length: count }, (_, index): Shape => {
      const points = along(((index + 1) * thickness) / (count + 1)).map(roundPoint);
      return { kind: 'curve', points, ...ink, ...mark };
    }),
  ];
}

function roundPoint([x, y]: readonly [number, number]): [number, number] {
  return [round(x), round(y)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sayLink(
  { columns, decimals = 0 }: MoneyFlow,
  column: number,
  { from, to, amount }: FlowLink,
  total: number,
): { from: string; to: string; amount: string; share: string } {
  const title = (at: number, key: string): string => columns[at]?.nodes.find((node) => node.key === key)?.title ?? key;
  return {
    from: title(column, from),
    to: title(column + 1, to),
    amount: formatNumber(amount, decimals),
    share: shareText(amount, total),
  };
}

// Every node and every ribbon has a row: a node stands before the ribbons that set out from it.
function inFigures(flow: MoneyFlow, total: number): ChartData {
  const { columns, links, unit, decimals = 0 } = flow;
  const rows = columns.flatMap(({ nodes }, column) =>
    nodes
      .filter(({ amount }) => amount > 0)
      .flatMap(({ key, title, amount }) => [
        [title, 'جمع', formatNumber(amount, decimals), shareText(amount, total)],
        ...(links[column] ?? [])
          .filter((link) => link.from === key && link.amount > 0)
          .map((link) => {
            const said = sayLink(flow, column, link, total);
            return [said.from, said.to, said.amount, said.share];
          }),
      ]),
  );
  return { columns: ['از', 'به', 'مبلغ', 'سهم از کل'], rows, note: `ارقام به ${unit}` };
}

function inWords({ columns, links, unit, decimals = 0 }: MoneyFlow, total: number): string {
  const sentences = links.flatMap((list, column) => {
    const targets = new Map(columns[column + 1]?.nodes.map(({ key, title }) => [key, title]));
    return (columns[column]?.nodes ?? []).flatMap(({ key, title, amount }) => {
      const parts = list
        .filter((link) => link.from === key && link.amount > 0)
        .map((link) => `${targets.get(link.to) ?? link.to} ${formatNumber(link.amount, decimals)}`);
      return parts.length === 0 ? [] : [`${title} ${formatNumber(amount, decimals)}، به ${parts.join('، ')}`];
    });
  });
  const names = columns.map(({ name }) => name).join(' به ');
  return `جریان پول از ${names} (${unit}، جمع ${formatNumber(total, decimals)}) — ${sentences.join('؛ ')}.`;
}
