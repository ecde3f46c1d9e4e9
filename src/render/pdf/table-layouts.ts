// The looks of tables in print: where rules are drawn and how much air there is round the text.
import type { Theme } from '../theme.ts';
import type { Definition, TableLayout } from './layout/pdfmake.ts';

const EDGE_PT = 2.5;
const EDGED_AIR_PT = 9;
/** What layouts with an edge take of the width of their only cell: the edge, and air at either side. */
export const EDGED_SIDES_PT = EDGE_PT + 2 * EDGED_AIR_PT;

/** Gives the table layouts that blocks name, in the colours of the theme. */
export function tableLayouts({ colors }: Theme): Record<string, TableLayout> {
  const none = (): number => 0;
  const air = (horizontal: number, vertical: number): TableLayout => ({
    paddingLeft: () => horizontal,
    paddingRight: () => horizontal,
    paddingTop: () => vertical,
    paddingBottom: () => vertical,
  });
  const edge = (color: string): TableLayout => ({
    hLineWidth: none,
    vLineWidth: (column) => (column === 0 ? EDGE_PT : 0),
    vLineColor: () => color,
    ...air(EDGED_AIR_PT, 4),
  });
  const grid: TableLayout = {
    hLineWidth: (row, node) => (row < Number(node['table'].captionRows) ? 0 : isEdge(row, node) ? 0.9 : 0.4),
    hLineColor: (row, node) => (isEdge(row, node) ? colors.accent : colors.line),
    vLineWidth: none,
  };
  const facts: TableLayout = { hLineWidth: () => 0.4, hLineColor: () => colors.line, vLineWidth: none };
  return {
    grid: { ...grid, ...air(4, 2) },
    gridTight: { ...grid, ...air(4, 0.7) },
    facts: { ...facts, ...air(6, 1.5) },
    factsTight: { ...facts, ...air(6, 0.8) },
    band: { ...edge(colors.accent), ...air(10, 4) },
    road: { ...edge(colors.accent), ...air(6, 0.5) },
    panel: edge(colors.line),
    quotation: { ...edge(colors.accent), ...air(EDGED_AIR_PT, 0) },
    warning: edge(colors.second),
    bare: { hLineWidth: none, vLineWidth: none, ...air(0, 0) },
    fraction: { hLineWidth: (row) => (row === 1 ? 0.8 : 0), hLineColor: () => colors.ink, vLineWidth: none, ...air(0, 1) },
  };
}

// The edges of a grid: above and below its header, and under its last row.
function isEdge(row: number, node: Definition): boolean {
  const { captionRows, headerRows, body } = node['table'] as { captionRows: number; headerRows: number; body: unknown[] };
  return row === captionRows || row === headerRows || row === body.length;
}
