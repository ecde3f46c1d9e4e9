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
  const leftToRight = isNumeric(node.tree);
  // Layout sets the first box at the right; a formula of figures begins at the left.
  const boxes = leftToRight ? boxesOf(node.tree).reverse() : boxesOf(node.tree);
  const set = leftToRight ? (text: string): string => `\u2066${text}\u2069` : markNumber;
  const stacked = boxes.some((box) => 'above' in box);
  const widths = boxes.map((box) => widthOf(box, context));
  const width = widths.reduce((sum, value) => sum + value, 0);
  const margin = [0, 4, 0, 10 * context.theme.print.air];
  if (width > context.width) return [{ text: set(node.text), margin, alignment: 'left', source: node }];
  return [
    {
      table: { widths, body: [boxes.map((box) => boxDefinition(box, stacked, set, context))] },
      layout: 'bare',
      lineHeight: 1,
      fontSize: context.theme.print.bodyPt,
      margin,
      unbreakable: true,
      source: node,
    },
  ];
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

// Beside fractions, words and signs stand at the height of the fraction's rule.
function boxDefinition(box: Box, stacked: boolean, set: (text: string) => string, context: BlockContext): Definition {
  const half = (context.lineHeightPt(context.theme.print.bodyPt) + FRACTION_AIR_PT) / 2;
  if ('text' in box) return { text: set(box.text), alignment: 'center', noWrap: true, margin: [0, stacked ? half : 0, 0, 0] };
  return {
    table: {
      widths: [widthOf(box, context)],
      body: [box.above, box.below].map((text) => [{ text: set(text), alignment: 'center', noWrap: true }]),
    },
    layout: 'fraction',
  };
}
