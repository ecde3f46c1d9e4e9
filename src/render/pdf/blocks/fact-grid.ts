// Facts as a grid of labels and values: two pairs to a row where they are short, one where they are not.
import type { Fact } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import { markNumber, plainText, type BlockContext } from './block-context.ts';
import { phrasingRuns } from './phrasing.ts';

const PADDING = 6;
/** A grid no taller than this is not parted by a page; a taller one may be, between its rows. */
const TALLEST_KEPT_PT = 80;

/** Builds the grid; a fact is set across the whole width when it asks for it or when its text is long. */
export function factGrid(facts: readonly Fact[], context: BlockContext): Definition[] {
  if (facts.length === 0) return [];
  const { theme, width, measure } = context;
  const size = theme.print.tablePt;
  const label = factLabelWidth(facts, context);
  const value = (width - 2 * label - 8 * PADDING) / 2;
  const cells = facts.map((fact) => {
    const [first, ...rest] = phrasingRuns(fact.children, context);
    return {
      wide: fact.wide === true || measure(plainText(fact.children), size) > value * 1.9,
      label: { text: fact.label, bold: true, color: theme.colors.accent, fillColor: theme.colors.panel, source: fact },
      value: { text: first ? [{ ...first, text: markNumber(first.text) }, ...rest] : '', source: fact },
    };
  });
  const heights = factHeights(facts, context);
  const body: Definition[][] = [];
  while (cells.length > 0) {
    const cell = cells.shift() as (typeof cells)[number];
    const next = cells[0];
    if (cell.wide || !next || next.wide) {
      body.push([cell.label, { ...cell.value, colSpan: 3 }, {}, {}]);
    } else {
      cells.shift();
      body.push([cell.label, cell.value, next.label, next.value]);
    }
  }
  // No row stands alone at either end of a page.
  for (const at of [0, body.length - 2]) if (body[at] && body.length > 1) body[at][0] = { ...body[at][0], keepWithNext: true };
  return [
    {
      // A fact taller than a page has to be cut, or what is beyond the page would be lost.
      table: { widths: [label, value, label, value], body, dontBreakRows: true },
      layout: theme.print.tight ? 'factsTight' : 'facts',
      fontSize: size,
      lineHeight: 1,
      margin: [0, 2, 0, 10 * theme.print.air],
      unbreakable: heights.reduce((sum, height) => sum + height, 0) <= TALLEST_KEPT_PT,
    },
  ];
}

/** Gives the width of the labels of some facts. */
export function factLabelWidth(facts: readonly Fact[], { theme, width, measure }: BlockContext): number {
  return Math.min(width * 0.24, Math.max(...facts.map(({ label }) => measure(label, theme.print.tablePt, { bold: true }))) + 3);
}

/** Gives the room that a grid needs to begin on a page: all of it where it is kept whole, else as much as is always kept. */
export function spaceForFacts(facts: readonly Fact[], context: BlockContext): number {
  const heights = factHeights(facts, context);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  return Math.min(whole, Math.max(TALLEST_KEPT_PT, heights[0] ?? 0));
}

// The height of each fact as if it had a row of its own; pairs need less.
function factHeights(facts: readonly Fact[], { measure, lineHeightPt, theme, width }: BlockContext): number[] {
  const size = theme.print.tablePt;
  return facts.map(({ children }) => Math.ceil(measure(plainText(children), size) / (width * 0.72)) * lineHeightPt(size) + PADDING);
}
