// ModelTable -> a table in a container that scrolls by itself, and by keyboard, where the screen is narrow.
// Rows between two group rows are one <tbody>, so that a group's heading belongs to its rows.
import type { Element, ElementContent } from 'hast';
import type { Cell, Column, ModelTable, Row } from '../../../view/tree.ts';
import { element } from '../element.ts';
import type { Scribe } from '../page-context.ts';
import { decimalPads } from './decimal-pads.ts';

/** Renders a table with its caption, unit note and headings for rows and columns. */
export function renderModelTable(node: ModelTable, scribe: Scribe): ElementContent[] {
  const captionId = `${node.id}-caption`;
  const name = node.caption === undefined ? { ariaLabel: 'جدول' } : { ariaLabelledBy: [captionId] };
  return [
    element(
      'div',
      { className: node.wide ? ['table', 'wide'] : ['table'], id: node.id },
      element(
        'div',
        { className: ['scroll'], role: 'group', tabIndex: 0, ...name },
        element('table', {}, caption(node, captionId), head(node.columns), bodies(node, scribe)),
      ),
    ),
  ];
}

// The inner span is what the style sheet keeps in sight while the columns scroll.
function caption(node: ModelTable, id: string): Element | undefined {
  if (node.caption === undefined && node.note === undefined) return undefined;
  const number = node.number === undefined ? undefined : [element('span', { className: ['label'] }, `جدول ${node.number}`), ' '];
  const note = node.note === undefined ? undefined : [' ', element('span', { className: ['unit-note'] }, `(${node.note})`)];
  return element('caption', { id }, element('span', {}, number, node.caption, note));
}

function head(columns: readonly Column[]): Element {
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      columns.map(({ title, align }) => element('th', { scope: 'col', className: [align] }, title)),
    ),
  );
}

function bodies(node: ModelTable, scribe: Scribe): Element[] {
  const groups: Row[][] = [];
  for (const row of node.rows) {
    if (row.role === 'group' || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(row);
  }
  const pads = decimalPads(node);
  return groups.map((rows) =>
    element(
      'tbody',
      {},
      rows.map((row) => renderRow(row, node.columns, pads, scribe)),
    ),
  );
}

function renderRow(row: Row, columns: readonly Column[], pads: ReadonlyMap<Cell, string>, scribe: Scribe): Element {
  // The row is named by its first cell of words; by its first cell where it has figures only.
  const named = Math.max(
    columns.findIndex((column) => column.align === 'start'),
    0,
  );
  let at = 0;
  const cells = row.cells.map((cell) => {
    const from = at;
    at += cell.span ?? 1;
    const isHeader = row.role === 'body' ? from === named : from === 0;
    const scope = !isHeader ? undefined : row.role === 'group' ? 'rowgroup' : 'row';
    const pad = pads.get(cell);
    return element(
      isHeader ? 'th' : 'td',
      {
        scope,
        className: [columns[from]?.align ?? 'start'],
        colSpan: cell.span !== undefined && cell.span > 1 ? cell.span : undefined,
        dataPad: pad,
      },
      scribe.phrasing(cell.children),
    );
  });
  return element('tr', row.role === 'body' ? {} : { className: [row.role] }, cells);
}
