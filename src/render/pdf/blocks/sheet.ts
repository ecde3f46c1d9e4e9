// شناسنامه: an item as a page of its own: a title band with the address of the item, the road to the vision, facts in a grid, then
// blocks, side by side where they are narrow, and the prose. A sheet is set in the roomiest of a few steps in which all of it keeps to
// its page; where none does, the prose comes after it, on pages of its own.
import type { Block, Fact, FormulaBlock, ModelTable, Section, Sheet } from '../../../view/tree.ts';
import { withEzafe } from '../../../view/ezafe.ts';
import type { Theme } from '../../theme.ts';
import type { Fitting } from '../layout/layout-builder.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, plainText, type BlockContext } from './block-context.ts';
import { factGrid, factLabelWidth } from './fact-grid.ts';
import { formulaWidth } from './formula.ts';
import { phrasingRuns } from './phrasing.ts';
import { qrCode } from './qr-code.ts';
import { outlineText } from './section.ts';

/** How much smaller than the book a sheet is set. */
export interface SheetStep {
  /** What body and tables lose in size, in points. */
  readonly bodyLess: number;
  readonly tableLess: number;
  /** Share of the book's space between blocks. */
  readonly air: number;
}

const READABLE: SheetStep = { bodyLess: 0.9, tableLess: 0.2, air: 0.6 };
const TIGHTEST: SheetStep = { bodyLess: 1.6, tableLess: 0.5, air: 0.12 };
/** From roomy to tight; with the theme's sizes none is set smaller than 8.5 points. */
const STEPS: readonly SheetStep[] = [
  { bodyLess: 0.5, tableLess: 0, air: 0.9 },
  READABLE,
  { bodyLess: 1.3, tableLess: 0.4, air: 0.4 },
  { bodyLess: 1.6, tableLess: 0.5, air: 0.25 },
  TIGHTEST,
];

const QR_PT = 46;
const GAP_PT = 14;
/** Below this width the labels of a chart are too small to read on paper. */
const LEAST_CHART_PT = 230;
/** A column of words may be wrapped to this width where its table stands beside a chart. */
const WRAPPED_WORDS_PT = 84;

/** About what facts and prose lose in height from step to step: means over the sheets of a city's plan. */
const SHARES = { front: [1, 0.955, 0.92, 0.895, 0.885], end: [1, 0.885, 0.8, 0.74, 0.72] };

/**
 * Builds a sheet; it opens a page, so that it can be taken out and read alone. Layout tries the steps: with the prose, then without
 * it. `at` gives the context of a step, `book` is that of the running text.
 */
export function sheet(node: Sheet, at: (step: SheetStep) => BlockContext, book: BlockContext, parent: string | undefined): Definition[] {
  const last = node.children.at(-1);
  const prose = last?.type === 'section' ? last : undefined;
  const contextAt = (step: number): BlockContext => at(STEPS[step] ?? TIGHTEST);
  const whole = (context: BlockContext): Definition[] => [front(node, context, parent), ...(prose ? [ending(prose, context)] : [])];
  const fitting: Fitting = {
    kind: node.kind,
    endLength: prose ? lengthOf(prose) : 0,
    shares: SHARES,
    front: (step) => front(node, contextAt(step), parent),
    ...(prose ? { end: (step) => ending(prose, contextAt(step)), instead: () => proseAfter(node, prose, book) } : {}),
    // More facts than a page holds at any size: the sheet goes on, readable, with the prose at its end.
    otherwise: () => whole(at(READABLE)),
  };
  return [{ opens: 'page', fitting }];
}

/** Gives the theme in which a sheet is set at a step. */
export function sheetTheme(theme: Theme, { bodyLess, tableLess, air }: SheetStep): Theme {
  const { print } = theme;
  return {
    ...theme,
    print: {
      ...print,
      bodyPt: print.bodyPt - bodyLess,
      tablePt: print.tablePt - tableLess,
      smallPt: Math.min(print.smallPt, print.tablePt - tableLess),
      air,
      tight: true,
      headingPt: print.headingPt.map((size, depth) => (depth > 2 ? size - bodyLess : size)),
    },
  };
}

/** Sets blocks under a small title, which begins on a page only where `keepSpace` points are left. */
export function titled(title: string, blocks: readonly Definition[], { theme }: BlockContext, keepSpace?: number): Definition[] {
  const heading = {
    text: title,
    bold: true,
    fontSize: theme.print.tablePt + 0.5,
    lineHeight: 1,
    margin: [0, 2 + 3 * theme.print.air, 0, 2],
    ...(keepSpace === undefined ? {} : { keepSpace }),
  };
  return [{ stack: [heading, ...blocks], margin: [0, 0, 0, 6 * theme.print.air] }];
}

function front(node: Sheet, context: BlockContext, parent: string | undefined): Definition {
  const blocks = node.children.filter(({ type }) => type !== 'section');
  return {
    stack: [
      band(node, context, parent),
      {
        stack: [...road(node.road, node.facts, context), ...factGrid(node.facts, context), ...sideBySide(blocks, context)],
        fontSize: context.theme.print.bodyPt,
        lineHeight: 1,
      },
    ],
  };
}

function ending(prose: Section, context: BlockContext): Definition {
  return { stack: titled(prose.title, context.blocks(prose.children), context), fontSize: context.theme.print.bodyPt, lineHeight: 1 };
}

function lengthOf(node: unknown): number {
  const { value, children } = node as { readonly value?: string; readonly children?: readonly unknown[] };
  return (value?.length ?? 0) + (children ?? []).reduce<number>((sum, child) => sum + lengthOf(child), 0);
}

function proseAfter(node: Sheet, prose: Section, context: BlockContext): Definition[] {
  const { theme } = context;
  const heading = {
    text: [{ text: `${prose.title} ${withEzafe(node.kindLabel)} ${node.number}\u2002`, color: theme.colors.accent }, { text: node.title }],
    bold: true,
    fontSize: theme.print.headingPt[3] ?? theme.print.bodyPt,
    lineHeight: 1,
    margin: [0, 0, 0, 8],
    opens: 'page',
    source: prose,
  };
  return [heading, ...context.blocks(prose.children)];
}

function band(node: Sheet, context: BlockContext, parent: string | undefined): Definition {
  const { theme, width } = context;
  const address = context.addressOf(node.item);
  const title = {
    stack: [
      {
        text: `شناسنامهٔ ${withEzafe(node.kindLabel)} ${node.number}`,
        fontSize: theme.print.tablePt,
        color: theme.colors.accent,
        source: node,
      },
      {
        text: node.title,
        destination: node.id,
        bold: true,
        fontSize: theme.print.headingPt[2] ?? 14,
        outline: true,
        outlineText: outlineText(node.number, node.title),
        ...(parent ? { outlineParentId: parent } : {}),
        source: node,
      },
    ],
    fillColor: theme.colors.accentSoft,
  };
  const code = address === undefined ? [] : [{ ...qrCode(address, QR_PT, theme.colors.ink), fillColor: theme.colors.accentSoft }];
  return {
    table: { widths: address === undefined ? [width - 24] : [width - 24 - QR_PT - 20, QR_PT], body: [[title, ...code]] },
    layout: 'band',
    lineHeight: 1,
    margin: [0, 0, 0, 8],
    source: node,
  };
}

// The steps up to the vision, a line each, with labels as wide as those of the facts below.
function road(steps: readonly Fact[], facts: readonly Fact[], context: BlockContext): Definition[] {
  if (steps.length === 0) return [];
  const { theme, width } = context;
  const label = factLabelWidth([...steps, ...facts], context);
  const body = steps.map((step) => {
    // Nearly all of it leads somewhere; in the colour of links it would be hard to read.
    const [first, ...rest] = phrasingRuns(step.children, context).map((run) => ({ ...run, color: theme.colors.ink }));
    return [
      { text: step.label, bold: true, color: theme.colors.accent, source: step },
      { text: first ? [{ ...first, text: markNumber(first.text) }, ...rest] : '', source: step },
    ];
  });
  return [
    {
      table: { widths: [label, width - label - 24], body },
      layout: 'road',
      fontSize: theme.print.tablePt,
      lineHeight: 1,
      margin: [0, 0, 0, 8 * theme.print.air],
      unbreakable: true,
    },
  ];
}

// A chart stands at the end side, with the narrow tables before it at the start side and the titled blocks after it below it;
// workings stand in a row, and so do narrow tables. What stands side by side is never parted by a page.
function sideBySide(nodes: readonly Block[], context: BlockContext): Definition[] {
  const chartAt = nodes.findIndex(holdsChart);
  const chart = nodes[chartAt];
  if (!chart) return nodes.flatMap((node) => single(node, context));
  const available = context.width - GAP_PT;
  let from = chartAt;
  let room = available - Math.min(chartWidth(chart), available);
  for (; from > 0; from--) {
    const width = narrowWidth(nodes[from - 1] as Block, context);
    if (width > available - LEAST_CHART_PT) break;
    room = Math.max(room, width);
  }
  let to = chartAt + 1;
  while (nodes[to]?.type === 'titled') to++;
  const [before, start, end, after] = [nodes.slice(0, from), nodes.slice(from, chartAt), nodes.slice(chartAt, to), nodes.slice(to)];
  const flow = (some: readonly Block[]): Definition[] => some.flatMap((node) => single(node, context));
  if (start.length === 0) return flow(nodes);
  return [...flow(before), columns([start, end], [room, available - room], context), ...flow(after)];
}

function columns(parts: readonly (readonly Block[])[], widths: readonly number[], context: BlockContext): Definition {
  return {
    columns: parts.map((nodes, at) => {
      const narrower = context.within(widths[at] ?? 0);
      return { width: widths[at], stack: nodes.flatMap((node) => single(node, narrower)) };
    }),
    columnGap: GAP_PT,
    unbreakable: true,
  };
}

function single(node: Block, context: BlockContext): Definition[] {
  if (node.type !== 'titled') return context.blocks([node]);
  const workings = node.children.filter((child): child is FormulaBlock => child.type === 'formula' && child.label !== undefined);
  const [first = 0, second = 0, ...more] = workings.map((working) => formulaWidth(working, context));
  const spare = context.width - GAP_PT - first - second;
  if (second === 0 || more.length > 0 || spare < 0) return context.blocks([node]);
  // In halves where both fit, so that workings stand at the same place on most sheets.
  const start = Math.min(Math.max((context.width - GAP_PT) / 2, first), first + spare);
  const others = node.children.filter((child) => !workings.includes(child as FormulaBlock));
  const row = columns(
    workings.map((working) => [working]),
    [start, context.width - GAP_PT - start],
    context,
  );
  return titled(node.title, [...context.blocks(others), row], context);
}

function holdsChart(node: Block): boolean {
  return node.type === 'chart' || (node.type === 'titled' && node.children.some(holdsChart));
}

function chartWidth(node: Block): number {
  if (node.type === 'titled') return Math.max(0, ...node.children.map(chartWidth));
  return node.type === 'chart' ? node.width : 0;
}

/** Gives the width that a table can be brought to by wrapping its words; other blocks are not narrow. */
function narrowWidth(node: Block, { measure, theme }: BlockContext): number {
  if (node.type !== 'modelTable') return Infinity;
  const size = theme.print.tablePt;
  const widths = (node satisfies ModelTable).columns.map(({ title, align, weight }, at) => {
    const style = { tabular: align === 'number' };
    const cells = node.rows.map(({ cells: rowCells }) => measure(plainText(rowCells[at]?.children ?? []), size, style));
    const widest = Math.max(measure(title, size, { bold: true }), ...cells);
    return (weight > 0 ? Math.min(widest, WRAPPED_WORDS_PT) : widest) + 11;
  });
  return widths.reduce((sum, value) => sum + value, 0);
}
