// Figures of one column align on the decimal sign: a shorter figure is followed by an invisible copy of the places it lacks,
// drawn by the style sheet from an attribute, so that it is in no one's text.
import { toString } from 'mdast-util-to-string';
import type { Cell, ModelTable } from '../../../view/tree.ts';

const FIGURE = /^[۰-۹٬]+(?:٫([۰-۹]+))?$/;

/** Finds for each figure what would make it as long as the longest of its column; absent where nothing lacks. */
export function decimalPads(table: ModelTable): Map<Cell, string> {
  const pads = new Map<Cell, string>();
  table.columns.forEach((column, index) => {
    if (column.align !== 'number') return;
    const figures = table.rows.flatMap((row) => {
      const cell = cellAt(row.cells, index);
      const match = cell && FIGURE.exec(toString(cell).trim());
      return cell && match ? [{ cell, places: match[1]?.length ?? 0 }] : [];
    });
    const longest = Math.max(0, ...figures.map((figure) => figure.places));
    for (const { cell, places } of figures) {
      if (places < longest) pads.set(cell, `${places === 0 ? '٫' : ''}${'۰'.repeat(longest - places)}`);
    }
  });
  return pads;
}

function cellAt(cells: readonly Cell[], column: number): Cell | undefined {
  let at = 0;
  for (const cell of cells) {
    if (at === column) return cell;
    at += cell.span ?? 1;
  }
  return undefined;
}
