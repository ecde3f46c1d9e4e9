// A formula -> boxes in a row: words, signs, raised powers, and fractions as a numerator over a rule over a denominator.
import { isNumeric, type MathNode } from '../../../formula/typeset.ts';
import type { FormulaBlock } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { RAISED_SIZE } from '../layout/text-inlines.ts';
import { markNumber, type BlockContext, type Run } from './block-context.ts';

/**
 * Builds a formula. It reads from the right, as the Persian words in it do, or from the left where it has figures alone; one too
 * wide for the page is set as a line of text.
 */
export function formula(node: FormulaBlock, context: BlockContext): Definition[] {
  const { print, colors } = context.theme;
  if (node.label === undefined) return [setFormula(node, context)];
  const label = { text: node.label, fontSize: print.smallPt, lineHeight: 1, color: colors.muted, source: node };
  const beside = labelWidth(node, context);
  const width = formulaWidth(node, context) - beside;
  if (width + beside > context.width + 0.01) return [{ stack: [label, setFormula(node, context)], unbreakable: true }];
  const drop = isStacked(node) ? (lineHeight(context) + FRACTION_AIR_PT) / 2 : 0;
  const named = { ...label, width: beside, margin: [0, 3 + drop + baselineDrop(context), 0, 0] };
  return [{ columns: [named, { width, stack: [setFormula(node, context.within(width))] }], columnGap: 0, unbreakable: true }];
}

/** Gives the width that a formula needs to be set in boxes beside its label, in points. */
export function formulaWidth(node: FormulaBlock, context: BlockContext): number {
  return boxesOf(node.tree).reduce((sum, box) => sum + widthOf(box, context), labelWidth(node, context)) + 0.1;
}

function labelWidth({ label }: FormulaBlock, { measure, theme }: BlockContext): number {
  return label === undefined ? 0 : measure(label, theme.print.smallPt) + 2 * GAP;
}

function isStacked({ tree }: FormulaBlock): boolean {
  return boxesOf(tree).some((box) => 'above' in box);
}

/** What a small label must be lowered by to stand on the line of the figures beside it. */
function baselineDrop({ lineHeightPt, theme }: BlockContext): number {
  return (lineHeightPt(theme.print.bodyPt) - lineHeightPt(theme.print.smallPt)) * 0.7;
}

function setFormula(node: FormulaBlock, context: BlockContext): Definition {
  const leftToRight = isNumeric(node.tree);
  // Layout sets the first box at the right; a formula of figures begins at the left.
  const boxes = leftToRight ? boxesOf(node.tree).reverse() : boxesOf(node.tree);
  const set = leftToRight ? isolated : marked;
  const widths = fitWidths(boxes, context);
  const margin = [0, 3, 0, 8 * context.theme.print.air];
  if (!widths) return { text: set([{ text: node.text }]), font: 'math', margin, alignment: 'left', source: node };
  // Beside fractions, words and signs stand at the height of the rule.
  const rule = boxes.map((box, at) => ('above' in box ? heightAbove(box, widths[at] ?? 0, context) : 0));
  const drop = isStacked(node) ? Math.max(...rule) - lineHeight(context) / 2 : 0;
  return {
    table: {
      widths,
      body: [boxes.map((box, at) => boxDefinition(box, widths[at] ?? 0, 'above' in box ? Math.max(...rule) - (rule[at] ?? 0) : drop, set))],
    },
    layout: 'bare',
    font: 'math',
    lineHeight: 1,
    fontSize: context.theme.print.bodyPt,
    margin,
    unbreakable: true,
    source: node,
  };
}

// Widths of boxes that fit the page side by side; a lone fraction that is too wide has its lines wrapped, if that leaves it wide enough.
function fitWidths(boxes: readonly Box[], context: BlockContext): number[] | undefined {
  const widths = boxes.map((box) => widthOf(box, context));
  const over = widths.reduce((sum, value) => sum + value, 0) - context.width;
  if (over <= 0) return widths;
  const fractions = boxes.filter((box) => 'above' in box);
  const fitted = boxes.map((box, at) => ('above' in box ? (widths[at] ?? 0) - over : (widths[at] ?? 0)));
  return fractions.length === 1 && Math.max(...fitted) > context.width / 2 ? fitted : undefined;
}

type Box = { readonly runs: readonly Run[] } | { readonly above: readonly Run[]; readonly below: readonly Run[] };

const GAP = 4;
/** Air above and below the lines of a fraction, as the layout «fraction» has it, and its rule. */
const FRACTION_AIR_PT = 4.8;

// A fraction within a fraction is written on one line with ÷, as Persian school books and tables do.
function boxesOf(node: MathNode): Box[] {
  if (node.type === 'row') return node.children.flatMap(boxesOf);
  if (node.type === 'fraction') return [{ above: runsOf(node.above), below: runsOf(node.below) }];
  if (node.type === 'group') return [box('('), ...boxesOf(node.child), box(')')];
  return [{ runs: runsOf(node) }];
}

function box(text: string): Box {
  return { runs: [{ text }] };
}

// Gives the runs of one line; neighbours that are set alike are one run, so that a fraction wraps as text does.
function runsOf(node: MathNode): Run[] {
  switch (node.type) {
    case 'row':
      return joined(node.children.flatMap((child, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...runsOf(child)]));
    case 'fraction':
      return joined([...runsOf(node.above), { text: ' ÷ ' }, ...runsOf(node.below)]);
    case 'group':
      return joined([{ text: '(' }, ...runsOf(node.child), { text: ')' }]);
    case 'power': {
      const exponent = runsOf(node.exponent);
      // What is raised already is not raised again.
      if (exponent.some(({ sup }) => sup === true)) return joined([...runsOf(node.base), { text: ' به توان ' }, ...exponent]);
      return joined([...runsOf(node.base), ...exponent.map((run) => ({ ...run, sup: true }))]);
    }
    case 'call':
      return joined([
        { text: `${node.name}(` },
        ...node.args.flatMap((arg, index) => [...(index > 0 ? [{ text: '، ' }] : []), ...runsOf(arg)]),
        { text: ')' },
      ]);
    default:
      return [{ text: node.text }];
  }
}

function joined(runs: readonly Run[]): Run[] {
  const lines: Run[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && last['sup'] === run['sup']) last.text += run.text;
    else lines.push({ ...run });
  }
  return lines;
}

function marked([first, ...rest]: readonly Run[]): Run[] {
  return first ? [{ ...first, text: markNumber(first.text) }, ...rest] : [];
}

function isolated(runs: readonly Run[]): Run[] {
  return [{ text: '\u2066' }, ...runs, { text: '\u2069' }];
}

function lengthOf(runs: readonly Run[], { measure, theme }: BlockContext): number {
  const size = theme.print.bodyPt;
  return runs.reduce((sum, { text, sup }) => sum + measure(text, sup === true ? size * RAISED_SIZE : size, { setting: 'math' }), 0);
}

function widthOf(measured: Box, context: BlockContext): number {
  const content =
    'runs' in measured ? lengthOf(measured.runs, context) : Math.max(lengthOf(measured.above, context), lengthOf(measured.below, context));
  return content * 1.02 + 2 * GAP;
}

function lineHeight({ lineHeightPt, theme }: BlockContext): number {
  return lineHeightPt(theme.print.bodyPt);
}

// What stands above the rule of a fraction.
function heightAbove({ above }: { readonly above: readonly Run[] }, width: number, context: BlockContext): number {
  const lines = Math.ceil(lengthOf(above, context) / Math.max(1, width - GAP));
  return lines * lineHeight(context) + FRACTION_AIR_PT / 2;
}

function boxDefinition(built: Box, width: number, drop: number, set: (runs: readonly Run[]) => Run[]): Definition {
  if ('runs' in built) return { text: set(built.runs), alignment: 'center', noWrap: true, margin: [0, drop, 0, 0] };
  return {
    table: { widths: [width], body: [built.above, built.below].map((runs) => [{ text: set(runs), alignment: 'center' }]) },
    layout: 'fraction',
    margin: [0, drop, 0, 0],
  };
}
