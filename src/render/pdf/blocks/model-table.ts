// A table drawn from the model -> its caption, its unit, and the grid.
import type { ModelTable } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, plainText, type BlockContext } from './block-context.ts';
import { captionRuns } from './caption.ts';
import { phrasingRuns } from './phrasing.ts';
import { gridTable } from './table-grid.ts';

/** Builds a model table with its caption above; the caption stays with the first rows. */
export function modelTable(node: ModelTable, context: BlockContext): Definition[] {
  const { theme } = context;
  const header = node.columns.map(({ title }) => ({ runs: [{ text: markNumber(title), source: node }], text: title }));
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
  const grid = { ...gridTable(node.columns, [header], rows, context), margin: [0, 0, 0, 12], source: node };
  const heading: Definition[] = [];
  if (node.caption !== undefined) {
    heading.push({
      text: captionRuns('جدول', node.number, node.caption, context),
      id: node.id,
      keepSpace: 110,
      margin: [0, 8, 0, 2],
      source: node,
    });
  }
  if (node.unitNote !== undefined) {
    heading.push({
      text: node.unitNote,
      fontSize: theme.print.smallPt,
      color: theme.colors.muted,
      margin: [0, 0, 0, 3],
      keepSpace: 90,
      source: node,
    });
  }
  return [...heading, grid];
}
