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
  return [{ columns, columnGap: GAP_PT, fontSize: context.theme.print.tablePt + 0.5, lineHeight: 1 }];
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
