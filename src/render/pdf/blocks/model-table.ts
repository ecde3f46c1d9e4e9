// A table drawn from the model -> its caption and unit, and the grid under them.
import type { ModelTable } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { forMeasuring, markNumber, plainText, type BlockContext } from './block-context.ts';
import { captionRow, captionRuns, fitsCaptionLine } from './caption.ts';
import { phrasingRuns } from './phrasing.ts';
import { gridTable, heightOfGrid, isKeptWhole, spaceForGrid, type Grid } from './table-grid.ts';

const APART = '\u2002';

/** Builds a model table, a wide one on landscape pages of its own; caption, unit and header stand on each of its pages, from the second on with «ادامهٔ». */
export function modelTable(node: ModelTable, upright: BlockContext): Definition[] {
  const turned = node.wide === true && upright.width < upright.landscapeWidth;
  const context = turned ? upright.within(upright.landscapeWidth) : upright;
  const grid = {
    ...gridTable(modelGrid(node, context), context),
    margin: [0, Math.min(4, 2 + 4 * upright.theme.print.air), 0, 12 * upright.theme.print.air],
    unbreakable: !turned && isKeptWhole(modelGrid(node, forMeasuring(context)), context),
    source: node,
  };
  return turned ? [{ stack: [grid], opens: 'landscape' }] : [grid];
}

/** Gives the room that a table needs to begin on a page. */
export function spaceForModelTable(node: ModelTable, context: BlockContext): number {
  return spaceForGrid(modelGrid(node, forMeasuring(context)), context);
}

/** Gives the height of a whole table, were there no pages. */
export function heightOfModelTable(node: ModelTable, context: BlockContext): number {
  return heightOfGrid(modelGrid(node, forMeasuring(context)), context);
}

function modelGrid(node: ModelTable, context: BlockContext): Grid {
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
  return { columns: node.columns, header, rows, caption: captionRows(node, context) };
}

function captionRows(node: ModelTable, context: BlockContext): Definition[] {
  const { caption, note: note } = node;
  if (caption === undefined && note === undefined) return [];
  const runs = caption === undefined ? [] : captionRuns('جدول', node.number, caption, context);
  // A table that has no number stands in a sheet, where room is dear: its unit goes on from the caption where both fit a line.
  const goesOn = node.number === undefined && fitsCaptionLine(`${caption ?? ''}${APART}${note ?? ''}`, context);
  return [
    captionRow(
      { destination: caption === undefined ? undefined : node.id, runs, note, apart: goesOn ? APART : '\n', source: node },
      context,
    ),
  ];
}
