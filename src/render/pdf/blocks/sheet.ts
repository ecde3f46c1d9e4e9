// شناسنامه: an item as a page of its own: a title band with the address of the item, its facts in a grid, then its blocks, set
// small and side by side where they are narrow, so that a sheet keeps to its page.
import type { Block, ModelTable, Sheet } from '../../../view/tree.ts';
import { withEzafe } from '../../../view/ezafe.ts';
import type { Theme } from '../../theme.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { pageHeightPt, plainText, type BlockContext } from './block-context.ts';
import { factGrid } from './fact-grid.ts';
import { heightOfModelTable } from './model-table.ts';
import { qrCode } from './qr-code.ts';
import { outlineText } from './section.ts';

const QR_PT = 46;
const GAP_PT = 14;
/** Below this width the labels of a chart are too small to read on paper. */
const LEAST_CHART_PT = 240;

/** Builds a sheet; it opens a page, so that it can be taken out and read alone. `context` is that of a sheet, see `sheetTheme`. */
export function sheet(node: Sheet, context: BlockContext, parent: string | undefined): Definition[] {
  return [
    band(node, context, parent),
    { stack: [...factGrid(node.facts, context), ...pairs(node.children, context)], fontSize: context.theme.print.bodyPt, lineHeight: 1 },
  ];
}

/** Gives the theme in which sheets are set: a little smaller than the running text. */
export function sheetTheme(theme: Theme): Theme {
  const { print } = theme;
  return {
    ...theme,
    print: {
      ...print,
      bodyPt: print.bodyPt - 1.9,
      tablePt: print.tablePt - 0.7,
      air: 0.5,
      headingPt: print.headingPt.map((size, depth) => (depth > 2 ? size - 1.5 : size)),
    },
  };
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
    opens: 'page',
    source: node,
  };
}

// Narrow neighbours stand side by side, a chart taking what a table leaves; a pair is never parted by a page.
function pairs(nodes: readonly Block[], context: BlockContext): Definition[] {
  const definitions: Definition[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const [first, second] = [nodes[index] as Block, nodes[index + 1]];
    // What introduces a formula stays with it.
    if (first.type === 'paragraph' && second?.type === 'formula') {
      definitions.push({ stack: context.blocks([first, second]), unbreakable: true });
      index++;
      continue;
    }
    const widths = second && sideBySide(first, second, context);
    // A pair stays together, so it must be well within a page.
    const tall = ([first, second] as const).some(
      (node, at) =>
        node?.type === 'modelTable' &&
        heightOfModelTable(node, context.within(widths?.[at] ?? context.width)) > pageHeightPt(context) * 0.7,
    );
    if (!second || !widths || tall) {
      definitions.push(...context.blocks([first]));
      continue;
    }
    const columns = [first, second].map((node, at) => ({ width: widths[at], stack: context.within(widths[at] as number).blocks([node]) }));
    definitions.push({ columns, columnGap: GAP_PT, unbreakable: true });
    index++;
  }
  return definitions;
}

/** Gives the widths of two neighbours that fit beside each other. */
function sideBySide(first: Block, second: Block, context: BlockContext): [number, number] | undefined {
  const available = context.width - GAP_PT;
  if (first.type !== 'modelTable') return undefined;
  const table = naturalWidth(first, context);
  if (second.type === 'chart') return available - table >= LEAST_CHART_PT ? [table, available - table] : undefined;
  if (second.type !== 'modelTable') return undefined;
  const other = naturalWidth(second, context);
  if (table + other > available) return undefined;
  const spare = (available - table - other) / 2;
  return [table + spare, other + spare];
}

function naturalWidth({ columns, rows }: ModelTable, { measure, theme }: BlockContext): number {
  const size = theme.print.tablePt;
  const widths = columns.map(({ title, align }, at) => {
    const style = { tabular: align === 'number' };
    const cells = rows.map(({ cells: rowCells }) => measure(plainText(rowCells[at]?.children ?? []), size, style));
    return Math.max(measure(title, size, { bold: true }), ...cells) + 12;
  });
  return widths.reduce((sum, value) => sum + value, 0);
}
