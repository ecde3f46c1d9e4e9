// A table drawn from the model -> its caption and unit, and the grid under them.
import type { ModelTable } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, plainText, type BlockContext } from './block-context.ts';
import { captionRuns } from './caption.ts';
import { phrasingRuns } from './phrasing.ts';
import { gridTable } from './table-grid.ts';

const CONTINUED = 'ادامهٔ ';
const APART = '\u2002';

/** Builds a model table, a wide one on landscape pages of its own; caption, unit and header stand on each of its pages, from the second on with «ادامهٔ». */
export function modelTable(node: ModelTable, upright: BlockContext): Definition[] {
  const turned = node.wide === true && upright.width < upright.landscapeWidth;
  const context = turned ? upright.within(upright.landscapeWidth) : upright;
  const rows = node.rows.map((row) => ({
    role: row.role,
    cells: row.cells.map((cell) => {
      const [first, ...rest] = phrasingRuns(cell.children, context);
      return {
        runs: first ? [{ ...first, text: markNumber(first.text) }, ...rest] : [],
        text: plainText(cell.children),
        ...(cell.span ? { span: cell.span } : {}),
      };
    }),
  }));
  const header = node.columns.map(({ title }) => ({ runs: [{ text: markNumber(title), source: node }], text: title }));
  const caption = captionCells(node, context);
  const grid = {
    ...gridTable({ columns: node.columns, header, rows, caption }, context),
    margin: [0, Math.min(4, 2 + 4 * upright.theme.print.air), 0, 12 * upright.theme.print.air],
    source: node,
  };
  return turned ? [{ stack: [grid], opens: 'landscape' }] : [grid];
}

function captionCells(node: ModelTable, context: BlockContext): Definition[] {
  const { print, colors } = context.theme;
  if (node.caption === undefined && node.unitNote === undefined) return [];
  const [first, ...rest] = node.caption === undefined ? [] : captionRuns('جدول', node.number, node.caption, context);
  // Room is kept at the end for «ادامهٔ», which comes before the caption on further pages.
  const room = context.measure(CONTINUED, print.tablePt + 0.5, { bold: true });
  // A table that has no number stands in a sheet, where room is dear: its unit goes on from the caption where both fit a line.
  const line = context.measure(`${node.caption ?? ''}${APART}${node.unitNote ?? ''}`, print.tablePt + 0.5, { bold: true });
  const before = !first ? '' : node.number === undefined && line < context.width - room ? APART : '\n';
  const unit = node.unitNote === undefined ? [] : [{ text: `${before}${node.unitNote}`, fontSize: print.smallPt, color: colors.muted }];
  return [
    {
      text: [...(first ? [{ ...first, continuation: CONTINUED }, ...rest] : []), ...unit],
      margin: [-4, 0, room, 1],
      ...(node.caption === undefined ? {} : { id: node.id }),
      source: node,
    },
  ];
}
