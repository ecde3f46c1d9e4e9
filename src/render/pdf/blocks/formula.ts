// A formula -> boxes in a row: words, signs, and fractions as a numerator over a rule over a denominator.
import { isNumeric, type MathNode } from '../../../formula/typeset.ts';
import type { FormulaBlock } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, type BlockContext } from './block-context.ts';

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
  const set = leftToRight ? (text: string): string => `\u2066${text}\u2069` : markNumber;
  const widths = fitWidths(boxes, context);
  const margin = [0, 3, 0, 8 * context.theme.print.air];
  if (!widths) return { text: set(node.text), margin, alignment: 'left', source: node };
  // Beside fractions, words and signs stand at the height of the rule.
  const rule = boxes.map((box, at) => ('above' in box ? heightAbove(box, widths[at] ?? 0, context) : 0));
  const drop = isStacked(node) ? Math.max(...rule) - lineHeight(context) / 2 : 0;
  return {
    table: {
      widths,
      body: [boxes.map((box, at) => boxDefinition(box, widths[at] ?? 0, 'above' in box ? Math.max(...rule) - (rule[at] ?? 0) : drop, set))],
    },
    layout: 'bare',
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

type Box = { readonly text: string } | { readonly above: string; readonly below: string };

const GAP = 4;
/** Air above and below the lines of a fraction, as the layout «fraction» has it, and its rule. */
const FRACTION_AIR_PT = 4.8;

// A fraction within a fraction is written on one line with ÷, as Persian school books and tables do.
function boxesOf(node: MathNode): Box[] {
  if (node.type === 'row') return node.children.flatMap(boxesOf);
  if (node.type === 'fraction') return [{ above: lineOf(node.above), below: lineOf(node.below) }];
  if (node.type === 'group') return [{ text: '(' }, ...boxesOf(node.child), { text: ')' }];
  return [{ text: lineOf(node) }];
}

function lineOf(node: MathNode): string {
  switch (node.type) {
    case 'row':
      return node.children.map(lineOf).join(' ');
    case 'fraction':
      return `${lineOf(node.above)} ÷ ${lineOf(node.below)}`;
    case 'group':
      return `(${lineOf(node.child)})`;
    case 'power':
      return `${lineOf(node.base)} به توان ${lineOf(node.exponent)}`;
    case 'call':
      return `${node.name}(${node.args.map(lineOf).join('، ')})`;
    default:
      return node.text;
  }
}

function widthOf(box: Box, { measure, theme }: BlockContext): number {
  const size = theme.print.bodyPt;
  const content = 'text' in box ? measure(box.text, size) : Math.max(measure(box.above, size), measure(box.below, size));
  return content * 1.02 + 2 * GAP;
}

function lineHeight({ lineHeightPt, theme }: BlockContext): number {
  return lineHeightPt(theme.print.bodyPt);
}

// What stands above the rule of a fraction.
function heightAbove(box: Box & { readonly above: string }, width: number, context: BlockContext): number {
  const lines = Math.ceil(context.measure(box.above, context.theme.print.bodyPt) / Math.max(1, width - GAP));
  return lines * lineHeight(context) + FRACTION_AIR_PT / 2;
}

function boxDefinition(box: Box, width: number, drop: number, set: (text: string) => string): Definition {
  if ('text' in box) return { text: set(box.text), alignment: 'center', noWrap: true, margin: [0, drop, 0, 0] };
  return {
    table: { widths: [width], body: [box.above, box.below].map((text) => [{ text: set(text), alignment: 'center' }]) },
    layout: 'fraction',
    margin: [0, drop, 0, 0],
  };
}
