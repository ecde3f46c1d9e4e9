// An index in two columns: each term with the pages that speak of it, and each page number a link.
import type { IndexEntry, IndexList } from '../../../view/tree.ts';
import type { Definition } from '../layout/pdfmake.ts';
import type { BlockContext, Run } from './block-context.ts';

const GAP_PT = 18;

/** Builds the index; the first half of the terms stands in the first column. */
export function indexList(node: IndexList, context: BlockContext): Definition[] {
  const width = (context.width - GAP_PT) / 2;
  const half = Math.ceil(node.entries.length / 2);
  const columns = [node.entries.slice(0, half), node.entries.slice(half)].map((entries) => ({
    width,
    stack: entries.map((entry) => ({ text: entryRuns(entry, context), margin: [0, 0, 0, 4], source: node })),
  }));
  // Its columns are read one after the other, so they keep to one page where that holds them.
  return [{ columns, unbreakable: true, columnGap: GAP_PT, fontSize: context.theme.print.tablePt + 0.5, lineHeight: 1 }];
}

/** Gives the room that an index needs: that of its taller column, with page numbers of three digits. */
export function spaceForIndex({ entries }: IndexList, { theme, width, measure, lineHeightPt }: BlockContext): number {
  const size = theme.print.tablePt + 0.5;
  const heightOf = ({ term, places }: IndexEntry): number =>
    Math.ceil(measure(`${term}  ${places.map(() => '۰۰۰').join('، ')}`, size) / ((width - GAP_PT) / 2)) * lineHeightPt(size) + 4;
  const half = Math.ceil(entries.length / 2);
  const column = (part: readonly IndexEntry[]): number => part.reduce((sum, entry) => sum + heightOf(entry), 0);
  return Math.max(column(entries.slice(0, half)), column(entries.slice(half)));
}

function entryRuns({ term, places }: IndexEntry, { destinations, labelOf, theme }: BlockContext): Run[] {
  const labels = places.map(({ target }) => labelOf(target) ?? target);
  // A page is named once, however many places on it speak of the term.
  const pages = places.filter(({ target }, at) => destinations.has(target) && labels.indexOf(labels[at] ?? '') === at);
  return [
    { text: `${term}  `, bold: true },
    ...pages.flatMap(({ target }, index): Run[] => [
      ...(index > 0 ? [{ text: '، ' }] : []),
      { text: '', pageOf: target, color: theme.colors.accent },
    ]),
  ];
}
