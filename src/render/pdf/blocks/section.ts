// A section -> its heading, kept with what follows, and its blocks.
import type { Block, Section } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { spaceForChart } from './chart.ts';
import { spaceForFacts } from './fact-grid.ts';
import { spaceForCaptioned } from './figure.ts';
import { spaceForIndex } from './index-list.ts';
import { spaceForModelTable } from './model-table.ts';
import { spaceForFigure, spaceForProseTable } from './prose.ts';
import { spaceForNotes } from './space-for-notes.ts';
import { markNumber, type BlockContext, type Run } from './block-context.ts';

/** Room for text to begin: two lines and the air about them, and more where an edge or a marker stands beside it. */
const TEXT_BEGINS_PT = 64;
/** An index taller than this is parted by pages anyway. */
const TALLEST_INDEX_PT = 560;
/** The lines of a paragraph that stand together where it begins; those of a narrow one are more than it is long. */
const BEGINNING_LINES = 3;

/** Builds a section; `parent` is the destination that the outline hangs it under. */
export function section(node: Section, context: BlockContext, parent: string | undefined): Definition[] {
  const { theme } = context;
  const size = theme.print.headingPt[node.depth - 1] ?? theme.print.bodyPt;
  const runs: Run[] = [];
  if (node.number !== undefined) runs.push({ text: `\u061c${node.number}\u2002`, color: theme.colors.accent });
  runs.push({ text: node.number === undefined ? markNumber(node.title) : node.title });
  const heading: Definition = {
    text: runs,
    destination: node.id,
    bold: true,
    fontSize: size,
    lineHeight: 1,
    margin: [0, (node.depth <= 2 ? 18 : 11) * theme.print.air, 0, (node.depth <= 2 ? 7 : 4) * theme.print.air],
    keepSpace: spaceToBegin(node, context),
    source: node,
    ...(node.listed
      ? { outline: true, outlineText: outlineText(node.number, node.title), ...(parent ? { outlineParentId: parent } : {}) }
      : {}),
  };
  const [first, ...rest] = node.children;
  if (first?.type !== 'modelTable' || !first.wide) return [heading, ...context.blocks(node.children)];
  // The heading of a wide table turns with it.
  const sideways = context.within(context.landscapeWidth);
  return [{ stack: [heading, ...sideways.blocks([first])], opens: 'landscape' }, ...context.blocks(rest)];
}

// The room that a heading needs to be followed by something on its page: the headings straight under it, and the beginning of
// what comes after them.
function spaceToBegin(node: Section, context: BlockContext): number {
  const size = context.theme.print.headingPt[node.depth - 1] ?? context.theme.print.bodyPt;
  const heading = size * 1.6 * Math.ceil(context.measure(node.title, size, { bold: true }) / (context.width * 0.9)) + 24;
  const [first, second] = node.children;
  if (first?.type === 'section') return heading + spaceToBegin(first, context);
  // A few facts are no beginning of their own.
  if (first?.type === 'factList')
    return (
      heading +
      spaceForFacts(first.facts, context) +
      12 +
      (second?.type === 'modelTable' ? Math.min(spaceForBlock(second, context), TEXT_BEGINS_PT) : 0)
    );
  return heading + spaceForBlock(first, context);
}

/** Gives the room that a block needs to begin on a page. */
export function spaceForBlock(node: Block | undefined, context: BlockContext): number {
  switch (node?.type) {
    case 'chart':
      return spaceForChart(node, context);
    case 'modelTable':
      return spaceForModelTable(node, context);
    case 'indexList':
      return Math.min(spaceForIndex(node, context), TALLEST_INDEX_PT);
    case 'figure':
      return spaceForCaptioned(node, context);
    case 'table':
      return spaceForProseTable(node, context);
    case 'paragraph':
      return spaceForFigure(node, context) ?? TEXT_BEGINS_PT + spaceForNotes([node], BEGINNING_LINES * context.width, context);
    case 'list':
    case 'blockquote':
      return spaceForBlock(node.type === 'list' ? node.children[0]?.children[0] : node.children[0], context) + 8;
    default:
      return TEXT_BEGINS_PT;
  }
}

/** Gives the text of an entry in the outline of the file. */
export function outlineText(number: string | undefined, title: string): string {
  return number === undefined ? title : `${number}. ${title}`;
}
